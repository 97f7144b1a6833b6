package org.wiregraph.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** The quads of one build on their way to a file: sorted by their bytes, each once; what is too much for memory waits on disk. */
public final class Quads implements QuadSink, AutoCloseable {
    private static final int MEMORY = 96 << 20;
    private static final int OVERHEAD = 24;

    private final Path file;
    private final int memory;
    private final List<byte[]> lines = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long bytes;

    /** Quads that {@link #finish} will write to {@code file}; what must wait on disk waits beside it. */
    public Quads(Path file) {
        this(file, MEMORY);
    }

    Quads(Path file, int memory) {
        this.file = file;
        this.memory = memory;
    }

    @Override
    public void add(String nquad) {
        add(nquad.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes a line of N-Quads in UTF-8, see {@link #add(String)}. */
    void add(byte[] nquad) {
        lines.add(nquad);
        bytes += nquad.length + OVERHEAD;
        if (bytes > memory) {
            spill();
        }
    }

    private byte[][] sorted() {
        byte[][] sorted = lines.toArray(new byte[0][]);
        Arrays.parallelSort(sorted, Arrays::compareUnsigned);
        lines.clear();
        bytes = 0;
        return sorted;
    }

    private void spill() {
        Path run = file.resolveSibling(file.getFileName() + "." + runs.size());
        runs.add(run);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run), 1 << 16)) {
            write(sorted(), out);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Writes all quads to the file and returns how many they are. */
    public long finish() {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            if (runs.isEmpty()) {
                return write(sorted(), out);
            }
            spill();
            return merge(out);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static long write(byte[][] sorted, OutputStream out) throws IOException {
        long count = 0;
        byte[] before = {};
        for (byte[] next : sorted) {
            if (!Arrays.equals(before, next)) {
                out.write(next);
                count++;
            }
            before = next;
        }
        return count;
    }

    private long merge(OutputStream out) throws IOException {
        List<SortedLines> open = new ArrayList<>();
        try {
            PriorityQueue<SortedLines> least = new PriorityQueue<>();
            for (Path path : runs) {
                SortedLines run = new SortedLines(path);
                open.add(run);
                if (run.next()) {
                    least.add(run);
                }
            }
            long count = 0;
            byte[] before = {};
            for (SortedLines run = least.poll(); run != null; run = least.poll()) {
                if (!Arrays.equals(before, run.head())) {
                    out.write(run.head());
                    before = run.head();
                    count++;
                }
                if (run.next()) {
                    least.add(run);
                }
            }
            return count;
        } finally {
            for (SortedLines run : open) {
                run.close();
            }
        }
    }

    /** Deletes what waited on disk. */
    @Override
    public void close() {
        try {
            for (Path run : runs) {
                Files.deleteIfExists(run);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
