package org.wiregraph.serve;

/**
 * What one reader may take from the others.
 *
 * @param seconds after which a SPARQL query is stopped
 * @param rows that a SPARQL query answers at most
 * @param queries that run at once
 */
public record Limits(int seconds, long rows, int queries) {
    public static final Limits USUAL = new Limits(30, 100_000, 8);

    public Limits {
        if (seconds < 1 || rows < 1 || queries < 1) {
            throw new IllegalArgumentException("limits are at least 1: " + seconds + " " + rows + " " + queries);
        }
    }
}
