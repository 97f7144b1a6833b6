package org.wiregraph.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The quads of one build on their way to a file: sorted by their bytes, each once; what is too much for memory waits on
 * disk. They may come from several threads.
 */
public final class Quads implements QuadSink, AutoCloseable {
    /** Twice: while one part of the quads is sorted and written, the next one comes in. */
    private static final int MEMORY = 48 << 20;

    private final Path file;
    private final int memory;
    /** No pool: its threads may all be waiting to add. */
    private final ExecutorService spiller = Executors.newSingleThreadExecutor();

    private final List<Path> runs = new ArrayList<>();
    private LineBuffer lines = new LineBuffer();
    private LineBuffer spare = new LineBuffer();
    private CompletableFuture<Long> spilling = CompletableFuture.completedFuture(0L);

    /** Quads that {@link #finish} will write to {@code file}; what must wait on disk waits beside it. */
    public Quads(Path file) {
        this(file, MEMORY);
    }

    Quads(Path file, int memory) {
        this.file = file;
        this.memory = memory;
    }

    @Override
    public synchronized void add(String nquad) {
        lines.add(nquad.getBytes(StandardCharsets.UTF_8));
        spillIfFull();
    }

    /** Takes lines of N-Quads in UTF-8, see {@link #add(String)}. */
    synchronized void addAll(LineBuffer nquads) {
        lines.addAll(nquads);
        spillIfFull();
    }

    private void spillIfFull() {
        if (lines.size() > memory) {
            spill();
        }
    }

    private void spill() {
        await();
        Path run = file.resolveSibling(file.getFileName() + "." + runs.size());
        runs.add(run);
        LineBuffer full = lines;
        spilling = CompletableFuture.supplyAsync(() -> write(full, run), spiller);
        lines = spare;
        lines.clear();
        spare = full;
    }

    private void await() {
        try {
            spilling.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof UncheckedIOException full ? full : failed;
        }
    }

    /** Writes all quads to the file and returns how many they are. */
    public synchronized long finish() {
        if (runs.isEmpty()) {
            return write(lines, file);
        }
        spill();
        await();
        try {
            return new SortedRuns(runs, file).merge();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static long write(LineBuffer lines, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return lines.write(out);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Deletes what waited on disk. */
    @Override
    public void close() {
        spilling.handle((count, failed) -> runs).join();
        spiller.shutdown();
        try {
            for (Path run : runs) {
                Files.deleteIfExists(run);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
