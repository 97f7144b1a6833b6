package org.wiregraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;

/**
 * The conditions of shapes that are SPARQL queries, each asked once of all nodes of its class: the SHACL engine asks it of
 * one node after the other, and prepares it anew for each.
 */
final class ShapeQueries {
    private static final Var THIS = Var.alloc("this");
    private static final Var VALUE = Var.alloc("value");

    /** Each query, with what it says of a node that it finds. */
    private final Map<Query, String> messages;

    private ShapeQueries(Map<Query, String> messages) {
        this.messages = messages;
    }

    /** The queries of shapes that aim at classes alone; they are taken out of {@code shapes}. */
    static ShapeQueries takenFrom(Graph shapes) {
        Map<Query, String> messages = new LinkedHashMap<>();
        for (Triple asked : shapes.find(Node.ANY, SHACL.sparql, Node.ANY).toList()) {
            List<Node> classes = GraphUtil.listObjects(shapes, asked.getSubject(), SHACL.targetClass)
                    .toList();
            boolean otherwise = Stream.of(SHACL.targetNode, SHACL.targetSubjectsOf, SHACL.targetObjectsOf)
                    .anyMatch(target -> shapes.contains(asked.getSubject(), target, Node.ANY));
            if (classes.isEmpty() || otherwise) {
                continue;
            }
            String message = text(shapes, asked.getObject(), SHACL.message);
            for (Node target : classes) {
                messages.put(about(target, text(shapes, asked.getObject(), SHACL.select)), message);
            }
            shapes.delete(asked);
        }
        return new ShapeQueries(messages);
    }

    /** Hands on the nodes of {@code graph} that a query finds. */
    void each(Graph graph, Consumer<Violations.Broken> found) {
        messages.forEach((query, message) -> {
            try (QueryExec execution = QueryExec.dataset(DatasetGraphFactory.wrap(graph))
                    .query(query)
                    .build()) {
                RowSet rows = execution.select();
                while (rows.hasNext()) {
                    Binding row = rows.next();
                    found.accept(new Violations.Broken(row.get(THIS), row.get(VALUE), message));
                }
            }
        });
    }

    /** A query about one node, as one about every node of a class. */
    private static Query about(Node target, String select) {
        Query query = QueryFactory.create(select);
        ElementTriplesBlock ofClass = new ElementTriplesBlock();
        ofClass.addTriple(Triple.create(THIS, Vocabulary.TYPE, target));
        ElementGroup group = new ElementGroup();
        group.addElement(ofClass);
        ((ElementGroup) query.getQueryPattern()).getElements().forEach(group::addElement);
        query.setQueryPattern(group);
        return query;
    }

    private static String text(Graph shapes, Node node, Node property) {
        return GraphUtil.listObjects(shapes, node, property)
                .mapWith(Node::getLiteralLexicalForm)
                .nextOptional()
                .orElse("");
    }
}
