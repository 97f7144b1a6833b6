package org.wiregraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Names of entities in a dataset: from a name to the entity, and from an IRI to words. */
public final class Names {
    private static final Property ENTITY_TYPE = RDF.type;
    private final Model facts;
    private final Map<String, String> shown = new HashMap<>();

    public Names(Dataset dataset) {
        this.facts = dataset.getDefaultModel();
    }

    /**
     * The entity that goes by {@code name}, as label, alternative label (case ignored) or IRI.
     *
     * @throws QueryException if none or several do; the message names what is near
     */
    public Resource entity(String name) {
        Resource byIri = ResourceFactory.createResource(name);
        if (name.contains(":/") && facts.contains(byIri, ENTITY_TYPE)) {
            return byIri;
        }
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        SortedSet<String> labels = new TreeSet<>();
        List<Resource> byLabel = matching(RDFS.label, wanted, labels);
        List<Resource> found = byLabel.isEmpty() ? matching(SKOS.altLabel, wanted, labels) : byLabel;
        if (found.isEmpty()) {
            List<String> near = Nearest.to(name, labels);
            throw new QueryException("no entity named " + name
                    + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
        }
        if (found.size() > 1) {
            throw new QueryException("several entities are named " + name + ", use an IRI: "
                    + String.join(" ", found.stream().map(Resource::getURI).toList()));
        }
        return found.get(0);
    }

    private List<Resource> matching(Property property, String wanted, SortedSet<String> labels) {
        SortedSet<String> iris = new TreeSet<>();
        facts.listStatements(null, property, (org.apache.jena.rdf.model.RDFNode) null)
                .forEach(statement -> {
                    String label = statement.getString();
                    labels.add(label);
                    if (label.toLowerCase(Locale.ROOT).equals(wanted)
                            && !statement.getSubject().getURI().contains("/event/")) {
                        iris.add(statement.getSubject().getURI());
                    }
                });
        return new ArrayList<>(
                iris.stream().map(ResourceFactory::createResource).toList());
    }

    /** How {@code node} reads to a person: an entity by its label, a term by its local name, a literal by its value. */
    public String words(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI() ? shown.computeIfAbsent(node.getURI(), this::label) : node.toString();
    }

    private String label(String iri) {
        Resource resource = ResourceFactory.createResource(iri);
        if (facts.contains(resource, RDFS.label)) {
            return facts.getRequiredProperty(resource, RDFS.label).getString();
        }
        int document = iri.indexOf("/document/");
        if (document >= 0) {
            String path = iri.substring(document + "/document/".length());
            return java.net.URLDecoder.decode(path.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        }
        int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
        return iri.substring(cut + 1);
    }
}
