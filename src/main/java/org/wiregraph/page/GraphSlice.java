package org.wiregraph.page;

import java.util.List;

/** A part of the graph to draw: things, and what is said to join them. */
public record GraphSlice(List<Point> nodes, List<Line> edges) {
    /**
     * A thing to draw.
     *
     * @param id its IRI
     * @param family in the words of style sheets
     * @param kind its class in words
     * @param weight how much is said of it, for its size
     */
    public record Point(String id, String label, String family, String kind, int weight, String address) {}

    /**
     * What joins two things: a fact, or the role of one in an event.
     *
     * @param source IRI of its subject
     * @param target IRI of its object
     * @param property in words
     * @param status in lower case
     * @param role whether {@code predicate} is a role in the event {@code source}
     */
    public record Line(
            String source,
            String target,
            String predicate,
            String property,
            String status,
            int sources,
            int claims,
            String first,
            String last,
            boolean role) {}

    public GraphSlice {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
