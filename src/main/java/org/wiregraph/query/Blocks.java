package org.wiregraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/** Hands on sorted quads subject by subject, those of one graph together. */
final class Blocks {
    private final Consumer<List<Quad>> consumer;
    private final List<Quad> block = new ArrayList<>();

    Blocks(Consumer<List<Quad>> consumer) {
        this.consumer = consumer;
    }

    void add(Quad quad) {
        if (!block.isEmpty() && !block.get(0).getSubject().equals(quad.getSubject())) {
            flush();
        }
        block.add(quad);
    }

    /** Hands on the last ones. */
    void finish() {
        flush();
    }

    private void flush() {
        if (!block.isEmpty()) {
            // A stable sort: within a graph the order stays.
            block.sort((a, b) -> graph(a).compareTo(graph(b)));
            consumer.accept(List.copyOf(block));
            block.clear();
        }
    }

    /** The default graph comes first. */
    private static String graph(Quad quad) {
        return quad.isDefaultGraph() ? "" : quad.getGraph().getURI();
    }
}
