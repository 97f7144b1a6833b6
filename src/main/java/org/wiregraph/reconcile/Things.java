package org.wiregraph.reconcile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.wiregraph.query.Names;

/** Reads of an entity what is compared, in the graph of facts. */
final class Things {
    private final DatasetGraph graph;
    private final Names names;

    Things(Dataset dataset) {
        this.graph = dataset.asDatasetGraph();
        this.names = new Names(dataset);
    }

    /** Whether it is an entity of one of {@code classes}. */
    boolean isEntity(Node thing, Set<String> classes) {
        return types(thing).stream().anyMatch(classes::contains);
    }

    /** IRIs of its classes, superclasses among them. */
    Set<String> types(Node thing) {
        Set<String> types = new TreeSet<>();
        facts(thing, RDF.type.asNode(), Node.ANY)
                .forEach(quad -> types.add(quad.getObject().getURI()));
        return types;
    }

    String label(Node thing) {
        return names.words(thing);
    }

    /** Its name and other names. */
    List<String> names(Node thing) {
        return Stream.of(RDFS.label, SKOS.altLabel)
                .flatMap(property -> facts(thing, property.asNode(), Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .distinct()
                .toList();
    }

    /** What its facts of that property name, in a fixed order. */
    List<Node> values(Node thing, Term property) {
        Node predicate = NodeFactory.createURI(property.iri());
        Stream<Node> values = property.isInverse()
                ? facts(Node.ANY, predicate, thing).map(Quad::getSubject)
                : facts(thing, predicate, Node.ANY).map(Quad::getObject);
        return values.distinct()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    /** Those whose facts of that property name {@code value}. */
    List<Node> having(Term property, Node value) {
        Node predicate = NodeFactory.createURI(property.iri());
        Stream<Node> things = property.isInverse()
                ? facts(value, predicate, Node.ANY).map(Quad::getObject)
                : facts(Node.ANY, predicate, value).map(Quad::getSubject);
        return things.distinct().toList();
    }

    private Stream<Quad> facts(Node subject, Node property, Node object) {
        return graph.stream(Quad.defaultGraphIRI, subject, property, object);
    }
}
