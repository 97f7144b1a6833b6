package org.wiregraph.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.wiregraph.graph.QuadReader;
import org.wiregraph.graph.Vocabulary;

/**
 * What follows from the stated facts by the ontology: superclasses and superproperties, symmetric, transitive and inverse
 * properties, and the countries of known places. Domains and ranges give no types.
 */
public final class Inference {
    private final Graph stated = GraphFactory.createDefaultGraph();
    private final Graph ontology = GraphFactory.createDefaultGraph();

    private Inference() {}

    /** From the sorted N-Quads of a generation. */
    static Inference of(Path quads) {
        Inference inference = new Inference();
        QuadReader.each(quads, quad -> {
            if (quad.isDefaultGraph()) {
                inference.state(quad.asTriple());
            } else if (quad.getGraph().hasURI(Vocabulary.ONTOLOGY_GRAPH)) {
                inference.ontology.add(quad.asTriple());
            }
        });
        return inference;
    }

    /** From a dataset, with its graph of the ontology. */
    private static Inference of(DatasetGraph dataset) {
        Inference inference = new Inference();
        dataset.getDefaultGraph().find().forEachRemaining(inference::state);
        dataset.getGraph(NodeFactory.createURI(Vocabulary.ONTOLOGY_GRAPH))
                .find()
                .forEachRemaining(inference.ontology::add);
        return inference;
    }

    /**
     * The dataset with what follows from it: in the default graph beside what is stated, and apart in a graph of its own.
     *
     * @param base IRI under which entities live
     */
    public static Dataset view(Dataset dataset, String base) {
        DatasetGraph stated = dataset.asDatasetGraph();
        Graph inferred = GraphFactory.createDefaultGraph();
        of(stated).triples().forEach(inferred::add);
        DatasetGraph view = new DatasetGraphMapLink(new Union(stated.getDefaultGraph(), inferred));
        stated.listGraphNodes().forEachRemaining(name -> view.addGraph(name, stated.getGraph(name)));
        view.addGraph(NodeFactory.createURI(graph(base)), inferred);
        view.getContext().putAll(stated.getContext());
        return DatasetFactory.wrap(view);
    }

    /** Nothing follows by these rules from a triple that ends in a literal. */
    private void state(Triple triple) {
        if (triple.getObject().isURI()) {
            stated.add(triple);
        }
    }

    /** IRI of the graph that inferred triples stand in. */
    static String graph(String base) {
        return base + "inferred";
    }

    /** The inferred triples, none of them stated, as quads in order. */
    Collection<Quad> quads(String base) {
        Node graph = NodeFactory.createURI(graph(base));
        TreeMap<String, Quad> sorted = new TreeMap<>();
        for (Triple triple : triples()) {
            String line =
                    term(triple.getSubject()) + " " + term(triple.getPredicate()) + " " + term(triple.getObject());
            sorted.put(line, Quad.create(graph, triple));
        }
        return sorted.values();
    }

    private List<Triple> triples() {
        premises();
        GenericRuleReasoner reasoner = new GenericRuleReasoner(rules());
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        InfGraph inferred = reasoner.bind(stated);
        inferred.prepare();
        List<Triple> triples = new ArrayList<>();
        inferred.getDeductionsGraph().find().forEachRemaining(triple -> {
            // A circle of places would place each in itself.
            if (!stated.contains(triple) && !triple.getSubject().equals(triple.getObject())) {
                triples.add(triple);
            }
        });
        return triples;
    }

    /** What the ontology itself says of things in the graph, in terms from which facts follow. */
    private void premises() {
        ontology.find(Node.ANY, RDFS.subPropertyOf.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .toSet()
                .forEach(property -> ontology.find(Node.ANY, property, Node.ANY).forEachRemaining(this::state));
    }

    /** A rule for each property and class, so that the engine looks only at triples that something follows from. */
    private List<Rule> rules() {
        SortedSet<String> rules = new TreeSet<>();
        ontology.find(Node.ANY, RDF.type.asNode(), OWL.SymmetricProperty.asNode())
                .forEachRemaining(
                        triple -> rules.add("[(?a %1$s ?b) -> (?b %1$s ?a)]".formatted(term(triple.getSubject()))));
        ontology.find(Node.ANY, RDF.type.asNode(), OWL.TransitiveProperty.asNode())
                .forEachRemaining(triple ->
                        rules.add("[(?a %1$s ?b) (?b %1$s ?c) -> (?a %1$s ?c)]".formatted(term(triple.getSubject()))));
        ontology.find(Node.ANY, OWL.inverseOf.asNode(), Node.ANY).forEachRemaining(triple -> {
            rules.add("[(?a %s ?b) -> (?b %s ?a)]".formatted(term(triple.getSubject()), term(triple.getObject())));
            rules.add("[(?a %s ?b) -> (?b %s ?a)]".formatted(term(triple.getObject()), term(triple.getSubject())));
        });
        ontology.find(Node.ANY, RDFS.subPropertyOf.asNode(), Node.ANY)
                .forEachRemaining(triple -> rules.add(
                        "[(?a %s ?b) -> (?a %s ?b)]".formatted(term(triple.getSubject()), term(triple.getObject()))));
        ontology.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY).forEachRemaining(triple -> {
            if (triple.getSubject().isURI() && triple.getObject().isURI()) {
                rules.add("[(?a %1$s %2$s) -> (?a %1$s %3$s)]"
                        .formatted(term(RDF.type.asNode()), term(triple.getSubject()), term(triple.getObject())));
            }
        });
        return rules.stream().flatMap(rule -> Rule.parseRules(rule).stream()).toList();
    }

    private static String term(Node node) {
        return "<" + node.getURI() + ">";
    }
}
