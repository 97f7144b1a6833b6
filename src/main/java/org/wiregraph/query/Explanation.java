package org.wiregraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.jspecify.annotations.Nullable;
import org.wiregraph.graph.Vocabulary;

/** The sentences behind a fact, with status, speaker and rule, and the line that rejects a claim, for a terminal. */
public final class Explanation {
    private static final String RELATIONS = """
            SELECT ?claim ?document ?date ?s ?p ?o ?status ?modality ?speaker ?words ?via ?from ?to ?rule ?confidence ?quote ?begin ?end ?context WHERE {
              GRAPH ?document {
                ?claim rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; wg:status ?status ;
                  wg:confidence ?confidence ; wg:rule ?rule ; prov:wasDerivedFrom ?sentence .
                ?sentence nif:anchorOf ?quote ; nif:beginIndex ?begin ; nif:endIndex ?end .
                OPTIONAL { ?claim wg:modality ?modality }
                OPTIONAL { ?claim wg:attributedTo ?speaker }
                OPTIONAL { ?claim wg:attributedAs ?words }
                OPTIONAL { ?claim wg:attributedVia ?via }
                OPTIONAL { ?claim wg:validFrom ?from }
                OPTIONAL { ?claim wg:validTo ?to }
                OPTIONAL { ?claim wg:context/nif:anchorOf ?context }
                OPTIONAL { ?document dcterms:date ?date }
              }
            } ORDER BY ?date ?document ?begin ?p ?o ?claim ?rule ?context""";

    private final Rows rows;

    public Explanation(Dataset dataset) {
        this.rows = new Rows(dataset);
    }

    /**
     * The claims behind the facts with this subject, and property and object where given (else empty).
     *
     * @param subject label, other name or IRI of an entity
     * @param property local name or IRI
     * @param object label, other name or IRI of an entity, or a text
     * @throws QueryException if there is no such entity, or nothing is claimed so
     */
    public String explain(String subject, String property, String object) {
        Map<String, Node> bound = new TreeMap<>();
        if (!property.isEmpty()) {
            bound.put("p", NodeFactory.createURI(property.contains(":/") ? property : Vocabulary.WG + property));
        }
        Node entity = rows.names().entity(subject).asNode();
        List<Map<String, String>> found = new ArrayList<>(ask(bound, "s", entity));
        if (!object.isEmpty()) {
            String wanted = label(object);
            found.removeIf(row -> !row.getOrDefault("o", "").equalsIgnoreCase(wanted));
            // A symmetric claim has the lesser IRI first, so the one named second may be its subject.
            List<Map<String, String>> turned = new ArrayList<>(ask(bound, "o", entity));
            turned.removeIf(row -> !row.getOrDefault("s", "").equalsIgnoreCase(wanted));
            found.addAll(found.isEmpty() ? turned : List.of());
        }
        if (found.isEmpty()) {
            throw new QueryException(
                    "no article claims that; \"wiregraph show\" lists what is claimed about " + subject);
        }
        StringBuilder out = new StringBuilder();
        claims(found).values().forEach(claim -> claim(claim, out));
        return out.toString();
    }

    private List<Map<String, String>> ask(Map<String, Node> bound, String place, Node entity) {
        Map<String, Node> terms = new TreeMap<>(bound);
        terms.put(place, entity);
        return rows.ask(RELATIONS, terms);
    }

    private String label(String object) {
        try {
            return rows.names().words(rows.names().entity(object).asNode());
        } catch (QueryException text) {
            return object;
        }
    }

    /** The rows of one claim and sentence together; its rules and contexts are what they differ in. */
    private static Map<String, List<Map<String, String>>> claims(List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> claims = new LinkedHashMap<>();
        rows.forEach(row -> claims.computeIfAbsent(row.get("claim") + " " + row.get("begin"), key -> new ArrayList<>())
                .add(row));
        return claims;
    }

    private static void claim(List<Map<String, String>> rows, StringBuilder out) {
        Map<String, String> row = rows.get(0);
        String quote = row.getOrDefault("quote", "").replaceAll("\\s+", " ");
        out.append(String.join("  ", row.get("s"), row.get("p"), row.get("o"))).append('\n');
        line(out, "status", row.get("status") + inBrackets(row.getOrDefault("modality", "")) + times(row));
        line(out, "speaker", speaker(row));
        line(out, "sentence", "“" + quote + "”");
        for (String context : values(rows, "context")) {
            line(out, "context", "“" + context.replaceAll("\\s+", " ") + "”");
        }
        line(
                out,
                "article",
                row.get("document") + inBrackets(row.getOrDefault("date", "")) + ", characters " + row.get("begin")
                        + " to " + row.get("end"));
        line(out, "rule", String.join(", ", values(rows, "rule")) + "; confidence " + row.get("confidence"));
        line(out, "if wrong", reject(row, quote));
        out.append('\n');
    }

    private static String speaker(Map<String, String> row) {
        String words = row.getOrDefault("words", "");
        String via = row.getOrDefault("via", "");
        return words.isEmpty()
                ? "the article itself"
                : "“" + words + "”" + inBrackets(row.getOrDefault("speaker", ""))
                        + (via.isEmpty() ? "" : ", via " + via);
    }

    private static String times(Map<String, String> row) {
        String from = row.getOrDefault("from", "");
        String to = row.getOrDefault("to", "");
        String since = from.isEmpty() ? "" : ", from " + from;
        return from.equals(to) && !from.isEmpty() ? ", in " + from : since + (to.isEmpty() ? "" : ", to " + to);
    }

    private static SortedSet<String> values(List<Map<String, String>> rows, String column) {
        SortedSet<String> values = new TreeSet<>();
        rows.forEach(row -> values.add(row.getOrDefault(column, "")));
        values.remove("");
        return values;
    }

    /** The line for corrections.yaml. */
    private static String reject(Map<String, String> row, String quote) {
        return "- reject: {document: " + yaml(row.get("document")) + ", quote: " + yaml(quote) + ", subject: "
                + yaml(row.get("s")) + ", property: " + row.get("p") + ", object: " + yaml(row.get("o"))
                + ", reason: \"\"}";
    }

    private static String yaml(@Nullable String text) {
        return '"' + String.valueOf(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String inBrackets(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append("  ")
                .append(name)
                .append(" ".repeat(10 - name.length()))
                .append(value)
                .append('\n');
    }
}
