package org.wiregraph.query;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.wiregraph.graph.QuadReader;
import org.wiregraph.graph.Vocabulary;

/** Facts chosen by who says them, as the summary graph tells. */
final class SourcedFacts {
    private static final Node SOURCES = NodeFactory.createURI(Vocabulary.WG + "sources");
    private static final Node OWN_VOICE = NodeFactory.createURI(Vocabulary.WG + "ownVoice");
    private static final Node ABOUT = NodeFactory.createURI(Vocabulary.WG + "about");

    private final Map<Node, Map<Node, Node>> facts = new HashMap<>();
    private final Set<Node> symmetric = new HashSet<>();

    private void add(Quad quad) {
        if (quad.getObject().equals(OWL.SymmetricProperty.asNode())) {
            symmetric.add(quad.getSubject());
        } else if (quad.getGraph().isURI() && quad.getGraph().getURI().endsWith("/summary")) {
            facts.computeIfAbsent(quad.getSubject(), fact -> new HashMap<>())
                    .put(quad.getPredicate(), quad.getObject());
        }
    }

    /** Which triples of the default graph in {@code quads} are exported. */
    static Predicate<Triple> in(Path quads, Selection selection) {
        SourcedFacts facts = new SourcedFacts();
        QuadReader.each(quads, facts::add);
        return facts.chosen(selection);
    }

    private Predicate<Triple> chosen(Selection selection) {
        Set<Triple> triples = new HashSet<>();
        Set<Node> things = new HashSet<>();
        for (Map<Node, Node> fact : facts.values()) {
            Node sources = fact.get(SOURCES);
            boolean enough =
                    sources != null && Integer.parseInt(sources.getLiteralLexicalForm()) >= selection.minSources();
            Node own = fact.get(OWN_VOICE);
            boolean stated = own != null && own.getLiteralLexicalForm().equals("true");
            if (enough && (stated || !selection.ownVoice())) {
                choose(fact, triples, things);
            }
        }
        Set<Node> described = new HashSet<>();
        triples.forEach(triple -> {
            described.add(triple.getSubject());
            described.add(triple.getObject());
        });
        return triple -> triples.contains(triple)
                || things.contains(triple.getSubject())
                || (described.contains(triple.getSubject()) && describes(triple.getPredicate()));
    }

    private void choose(Map<Node, Node> fact, Set<Triple> triples, Set<Node> things) {
        Node subject = fact.get(RDF.subject.asNode());
        Node property = fact.get(RDF.predicate.asNode());
        Node object = fact.get(RDF.object.asNode());
        Node about = fact.get(ABOUT);
        if (about != null) {
            things.add(about);
        }
        if (subject != null && property != null && object != null) {
            triples.add(Triple.create(subject, property, object));
            if (symmetric.contains(property)) {
                triples.add(Triple.create(object, property, subject));
            }
        }
    }

    /** Whether a property says what an entity is, not what is said of it. */
    static boolean describes(Node property) {
        return !property.getURI().startsWith(Vocabulary.WG);
    }
}
