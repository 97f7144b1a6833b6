package org.wiregraph.graph;

import org.apache.jena.graph.Node;

/** Takes the quads of a graph one by one, in any order, as lines of canonical N-Quads. */
@FunctionalInterface
public interface QuadSink {
    /**
     * Takes a quad.
     *
     * @param nquad a line of N-Quads in canonical form, with its line feed
     */
    void add(String nquad);

    /**
     * Takes a quad.
     *
     * @param graph IRI of a named graph, or empty for the default graph
     */
    default void add(String graph, String subject, Node predicate, Node object) {
        StringBuilder line = begin(subject, predicate);
        Terms.write(object, line);
        end(line, graph);
    }

    /**
     * Takes a quad whose object is written already.
     *
     * @param object a term as canonical N-Quads writes it
     */
    default void addWritten(String graph, String subject, Node predicate, String object) {
        end(begin(subject, predicate).append(object), graph);
    }

    private static StringBuilder begin(String subject, Node predicate) {
        return new StringBuilder(256)
                .append('<')
                .append(subject)
                .append("> <")
                .append(predicate.getURI())
                .append("> ");
    }

    private void end(StringBuilder line, String graph) {
        if (!graph.isEmpty()) {
            line.append(" <").append(graph).append('>');
        }
        add(line.append(" .\n").toString());
    }
}
