package org.wiregraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The right to write a store, held by one process at a time; the system frees it when the process ends. */
final class WriterLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static WriterLock take(Path home) throws IOException {
        Files.createDirectories(home);
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException held) {
            channel.close();
            throw inUse(home);
        }
        if (lock == null) {
            channel.close();
            throw inUse(home);
        }
        return new WriterLock(channel, lock);
    }

    private static StoreException inUse(Path home) {
        return new StoreException(
                "another build is writing the store " + home + ": wait for it, or name another with --store");
    }

    /** Makes sure the lock still holds. */
    void check() throws IOException {
        if (!lock.isValid()) {
            throw new IOException("the lock was lost");
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
