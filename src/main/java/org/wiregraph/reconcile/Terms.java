package org.wiregraph.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wiregraph.ontology.Vocabulary;
import org.wiregraph.query.Rows;

/** The classes of entities and the properties of their facts, as the graph's ontology has them. */
final class Terms {
    private static final String CLASSES = """
            SELECT ?class (SAMPLE(?label) AS ?name) (SAMPLE(?comment) AS ?note) WHERE {
              GRAPH <https://w3id.org/wiregraph/ontology> {
                ?class a owl:Class ; rdfs:label ?label OPTIONAL { ?class rdfs:comment ?comment }
                FILTER NOT EXISTS { ?class rdfs:subClassOf* ?other FILTER (?other IN (wg:Event, wg:Quantity, wg:Description)) }
              }
            } GROUP BY ?class ORDER BY ?class""";
    private static final String ABOVE = """
            SELECT ?class ?above WHERE {
              GRAPH <https://w3id.org/wiregraph/ontology> { ?class a owl:Class ; rdfs:subClassOf ?above }
            } ORDER BY ?class ?above""";
    private static final String PROPERTIES = """
            SELECT ?p (SAMPLE(?label) AS ?name) (SAMPLE(?comment) AS ?note) (SAMPLE(?kind) AS ?type) (SAMPLE(?both) AS ?symmetric) WHERE {
              GRAPH <https://w3id.org/wiregraph/ontology> {
                VALUES ?kind { owl:ObjectProperty owl:DatatypeProperty }
                ?p a ?kind ; rdfs:label ?label ; rdfs:domain ?domain OPTIONAL { ?p rdfs:comment ?comment }
                BIND (EXISTS { ?p a owl:SymmetricProperty } AS ?both)
                FILTER NOT EXISTS { ?domain rdfs:subClassOf* ?other FILTER (?other IN (wg:Event, wg:Quantity, wg:Description)) }
              }
            } GROUP BY ?p ORDER BY ?p""";
    private static final String DATATYPE = "http://www.w3.org/2002/07/owl#DatatypeProperty";

    /** Properties whose facts things of a class take part in, the most used first. */
    private static final String USED = """
            SELECT ?p ?inverse (COUNT(*) AS ?n) WHERE {
              ?thing a ?class
              { ?thing ?p ?other BIND (false AS ?inverse) } UNION { ?other ?p ?thing BIND (true AS ?inverse) }
            } GROUP BY ?p ?inverse ORDER BY DESC(?n) ?p""";

    private final Rows rows;
    private final Map<String, Term> classes = new LinkedHashMap<>();
    private final Map<String, Term> properties = new LinkedHashMap<>();

    Terms(Rows rows) {
        this.rows = rows;
        Map<String, Term> plain = new LinkedHashMap<>();
        rows.terms(CLASSES, Map.of())
                .forEach(row -> plain.put(iri(row, "class"), term(row, iri(row, "class"), "", List.of())));
        Map<String, List<Term>> above = new LinkedHashMap<>();
        for (Map<String, Node> row : rows.terms(ABOVE, Map.of())) {
            Optional.ofNullable(plain.get(iri(row, "above")))
                    .ifPresent(term -> above.computeIfAbsent(iri(row, "class"), absent -> new ArrayList<>())
                            .add(term));
        }
        plain.values()
                .forEach(term -> classes.put(
                        term.id(),
                        new Term(
                                term.id(),
                                term.iri(),
                                term.name(),
                                term.description(),
                                above.getOrDefault(term.iri(), List.of()))));
        for (Map<String, Node> row : rows.terms(PROPERTIES, Map.of())) {
            Term forward = term(row, iri(row, "p"), "", List.of());
            properties.put(forward.id(), forward);
            if (!iri(row, "type").equals(DATATYPE) && !text(row, "symmetric").equals("true")) {
                properties.put("^" + forward.id(), term(row, iri(row, "p"), "^", List.of()));
            }
        }
    }

    private static Term term(Map<String, Node> row, String iri, String mark, List<Term> broader) {
        String name = text(row, "name");
        return new Term(
                mark + Vocabulary.shortName(iri),
                iri,
                mark.isEmpty() ? name : name + " (read backwards)",
                text(row, "note"),
                broader);
    }

    private static String iri(Map<String, Node> row, String column) {
        Node node = row.get(column);
        return node != null && node.isURI() ? node.getURI() : "";
    }

    private static String text(Map<String, Node> row, String column) {
        Node node = row.get(column);
        return node == null ? "" : node.getLiteralLexicalForm();
    }

    List<Term> classes() {
        return List.copyOf(classes.values());
    }

    List<Term> properties() {
        return List.copyOf(properties.values());
    }

    Optional<Term> classNamed(String id) {
        return Optional.ofNullable(classes.get(id));
    }

    Optional<Term> property(String id) {
        return Optional.ofNullable(properties.get(id));
    }

    /** The properties that things of a class have in the graph, those of most facts first; of no class all properties. */
    List<Term> usedBy(String className) {
        Optional<Term> term = classNamed(className);
        if (term.isEmpty()) {
            return properties();
        }
        Map<String, Node> bound =
                Map.of("class", NodeFactory.createURI(term.get().iri()));
        return rows.terms(USED, bound).stream()
                .filter(row -> row.containsKey("p"))
                .map(row ->
                        (Boolean.parseBoolean(text(row, "inverse")) ? "^" : "") + Vocabulary.shortName(iri(row, "p")))
                .flatMap(id -> property(id).stream())
                .toList();
    }
}
