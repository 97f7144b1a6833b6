package org.wiregraph.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What a query answers, as terms.
 *
 * @param rows a term by column; what a row leaves unbound is absent
 * @param more whether there are further rows
 * @param graph whether the rows are the triples of a graph
 */
public record Answered(List<String> columns, List<Map<String, Node>> rows, boolean more, boolean graph) {
    public Answered {
        columns = List.copyOf(columns);
        rows = rows.stream().map(Map::copyOf).toList();
    }

    /** @param first one row more than {@code most}, if there are */
    static Answered of(FirstRows first, int most) {
        List<Map<String, Node>> rows = new ArrayList<>();
        for (Binding binding : first.rows()) {
            Map<String, Node> row = new TreeMap<>();
            binding.forEach((variable, node) -> row.put(variable.getVarName(), node));
            rows.add(row);
        }
        boolean more = rows.size() > most;
        return new Answered(first.columns(), more ? rows.subList(0, most) : rows, more, false);
    }

    static Answered of(Iterator<Triple> triples, int most) {
        List<Map<String, Node>> rows = new ArrayList<>();
        while (triples.hasNext() && rows.size() < most) {
            Triple triple = triples.next();
            rows.add(Map.of(
                    "subject", triple.getSubject(), "property", triple.getPredicate(), "object", triple.getObject()));
        }
        return new Answered(List.of("subject", "property", "object"), rows, triples.hasNext(), true);
    }

    static Answered of(boolean answer) {
        return new Answered(
                List.of("answer"),
                List.of(Map.of("answer", NodeFactory.createLiteralString(answer ? "yes" : "no"))),
                false,
                false);
    }
}
