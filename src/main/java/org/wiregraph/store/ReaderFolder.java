package org.wiregraph.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A folder of this process's own to read a generation through; gone when it is closed, or the process is stopped. */
final class ReaderFolder implements AutoCloseable {
    private static final AtomicInteger OPENED = new AtomicInteger();

    private final Path path;
    private final Thread atExit;

    ReaderFolder(Path readers) {
        this.path = readers.resolve(ProcessHandle.current().pid() + "-" + OPENED.incrementAndGet());
        this.atExit = new Thread(() -> Folders.delete(path));
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        Folders.delete(path);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException stopping) {
            return;
        }
    }
}
