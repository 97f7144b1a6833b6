package org.wiregraph.build;

/** Hears how far a build has come. */
@FunctionalInterface
public interface Progress {
    /**
     * Called after each step of a stage, from any thread.
     *
     * @param stage what is being done, e.g. {@code reading articles}
     * @param done how many of {@code total} are done
     */
    void at(String stage, int done, int total);

    /** Hears nothing. */
    static Progress silent() {
        return (stage, done, total) -> {};
    }
}
