package org.wiregraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wiregraph.graph.SortedLines;

/** How the quads of a generation differ from those of the one before, as lines of N-Quads. */
public record Change(List<String> removed, List<String> added) {
    /** Larger changes are not held in memory. */
    private static final int LARGEST = 200_000;

    public Change {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** How long the lines are that come and go. */
    long size() {
        return lines().mapToLong(String::length).sum();
    }

    /** All lines that come or go. */
    public Stream<String> lines() {
        return Stream.concat(removed.stream(), added.stream());
    }

    /** The change from one sorted file to another; nothing if it is large. */
    static Optional<Change> between(Path before, Path after) throws IOException {
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        each(before, after, line -> keep(removed, line), line -> keep(added, line));
        return removed.size() + added.size() > LARGEST ? Optional.empty() : Optional.of(new Change(removed, added));
    }

    private static void keep(List<String> lines, byte[] line) {
        if (lines.size() <= LARGEST) {
            lines.add(new String(line, StandardCharsets.UTF_8));
        }
    }

    /** Hands on each line that only one of two sorted files has. */
    public static void each(Path before, Path after, Consumer<byte[]> removed, Consumer<byte[]> added)
            throws IOException {
        try (SortedLines old = new SortedLines(before);
                SortedLines now = new SortedLines(after)) {
            old.skipSame(now);
            boolean left = old.next();
            boolean right = now.next();
            while (left || right) {
                int order = !left ? 1 : !right ? -1 : old.compareTo(now);
                if (order < 0) {
                    removed.accept(old.head());
                } else if (order > 0) {
                    added.accept(now.head());
                }
                if (order == 0) {
                    old.skipSame(now);
                }
                right = order >= 0 ? now.next() : right;
                left = order <= 0 ? old.next() : left;
            }
        }
    }
}
