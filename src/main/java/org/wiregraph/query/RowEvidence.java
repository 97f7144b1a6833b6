package org.wiregraph.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.FmtUtils;
import org.wiregraph.graph.Vocabulary;

/**
 * The sentences of the claims whose subject and object, or event or quantity, a row of an answer names; where it names one
 * entity alone, those of the claims that it takes part in.
 */
final class RowEvidence {
    private static final int SHOWN = 10;
    private static final String CONNECTING = """
              { VALUES ?s { %1$s } VALUES ?o { %1$s }
                GRAPH ?document { ?claim rdf:subject ?s ; rdf:object ?o ; rdf:predicate ?p } }
              UNION
              { VALUES ?s { %1$s } GRAPH ?document { ?claim wg:about ?s } }""";
    private static final String TAKING_PART = """
              { VALUES ?s { %1$s } GRAPH ?document { ?claim rdf:subject ?s ; rdf:object ?o ; rdf:predicate ?p } }
              UNION
              { VALUES ?o { %1$s } GRAPH ?document { ?claim rdf:subject ?s ; rdf:object ?o ; rdf:predicate ?p } }""";
    private static final String CLAIMS = """
            SELECT DISTINCT ?s ?p ?o ?status ?speaker ?date ?document ?begin ?quote WHERE {
              %1$s
              GRAPH ?document {
                ?claim wg:status ?status ; prov:wasDerivedFrom ?sentence .
                ?sentence nif:anchorOf ?quote ; nif:beginIndex ?begin .
                OPTIONAL { ?claim wg:attributedAs ?speaker }
                OPTIONAL { ?document dcterms:date ?date }
              }
              %2$s
            } ORDER BY ?date ?document ?begin ?s ?p ?o ?status ?speaker""";

    private final Rows rows;
    private final Dataset dataset;

    RowEvidence(Dataset dataset) {
        this.dataset = dataset;
        this.rows = new Rows(dataset);
    }

    String of(List<Binding> bindings) {
        StringBuilder out = new StringBuilder();
        for (int row = 0; row < bindings.size(); row++) {
            out.append("row ").append(row + 1).append('\n');
            explain(bindings.get(row), out);
        }
        return out.toString();
    }

    private void explain(Binding binding, StringBuilder out) {
        Set<String> named = new LinkedHashSet<>();
        Set<String> documents = new LinkedHashSet<>();
        binding.forEach((variable, term) -> {
            if (isArticle(term)) {
                documents.add(FmtUtils.stringForNode(term));
            } else if (!term.isURI() || !term.getURI().startsWith(Vocabulary.WG)) {
                named.add(FmtUtils.stringForNode(term));
            }
        });
        String filter = documents.isEmpty() ? "" : "FILTER (?document IN (" + String.join(", ", documents) + "))";
        List<Map<String, String>> found = told(claims(CONNECTING, named, filter), binding);
        List<String> entities =
                named.stream().filter(term -> term.startsWith("<")).toList();
        if (found.isEmpty() && entities.size() == 1) {
            found = told(claims(TAKING_PART, entities, filter), binding);
        }
        if (found.isEmpty()) {
            out.append("  no claim connects what this row names\n");
        }
        found.stream().limit(SHOWN).forEach(claim -> claim(claim, out));
        if (found.size() > SHOWN) {
            out.append("  and ").append(found.size() - SHOWN).append(" more\n");
        }
    }

    /** Of the claims those whose property and words the row names, where it names any. */
    private List<Map<String, String>> told(List<Map<String, String>> claims, Binding binding) {
        Set<String> words = new LinkedHashSet<>();
        binding.forEach((variable, term) -> words.add(rows.names().words(term)));
        List<Map<String, String>> told = claims;
        for (String part : List.of("quote", "p", "status")) {
            List<Map<String, String>> named = told.stream()
                    .filter(claim -> words.contains(claim.getOrDefault(part, "")))
                    .toList();
            told = named.isEmpty() ? told : named;
        }
        return told;
    }

    private List<Map<String, String>> claims(String pattern, Collection<String> named, String filter) {
        return rows.ask(CLAIMS.formatted(pattern.formatted(String.join(" ", named)), filter), new TreeMap<>());
    }

    private boolean isArticle(Node term) {
        return term.isURI() && dataset.asDatasetGraph().containsGraph(term);
    }

    private static void claim(Map<String, String> claim, StringBuilder out) {
        String speaker = claim.getOrDefault("speaker", "");
        String said = String.join(
                        " ", claim.getOrDefault("s", ""), claim.getOrDefault("p", ""), claim.getOrDefault("o", ""))
                .strip();
        out.append("  ").append(said).append("  [").append(claim.get("status"));
        out.append(speaker.isEmpty() ? "" : ", according to “" + speaker + "”").append("]\n");
        out.append("    “")
                .append(claim.getOrDefault("quote", "").replaceAll("\\s+", " "))
                .append("”\n");
        String date = claim.getOrDefault("date", "");
        out.append("    ").append(claim.get("document"));
        out.append(date.isEmpty() ? "" : ", " + date).append('\n');
    }
}
