package org.wiregraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionBuilder;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Resource;

/** All that a graph says about one entity, or the sentences behind one fact, as text for a terminal. */
public final class Dossier {
    private static final String PREFIX = """
            PREFIX wg: <https://w3id.org/wiregraph/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            """;
    private static final String NAMES = "SELECT ?name WHERE { ?e skos:altLabel ?name } ORDER BY ?name";
    private static final String CLASSES = """
            SELECT DISTINCT ?class WHERE { ?e a ?class FILTER NOT EXISTS { ?e a ?below
              GRAPH <https://w3id.org/wiregraph/ontology> { ?below rdfs:subClassOf ?class } } } ORDER BY ?class""";
    private static final String LINKS = "SELECT ?link WHERE { ?e owl:sameAs ?link } ORDER BY ?link";
    private static final String FACTS = """
            SELECT ?s ?p ?o ?status ?sources ?first ?last ?disputed WHERE {
              GRAPH ?summary { { ?f rdf:subject ?e } UNION { ?f rdf:object ?e }
                ?f a wg:Fact ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; wg:latestStatus ?status ;
                  wg:sources ?sources ; wg:disputed ?disputed
                OPTIONAL { ?f wg:firstSaid ?first ; wg:lastSaid ?last } }
            } ORDER BY ?p DESC(?sources) ?o ?s""";
    private static final String EVENTS = """
            SELECT DISTINCT ?event ?label WHERE { ?event ?role ?e ; rdfs:label ?label
              FILTER (STRSTARTS(STR(?role), STR(wg:))) FILTER CONTAINS(STR(?event), "/event/") } ORDER BY ?label""";
    private static final String SAID = """
            SELECT (COUNT(DISTINCT ?claim) AS ?n) WHERE { GRAPH ?g { ?claim wg:attributedTo ?e } }""";
    private static final String EVIDENCE = """
            SELECT ?claim ?g ?date ?p ?o ?s ?status ?modality ?as ?rule ?quote ?begin ?end ?confidence WHERE {
              GRAPH ?g { ?claim rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; wg:status ?status ;
                  wg:confidence ?confidence ; wg:rule ?rule ; prov:wasDerivedFrom ?sentence .
                ?sentence nif:anchorOf ?quote ; nif:beginIndex ?begin ; nif:endIndex ?end .
                OPTIONAL { ?claim wg:attributedAs ?as } OPTIONAL { ?claim wg:modality ?modality }
                OPTIONAL { ?g dcterms:date ?date } }
            } ORDER BY ?date ?g ?begin ?p ?o ?rule""";

    private final Dataset dataset;
    private final Names names;

    public Dossier(Dataset dataset) {
        this.dataset = dataset;
        this.names = new Names(dataset);
    }

    /** The entity named {@code name}: class, names, links, facts with status and sources, events. */
    public String show(String name) {
        Resource entity = names.entity(name);
        StringBuilder out = new StringBuilder(names.words(entity.asNode())).append('\n');
        row(out, "class", words(CLASSES, "class", entity));
        row(out, "names", words(NAMES, "name", entity));
        row(out, "links", words(LINKS, "link", entity));
        row(out, "IRI", entity.getURI());
        facts(entity, out);
        List<String> events = list(EVENTS, "label", entity);
        if (!events.isEmpty()) {
            out.append("\n  events\n");
            events.forEach(event -> out.append("    ").append(event).append('\n'));
        }
        row(out.append('\n'), "cited for", words(SAID, "n", entity) + " claims");
        return out.toString();
    }

    private void facts(Resource entity, StringBuilder out) {
        String group = "";
        for (Map<String, String> row : rows(FACTS, Map.of("e", entity))) {
            String property = row.getOrDefault("p", "");
            if (!property.equals(group)) {
                out.append("\n  ").append(property).append('\n');
                group = property;
            }
            out.append("    ").append(row.get("s")).append(" → ").append(row.get("o"));
            out.append("   [").append(row.get("status"));
            out.append(", ")
                    .append(row.get("sources"))
                    .append(row.getOrDefault("sources", "").equals("1") ? " source" : " sources");
            String first = row.getOrDefault("first", "");
            String last = row.getOrDefault("last", "");
            out.append(first.isEmpty() ? "" : ", " + (first.equals(last) ? first : first + " to " + last));
            out.append(row.getOrDefault("disputed", "").equals("true") ? ", disputed" : "")
                    .append("]\n");
        }
    }

