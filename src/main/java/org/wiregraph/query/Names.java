package org.wiregraph.query;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
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
    /** Events and quantities have labels, but nobody calls them by these. */
    private static final Pattern HAPPENING = Pattern.compile("/(event|quantity)/[0-9a-f]+$");

    private final DatasetGraph dataset;
    private final Model facts;
    private final Map<String, String> shown = new HashMap<>();

    public Names(Dataset dataset) {
        this.dataset = dataset.asDatasetGraph();
        this.facts = dataset.getDefaultModel();
    }

    /**
     * The entity that goes by {@code name}, as label, alternative label (case ignored) or IRI.
     *
     * @throws QueryException if none or several do; the message names what is near
     */
    public Resource entity(String name) {
        Resource byIri = ResourceFactory.createResource(name);
        if (name.contains(":/") && facts.contains(byIri, RDF.type)) {
            return byIri;
        }
        String wanted = name.strip();
        SortedSet<String> labels = new TreeSet<>();
        SortedSet<String> found = exact(wanted);
        for (Property property : List.of(RDFS.label, SKOS.altLabel)) {
            if (found.isEmpty()) {
                found = ignoringCase(property, wanted.toLowerCase(Locale.ROOT), labels);
            }
        }
        return one(found, "entity named " + wanted, labels);
    }

    /** The usual case, found by index. */
    private SortedSet<String> exact(String label) {
        SortedSet<String> iris = new TreeSet<>();
        facts.listSubjectsWithProperty(RDFS.label, label).forEach(subject -> iris.add(subject.getURI()));
        return iris;
    }

    private SortedSet<String> ignoringCase(Property property, String wanted, SortedSet<String> labels) {
        SortedSet<String> iris = new TreeSet<>();
        facts.listStatements(null, property, (String) null).forEach(statement -> {
            String iri = statement.getSubject().getURI();
            if (!HAPPENING.matcher(iri).find()) {
                labels.add(statement.getString());
                if (statement.getString().toLowerCase(Locale.ROOT).equals(wanted)) {
                    iris.add(iri);
                }
            }
        });
        return iris;
    }

    private static Resource one(SortedSet<String> found, String what, SortedSet<String> near) {
        if (found.size() > 1) {
            throw new QueryException("several things are the " + what + ", use an IRI: " + String.join(" ", found));
        }
        return found.stream().findFirst().map(ResourceFactory::createResource).orElseThrow(() -> {
            List<String> like = Nearest.to(what.substring(what.lastIndexOf("named ") + "named ".length()), near);
            return new QueryException("no " + what
                    + (like.isEmpty()
                            ? " in the graph (\"wiregraph query\" lists what to ask)"
                            : "; did you mean " + String.join(" or ", like) + "?"));
        });
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
