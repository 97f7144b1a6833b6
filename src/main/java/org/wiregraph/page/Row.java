package org.wiregraph.page;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** A row of an answer, a term by column. */
record Row(Map<String, Node> terms) {
    boolean has(String column) {
        return terms.containsKey(column);
    }

    /** @throws IllegalArgumentException if the row leaves the column unbound */
    Node node(String column) {
        return Optional.ofNullable(terms.get(column))
                .orElseThrow(() -> new IllegalArgumentException("no " + column + " in " + terms));
    }

    /** The value of a literal or the IRI; "" where the row leaves the column unbound. */
    String text(String column) {
        Node node = terms.get(column);
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** The number in the column; 0 where there is none. */
    int number(String column) {
        String digits = text(column);
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
