package org.wiregraph.query;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.wiregraph.graph.Vocabulary;

/** Adds to each reified triple its triple term, as RDF 1.2 has it; expects the triples of one subject one after another. */
final class TripleTerms extends StreamRDFWrapper {
    private static final Node REIFIES = NodeFactory.createURI(Vocabulary.RDF + "reifies");

    private final boolean merged;
    private final Map<Node, Node> parts = new HashMap<>();
    private Node subject = Node.ANY;

    TripleTerms(StreamRDF sink, boolean merged) {
        super(sink);
        this.merged = merged;
    }

    @Override
    public void triple(Triple triple) {
        super.triple(triple);
        if (merged) {
            add(Quad.create(Quad.defaultGraphNodeGenerated, triple));
        }
    }

    @Override
    public void quad(Quad quad) {
        super.quad(quad);
        add(quad);
    }

    private void add(Quad quad) {
        if (!quad.getSubject().equals(subject)) {
            subject = quad.getSubject();
            parts.clear();
        }
        parts.put(quad.getPredicate(), quad.getObject());
        boolean last = quad.getPredicate().equals(RDF.subject.asNode());
        if (last && parts.containsKey(RDF.predicate.asNode()) && parts.containsKey(RDF.object.asNode())) {
            Node term = NodeFactory.createTripleTerm(
                    quad.getObject(), parts.get(RDF.predicate.asNode()), parts.get(RDF.object.asNode()));
            if (merged) {
                super.triple(Triple.create(subject, REIFIES, term));
            } else {
                super.quad(Quad.create(quad.getGraph(), subject, REIFIES, term));
            }
        }
    }
}
