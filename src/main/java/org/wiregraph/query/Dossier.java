package org.wiregraph.query;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;

/** All that a graph says about one entity, as text for a terminal. */
public final class Dossier {
    private static final String NAMES = "SELECT ?name WHERE { ?e skos:altLabel ?name } ORDER BY ?name";
    private static final String CLASSES = """
            SELECT DISTINCT ?name WHERE { ?e a ?name FILTER NOT EXISTS { ?e a ?below
              GRAPH <https://w3id.org/wiregraph/ontology> { ?below rdfs:subClassOf ?name } } } ORDER BY ?name""";
    private static final String LINKS = "SELECT (STR(?link) AS ?name) WHERE { ?e owl:sameAs ?link } ORDER BY ?link";
    private static final String FACTS = """
            SELECT ?s ?p ?o ?status ?sources ?first ?last ?disputed WHERE {
              GRAPH ?summary {
                { ?f rdf:subject ?e ; a wg:Fact } UNION { ?f rdf:object ?e ; a wg:Fact }
                ?f rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; wg:latestStatus ?status ;
                  wg:sources ?sources ; wg:disputed ?disputed
                OPTIONAL { ?f wg:firstSaid ?first ; wg:lastSaid ?last }
              }
            } ORDER BY ?p DESC(?sources) ?s ?o""";
    private static final String HAPPENINGS = """
            SELECT DISTINCT ?label ?status ?first ?last WHERE {
              GRAPH ?document {
                ?claim wg:about ?event ; ?role ?e ; wg:status ?status
                FILTER (?role NOT IN (wg:attributedTo, wg:attributedVia))
                OPTIONAL { ?claim wg:earliest ?first }
                OPTIONAL { ?claim wg:latest ?last }
              }
              ?event rdfs:label ?label
            } ORDER BY COALESCE(STR(?first), STR(?last), "") ?label ?status""";
    private static final String SAID = """
            SELECT DISTINCT ?s ?p ?o ?status ?first WHERE {
              GRAPH ?document {
                ?claim wg:attributedTo ?e ; wg:status ?status
                { ?claim rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o } UNION { ?claim wg:about ?o }
                OPTIONAL { ?document dcterms:date ?first }
              }
            } ORDER BY ?first ?p ?s ?o ?status""";

    private final Dataset dataset;
    private final Rows rows;

    public Dossier(Dataset dataset) {
        this.dataset = dataset;
        this.rows = new Rows(dataset);
    }

    /**
     * The entity's class, names, links, facts with status and sources, events, numbers, and what it is cited for; where no
     * entity, or several, go by that name, the entities and sentences that come near.
     *
     * @param name label, other name or IRI, or words to search for
     * @throws QueryException if nothing is found
     */
    public String show(String name) {
        SortedSet<String> found = rows.names().entities(name);
        return found.size() == 1
                ? show(NodeFactory.createURI(found.first()))
                : new Findings(dataset).of(name.strip(), List.copyOf(found));
    }

    private String show(Node entity) {
        Map<String, Node> bound = Map.of("e", entity);
        StringBuilder out = new StringBuilder(rows.names().words(entity)).append('\n');
        head(out, "class", list(CLASSES, bound));
        head(out, "names", list(NAMES, bound));
        head(out, "links", list(LINKS, bound));
        head(out, "IRI", List.of(entity.getURI()));
        String group = "";
        for (Map<String, String> fact : rows.ask(FACTS, bound)) {
            String property = fact.getOrDefault("p", "");
            if (!property.equals(group)) {
                out.append("\n  ").append(property).append('\n');
                group = property;
            }
            out.append("    ").append(fact.get("s")).append(" → ").append(fact.get("o"));
            out.append(details(fact)).append('\n');
        }
        section(out, "events and numbers", rows.ask(HAPPENINGS, bound), row -> row.get("label") + details(row));
        section(
                out,
                "is cited for",
                rows.ask(SAID, bound),
                row -> (row.get("s") + " " + row.get("p") + " " + row.get("o")).strip() + details(row));
        return out.toString();
    }

    /** Status, sources and dates in brackets, as far as a row has them. */
    private static String details(Map<String, String> row) {
        StringBuilder out = new StringBuilder("   [").append(row.get("status"));
        String sources = row.getOrDefault("sources", "");
        out.append(sources.isEmpty() ? "" : ", " + sources + (sources.equals("1") ? " source" : " sources"));
        String first = row.getOrDefault("first", "");
        String last = row.getOrDefault("last", "");
        String between = first.isEmpty() ? "until " + last : first + " to " + last;
        boolean single = last.isEmpty() || first.equals(last);
        out.append(first.isEmpty() && last.isEmpty() ? "" : ", " + (single ? first : between));
        return out.append(row.getOrDefault("disputed", "").equals("true") ? ", disputed]" : "]")
                .toString();
    }

    private static void section(
            StringBuilder out,
            String title,
            List<Map<String, String>> rows,
            Function<Map<String, String>, String> words) {
        if (!rows.isEmpty()) {
            out.append("\n  ").append(title).append('\n');
            rows.forEach(row -> out.append("    ").append(words.apply(row)).append('\n'));
        }
    }

    private static void head(StringBuilder out, String name, List<String> values) {
        if (!values.isEmpty()) {
            out.append("  ").append(name).append(" ".repeat(10 - name.length()));
            out.append(String.join(", ", values)).append('\n');
        }
    }

    private List<String> list(String sparql, Map<String, Node> bound) {
        return rows.ask(sparql, bound).stream()
                .map(row -> row.getOrDefault("name", ""))
                .toList();
    }
}
