package org.wiregraph.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Sorted files of lines that become one, on all cores: each merges the lines between two bounds. */
final class SortedRuns {
    /** Bytes among which a line is looked for one by one. */
    private static final int NEAR = 1 << 16;
    /** Files that are open at once, however many cores there are. */
    private static final int OPEN = 256;

    private final List<Path> runs;
    private final Path file;
    /** What each core writes; the first of them becomes the whole file. */
    private final List<Path> parts;

    /** @param file will have the lines of all {@code runs}; there are other files beside it until it has */
    SortedRuns(List<Path> runs, Path file) {
        this.runs = runs;
        this.file = file;
        int most = Math.max(1, OPEN / Math.max(1, runs.size()));
        this.parts = IntStream.range(0, Math.min(most, Runtime.getRuntime().availableProcessors()))
                .mapToObj(part -> part == 0 ? file : file.resolveSibling(file.getFileName() + ".part" + part))
                .toList();
    }

    /** Writes the file, with each line once, deletes the runs, and returns how many lines it has. */
    long merge() throws IOException {
        try {
            List<byte[]> bounds = bounds();
            long lines = IntStream.range(0, parts.size())
                    .parallel()
                    .mapToLong(part -> merge(bounds, part))
                    .sum();
            deleteAll(runs);
            join();
            return lines;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } finally {
            deleteAll(parts.subList(1, parts.size()));
        }
    }

    /** Lines that part all runs about equally; each is the first line of the next part. */
    private List<byte[]> bounds() throws IOException {
        List<SortedLines> samples = new ArrayList<>();
        for (Path run : runs) {
            long size = Files.size(run);
            for (int part = 1; part < parts.size(); part++) {
                try (SortedLines lines = after(run, size / parts.size() * part, size)) {
                    if (lines.next()) {
                        samples.add(lines);
                    }
                }
            }
        }
        samples.sort(null);
        return IntStream.range(1, parts.size())
                .mapToObj(part -> samples.isEmpty()
                        ? new byte[0]
                        : samples.get(samples.size() * part / parts.size()).head())
                .toList();
    }

    private long merge(List<byte[]> bounds, int part) {
        List<SortedLines> open = new ArrayList<>();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(parts.get(part)), 1 << 16)) {
            for (Path run : runs) {
                long begin = part == 0 ? 0 : place(run, bounds.get(part - 1));
                long end = part == bounds.size() ? Files.size(run) : place(run, bounds.get(part));
                open.add(new SortedLines(run, begin, end));
            }
            return merge(open, out);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            open.forEach(SortedLines::close);
        }
    }

    private static long merge(List<SortedLines> open, OutputStream out) throws IOException {
        PriorityQueue<SortedLines> others = new PriorityQueue<>();
        for (SortedLines run : open) {
            if (run.next()) {
                others.add(run);
            }
        }
        long count = 0;
        byte[] before = {};
        SortedLines run = others.poll();
        while (run != null) {
            if (!Arrays.equals(before, run.head())) {
                out.write(run.head());
                before = run.head();
                count++;
            }
            if (!run.next()) {
                run = others.poll();
            } else if (!others.isEmpty() && run.compareTo(others.peek()) > 0) {
                // Mostly the next line too is of the same run.
                others.add(run);
                run = others.poll();
            }
        }
        return count;
    }

    /** Where the first line begins in a run that does not come before {@code line}. */
    private static long place(Path run, byte[] line) throws IOException {
        long low = 0;
        long high = Files.size(run);
        while (high - low > NEAR) {
            long middle = (low + high) >>> 1;
            try (SortedLines lines = after(run, middle, high)) {
                if (!lines.next()) {
                    break;
                }
                long begin = lines.position() - lines.head().length;
                if (Arrays.compareUnsigned(lines.head(), line) < 0) {
                    low = begin;
                } else {
                    high = begin;
                }
            }
        }
        try (SortedLines lines = new SortedLines(run, low, high)) {
            while (lines.next() && Arrays.compareUnsigned(lines.head(), line) < 0) {
                low = lines.position();
            }
        }
        return low;
    }

    /** The lines that begin after a byte. */
    private static SortedLines after(Path run, long at, long end) throws IOException {
        SortedLines lines = new SortedLines(run, at, end);
        lines.next();
        return lines;
    }

    private void join() throws IOException {
        try (FileChannel whole = FileChannel.open(file, StandardOpenOption.APPEND)) {
            for (Path part : parts.subList(1, parts.size())) {
                try (FileChannel from = FileChannel.open(part)) {
                    for (long at = 0; at < from.size(); ) {
                        at += from.transferTo(at, from.size() - at, whole);
                    }
                }
            }
        }
    }

    private static void deleteAll(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
