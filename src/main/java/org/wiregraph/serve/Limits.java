package org.wiregraph.serve;

/**
 * What one reader may take from the others.
 *
 * @param seconds after which a SPARQL query is stopped
 * @param rows that a SPARQL query answers at most
 * @param queries that run at once
 * @param pages that are made at once
 */
public record Limits(int seconds, long rows, int queries, int pages) {
    /** Leaves a processor to what else runs here, such as a build. */
    public static final Limits USUAL = new Limits(
            30,
            100_000,
            Math.max(2, Runtime.getRuntime().availableProcessors() - 1),
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    public Limits {
        if (seconds < 1 || rows < 1 || queries < 1 || pages < 1) {
            throw new IllegalArgumentException(
                    "limits are at least 1: " + seconds + " " + rows + " " + queries + " " + pages);
        }
    }
}
