package org.wiregraph.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * The right to change the decisions in a folder, held by one at a time; the system frees it when its process ends. The hidden
 * file that stands for it stays: who deleted it could not know who waits for it.
 */
final class DecisionLock {
    private static final String NAME = ".decisions.lock";

    private DecisionLock() {}

    /** What {@code work} gives, once nobody else changes the decisions in {@code folder}. */
    static synchronized <T> T holding(Path folder, Supplier<T> work) {
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("the lock was lost");
            }
            return work.get();
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot write in " + folder, refused);
        }
    }
}
