package org.wiregraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Dataset;

/**
 * The published graph, in generations. A published generation is never written again: a reader sees the old graph or the
 * new one, never a mix.
 */
public sealed interface GraphStore permits DiskStore, MemoryStore {
    /** Name of the sorted N-Quads in the folder of a generation. */
    String QUADS = "quads.nq";

    /** Name of the folder with the texts of the articles in the folder of a generation. */
    String ARTICLES = "articles";

    /** Name of the file with what a build left people to decide in the folder of a generation. */
    String PROPOSALS = "proposals.json";

    /** Puts the files of a new generation, {@link #QUADS} at the least, into its folder. */
    @FunctionalInterface
    interface Filling<T> {
        /**
         * Fills the folder.
         *
         * @return what the publisher wants to know of it
         * @throws IOException if the disk does not take it; nothing is published then
         */
        T fill(Path folder) throws IOException;

        /**
         * Looks at the graph that was loaded from the folder, before it is published; may still write to the folder.
         *
         * @param filled what {@link #fill} returned
         * @param change from the generation before, if it is small
         * @return what the publisher wants to know
         * @throws IOException if the disk does not take it; nothing is published then
         */
        default T check(T filled, Path folder, Dataset dataset, Optional<Change> change) throws IOException {
            return filled;
        }
    }

    /** The store in {@code home}, which need not exist yet. */
    static GraphStore open(Path home) {
        return new DiskStore(home);
    }

    /** A store that ends with the program; its files are temporary ones. */
    static GraphStore inMemory() {
        return new MemoryStore();
    }

    /** Number of the generation that is read now; empty before the first one is published. */
    Optional<Integer> generation();

    /**
     * Reads all files of the current generation and makes sure that they are as they were published.
     *
     * @throws StoreException if nothing is published yet, or naming the first file that is damaged
     */
    void verify();

    /**
     * A file kept with the current generation, as it was published.
     *
     * @param name of a file in the generation's folder, e.g. {@code report.json}
     * @throws StoreException if nothing is published yet, or the file is damaged
     */
    Path file(String name);

    /** The sorted N-Quads of the current generation. */
    default Path quads() {
        return file(QUADS);
    }

    /**
     * Publishes a new generation and makes it the current one; readers of the one before go on undisturbed.
     *
     * @return what {@code filling} returned in the end
     * @throws StoreException if another build is writing, or the disk does not take it
     */
    <T> T publish(Filling<T> filling);

    /**
     * Reads the current generation, in one transaction; what {@code reader} returns must not hang on to the dataset.
     *
     * @throws StoreException if nothing is published yet, or the store is damaged
     */
    <T> T read(Function<Dataset, T> reader);

    /**
     * Opens the current generation for as long as its readers need it.
     *
     * @throws StoreException if nothing is published yet, or the store is damaged
     */
    HeldGeneration hold();
}
