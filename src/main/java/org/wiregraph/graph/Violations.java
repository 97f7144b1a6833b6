package org.wiregraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What shapes find wrong in a graph: for each of their messages how often it holds, and the first nodes by IRI. */
public final class Violations {
    /**
     * What is wrong with a node.
     *
     * @param value the value that is wrong, null if none is
     */
    record Broken(Node focus, @Nullable Node value, String message) {
        private static final Comparator<Broken> ORDER = Comparator.<Broken, String>comparing(
                        one -> one.focus().toString())
                .thenComparing(one -> String.valueOf(one.value()));
    }

    /** Those of one message: as many as are kept, in words, and how many there are. */
    private static final class Alike {
        private final SortedMap<Broken, String> first = new TreeMap<>(Broken.ORDER);
        private long count;

        private String rest() {
            return String.format(Locale.ROOT, "... and %,d more", count - first.size());
        }
    }

    private final SortedMap<String, Alike> byMessage = new TreeMap<>();
    private final int most;
    private final Function<Broken, String> words;
    /** Two conditions of a shape may find the same. */
    private final Set<Broken> ofNode = new HashSet<>();

    private Node node = Node.ANY;

    /**
     * None yet.
     *
     * @param most how many of one message are kept
     * @param words how one reads
     */
    Violations(int most, Function<Broken, String> words) {
        this.most = most;
        this.words = words;
    }

    /** Adds one; those that a shape finds at one node come one after the other. */
    void add(Broken broken) {
        if (!node.equals(broken.focus())) {
            node = broken.focus();
            ofNode.clear();
        }
        if (!ofNode.add(broken)) {
            return;
        }
        Alike alike = byMessage.computeIfAbsent(broken.message(), message -> new Alike());
        alike.count++;
        if (alike.first.size() < most || Broken.ORDER.compare(broken, alike.first.lastKey()) < 0) {
            alike.first.computeIfAbsent(broken, words);
            if (alike.first.size() > most) {
                alike.first.remove(alike.first.lastKey());
            }
        }
    }

    public long count() {
        return byMessage.values().stream().mapToLong(alike -> alike.count).sum();
    }

    /** Those that are kept, a line each, sorted; then for each message of which there are more how many these are. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        byMessage.values().forEach(alike -> lines.addAll(alike.first.values()));
        lines.sort(Comparator.naturalOrder());
        byMessage.forEach((message, alike) -> {
            if (alike.count > alike.first.size()) {
                lines.add(alike.rest() + ": " + message);
            }
        });
        return lines;
    }
}