    /**
     * The sentences behind the facts with this subject, and property and object where given (else empty).
     *
     * @throws QueryException if nothing is claimed so
     */
    public String explain(String subject, String property, String object) {
        Map<String, Resource> bound = new TreeMap<>();
        bound.put("s", names.entity(subject));
        if (!property.isEmpty()) {
            bound.put(
                    "p",
                    org.apache.jena.rdf.model.ResourceFactory.createResource(
                            property.contains(":/") ? property : "https://w3id.org/wiregraph/ontology#" + property));
        }
        List<Map<String, String>> rows = rows(EVIDENCE, bound);
        rows.removeIf(row -> !object.isEmpty()
                && !row.getOrDefault("o", "").equalsIgnoreCase(object)
                && !row.getOrDefault("o", "").equals(object.isEmpty() ? "" : label(object)));
        if (rows.isEmpty()) {
            throw new QueryException(
                    "no article claims that; \"wiregraph show\" lists what is claimed about " + subject);
        }
        StringBuilder out = new StringBuilder();
        String before = "";
        for (Map<String, String> row : rows) {
            String id = row.get("claim") + row.get("begin");
            if (!id.equals(before)) {
                claim(row, out);
            }
            before = id;
        }
        return out.toString();
    }

    private String label(String object) {
        try {
            return names.words(names.entity(object).asNode());
        } catch (QueryException literal) {
            return object;
        }
    }

    private static void claim(Map<String, String> row, StringBuilder out) {
        String quote = row.getOrDefault("quote", "").replaceAll("\\s+", " ");
        String modality = row.getOrDefault("modality", "");
        String speaker = row.getOrDefault("as", "");
        out.append(row.get("s"))
                .append("  ")
                .append(row.get("p"))
                .append("  ")
                .append(row.get("o"))
                .append('\n');
        out.append("  status    ").append(row.get("status")).append(modality.isEmpty() ? "" : " (" + modality + ")");
        out.append(", according to ")
                .append(speaker.isEmpty() ? "the article itself" : speaker)
                .append('\n');
        out.append("  sentence  “").append(quote).append("”\n");
        out.append("  article   ").append(row.get("g")).append(" ").append(row.getOrDefault("date", ""));
        out.append(", characters ")
                .append(row.get("begin"))
                .append(" to ")
                .append(row.get("end"))
                .append('\n');
        out.append("  rule      ")
                .append(row.get("rule"))
                .append(", confidence ")
                .append(row.get("confidence"))
                .append('\n');
        out.append("  if wrong  - reject: {document: ")
                .append(yaml(row.getOrDefault("g", "")))
                .append(", subject: ")
                .append(yaml(row.getOrDefault("s", "")));
        out.append(", property: ").append(row.get("p")).append(", object: ").append(yaml(row.getOrDefault("o", "")));
        out.append(", quote: ").append(yaml(quote)).append(", reason: \"\"}\n\n");
    }

    private static String yaml(String text) {
        return "\"" + String.valueOf(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static void row(StringBuilder out, String name, String value) {
        if (!value.isBlank()) {
            out.append("  ")
                    .append(name)
                    .append(" ".repeat(Math.max(1, 10 - name.length())))
                    .append(value)
                    .append('\n');
        }
    }

    private String words(String sparql, String variable, Resource entity) {
        return String.join(", ", list(sparql, variable, entity));
    }

    private List<String> list(String sparql, String variable, Resource entity) {
        return rows(sparql, Map.of("e", entity)).stream()
                .map(row -> row.getOrDefault(variable, ""))
                .toList();
    }

    private List<Map<String, String>> rows(String sparql, Map<String, Resource> bound) {
        QueryExecutionBuilder builder = QueryExecution.dataset(dataset).query(PREFIX + sparql);
        bound.forEach((name, resource) -> builder.substitution(name, resource));
        List<Map<String, String>> found = new ArrayList<>();
        try (QueryExecution execution = builder.build()) {
            ResultSet results = execution.execSelect();
            while (results.hasNext()) {
                QuerySolution solution = results.next();
                Map<String, String> row = new TreeMap<>();
                bound.forEach((name, resource) -> row.put(name, names.words(resource.asNode())));
                solution.varNames()
                        .forEachRemaining(name -> row.put(
                                name,
                                name.equals("link")
                                        ? solution.get(name).toString()
                                        : names.words(solution.get(name).asNode())));
                found.add(row);
            }
        }
        return found;
    }
}
