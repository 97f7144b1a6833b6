package org.wiregraph.query;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.wiregraph.graph.Vocabulary;

/** Names of entities and documents in a dataset: from a name to the thing, and from an IRI to words. */
public final class Names {
    private static final String DOCUMENT = "/document/";
    private static final int SHOWN = 3;

    private final Dataset all;
    private final DatasetGraph dataset;
    private final Model facts;
    private final Map<String, String> shown = new HashMap<>();

    public Names(Dataset dataset) {
        this.all = dataset;
        this.dataset = dataset.asDatasetGraph();
        this.facts = dataset.getDefaultModel();
    }

    /**
     * The entity that goes by {@code name}, as label, alternative label (case ignored) or IRI.
     *
     * @throws QueryException if none or several do; the message names what is near
     */
    public Resource entity(String name) {
        SortedSet<String> found = entities(name);
        if (found.isEmpty()) {
            List<String> near = new Search(all)
                    .entities(name, SHOWN).stream()
                            .map(Search.Entity::label)
                            .distinct()
                            .toList();
            throw missing("entity named " + name.strip(), near);
        }
        return one(found, "entity named " + name.strip(), Set.of());
    }

    /** IRIs of the entities that go by {@code name}: with it as label, or else but for case, or else as another name. */
    SortedSet<String> entities(String name) {
        if (name.contains(":/") && facts.contains(ResourceFactory.createResource(name), RDF.type)) {
            return new TreeSet<>(Set.of(name));
        }
        String wanted = name.strip();
        SortedSet<String> found = exact(wanted);
        if (found.isEmpty()) {
            List<String> alike = new Search(all).named(wanted);
            found = ignoringCase(alike, RDFS.label, wanted);
            return found.isEmpty() ? ignoringCase(alike, SKOS.altLabel, wanted) : found;
        }
        return found;
    }

    /** The usual case, found by index. */
    private SortedSet<String> exact(String label) {
        SortedSet<String> iris = new TreeSet<>();
        facts.listSubjectsWithProperty(RDFS.label, label).forEach(subject -> iris.add(subject.getURI()));
        return iris;
    }

    private SortedSet<String> ignoringCase(List<String> iris, Property property, String wanted) {
        SortedSet<String> found = new TreeSet<>();
        for (String iri : iris) {
            facts.listObjectsOfProperty(ResourceFactory.createResource(iri), property)
                    .forEach(label -> {
                        if (label.asLiteral().getString().equalsIgnoreCase(wanted)) {
                            found.add(iri);
                        }
                    });
        }
        return found;
    }

    private static Resource one(SortedSet<String> found, String what, Set<String> near) {
        if (found.size() > 1) {
            throw new QueryException("several things are the " + what + ", use an IRI: " + String.join(" ", found));
        }
        return found.stream()
                .findFirst()
                .map(ResourceFactory::createResource)
                .orElseThrow(() -> missing(
                        what, Nearest.to(what.substring(what.lastIndexOf("named ") + "named ".length()), near)));
    }

    private static QueryException missing(String what, List<String> like) {
        return new QueryException("no " + what
                + (like.isEmpty()
                        ? " in the graph, and none with a name like it"
                        : "; did you mean " + String.join(" or ", like) + "?"));
    }

    /**
     * The document that goes by {@code name}: its IRI, its path in the corpus or the end of that, or its title.
     *
     * @throws QueryException if none or several do; the message names what is near
     */
    public Resource document(String name) {
        Map<String, SortedSet<String>> byName = new TreeMap<>();
        BiConsumer<String, String> known = (key, iri) ->
                byName.computeIfAbsent(key, absent -> new TreeSet<>()).add(iri);
        dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), NodeFactory.createURI(Vocabulary.WG + "Document"))
                .forEachRemaining(quad -> {
                    String iri = quad.getSubject().getURI();
                    String path = path(iri);
                    known.accept(iri, iri);
                    known.accept(path, iri);
                    known.accept(path.substring(path.lastIndexOf('/') + 1), iri);
                    dataset.find(quad.getGraph(), quad.getSubject(), DCTerms.title.asNode(), Node.ANY)
                            .forEachRemaining(
                                    title -> known.accept(title.getObject().getLiteralLexicalForm(), iri));
                });
        SortedSet<String> all = new TreeSet<>(byName.keySet());
        return one(byName.getOrDefault(name.strip(), new TreeSet<>()), "document named " + name.strip(), all);
    }

    /** How {@code node} reads to a person: an entity by its label, a term by its local name, a literal by its value. */
    public String words(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI() ? shown.computeIfAbsent(node.getURI(), this::label) : node.toString();
    }

    /** Local name of the most special class of {@code entity}; the first of several, "" if it has none. */
    String className(Node entity) {
        List<Node> classes = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, entity, RDF.type.asNode(), Node.ANY)
                .forEachRemaining(quad -> classes.add(quad.getObject()));
        return classes.stream()
                .filter(one -> classes.stream().noneMatch(below -> isBelow(below, one)))
                .map(this::words)
                .min(String::compareTo)
                .orElse("");
    }

    private boolean isBelow(Node name, Node above) {
        return dataset.contains(
                NodeFactory.createURI(Vocabulary.ONTOLOGY_GRAPH), name, RDFS.subClassOf.asNode(), above);
    }

    private String label(String iri) {
        Node node = NodeFactory.createURI(iri);
        var labels = dataset.find(Quad.defaultGraphIRI, node, RDFS.label.asNode(), Node.ANY);
        if (labels.hasNext()) {
            return labels.next().getObject().getLiteralLexicalForm();
        }
        if (iri.contains(DOCUMENT)) {
            return path(iri);
        }
        for (String namespace : Vocabulary.prefixes().values()) {
            if (iri.startsWith(namespace)) {
                return iri.substring(namespace.length());
            }
        }
        return iri;
    }

    /** Path of a document below the corpus. */
    private static String path(String iri) {
        String path = iri.substring(iri.indexOf(DOCUMENT) + DOCUMENT.length());
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
