package org.wiregraph.store;

import java.nio.file.Path;
import org.apache.jena.query.Dataset;

/** A generation that stays open for many readers at once, whatever is published meanwhile, until it is closed. */
public final class HeldGeneration implements AutoCloseable {
    private final int number;
    private final Dataset dataset;
    private final Path folder;
    private final Runnable onClose;

    HeldGeneration(int number, Dataset dataset, Path folder, Runnable onClose) {
        this.number = number;
        this.dataset = dataset;
        this.folder = folder;
        this.onClose = onClose;
    }

    public int number() {
        return number;
    }

    /** The graph; each thread reads it in a transaction of its own. */
    public Dataset dataset() {
        return dataset;
    }

    /** The folder with the texts of the articles, {@code SHA-256.json} each; need not exist. */
    public Path articles() {
        return folder.resolve(GraphStore.ARTICLES);
    }

    /** The file with what the build left people to decide; need not exist. */
    public Path proposals() {
        return folder.resolve(GraphStore.PROPOSALS);
    }

    /** Lets go of the generation; nobody may be reading it any more. */
    @Override
    public void close() {
        onClose.run();
    }
}
