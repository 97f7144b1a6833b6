package org.wiregraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Keys on their way into an index: sorted by their bytes, each once; what is too much for memory waits on disk. */
final class SortedKeys implements AutoCloseable {
    private static final int MEMORY = 1_000_000;
    private static final int BUFFER = 1 << 16;

    private final int length;
    private final Path file;
    private final int memory;
    private final List<byte[]> keys = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<InputStream> open = new ArrayList<>();
    private long count;

    /**
     * Keys of {@code length} bytes.
     *
     * @param file what must wait lies beside it, under its name and a number
     */
    SortedKeys(int length, Path file) {
        this(length, file, MEMORY);
    }

    /** @param memory how many keys are held at once */
    SortedKeys(int length, Path file, int memory) {
        this.length = length;
        this.file = file;
        this.memory = memory;
    }

    void add(byte[] key) {
        keys.add(key);
        if (keys.size() == memory) {
            spill();
        }
    }

    private void spill() {
        Path run = file.resolveSibling(file.getFileName() + "." + files.size());
        files.add(run);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run), BUFFER)) {
            keys.sort(Arrays::compareUnsigned);
            for (byte[] key : keys) {
                out.write(key);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        keys.clear();
    }

    /** All keys in their order; nothing is added any more. */
    Iterator<byte[]> sorted() throws IOException {
        keys.sort(Arrays::compareUnsigned);
        PriorityQueue<Run> runs = new PriorityQueue<>((one, other) -> Arrays.compareUnsigned(one.head, other.head));
        runs.add(new Run(keys.iterator()));
        for (Path one : files) {
            InputStream in = new BufferedInputStream(Files.newInputStream(one), BUFFER);
            open.add(in);
            runs.add(new Run(read(in)));
        }
        runs.removeIf(run -> run.head.length == 0);
        return merged(runs);
    }

    private Iterator<byte[]> read(InputStream in) {
        return new Iterator<>() {
            private byte[] next = ahead();

            private byte[] ahead() {
                try {
                    return in.readNBytes(length);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }

            @Override
            public boolean hasNext() {
                return next.length == length;
            }

            @Override
            public byte[] next() {
                byte[] now = next;
                next = ahead();
                return now;
            }
        };
    }

    private Iterator<byte[]> merged(PriorityQueue<Run> runs) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !runs.isEmpty();
            }

            @Override
            public byte[] next() {
                Run least = runs.poll();
                if (least == null) {
                    throw new NoSuchElementException();
                }
                byte[] now = least.head;
                goOn(least);
                while (!runs.isEmpty() && Arrays.equals(runs.element().head, now)) {
                    goOn(runs.remove());
                }
                count++;
                return now;
            }

            private void goOn(Run run) {
                byte[] now = run.head;
                while (Arrays.equals(run.head, now)) {
                    run.advance();
                }
                if (run.head.length > 0) {
                    runs.add(run);
                }
            }
        };
    }

    /** How many keys {@link #sorted} has given. */
    long count() {
        return count;
    }

    /** Deletes what waited on disk. */
    @Override
    public void close() throws IOException {
        for (InputStream in : open) {
            in.close();
        }
        for (Path one : files) {
            Files.deleteIfExists(one);
        }
    }

    /** Sorted keys and the least of those that are left; an empty one after the last. */
    private static final class Run {
        private final Iterator<byte[]> keys;
        private byte[] head = {};

        Run(Iterator<byte[]> keys) {
            this.keys = keys;
            advance();
        }

        void advance() {
            head = keys.hasNext() ? keys.next() : new byte[0];
        }
    }
}
