package org.wiregraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Tables of events or quantities: a row for each claim and sentence, a column for each role.
 *
 * @param className the class whose members are listed
 * @param roles local names of the roles, in the order of their columns
 */
record Roles(String className, List<String> roles) {
    static final Roles EVENTS = new Roles(
            "Event",
            List.of(
                    "agent",
                    "participant",
                    "target",
                    "speaker",
                    "topic",
                    "place",
                    "time",
                    "start",
                    "end",
                    "deadline",
                    "earliest",
                    "latest"));
    static final Roles QUANTITIES = new Roles(
            "Quantity",
            List.of("who", "where", "comparator", "value", "valueTo", "unit", "asOf", "earliest", "latest"));

    private static final List<String> BEFORE = List.of("document", "date", "iri", "label", "class");
    private static final List<String> AFTER =
            List.of("status", "modality", "attributedTo", "attributedAs", "confidence", "quote");
    private static final String SPARQL = """
            SELECT ?document ?date ?thing ?class ?claim ?role ?value ?begin ?quote WHERE {
              ?thing a wg:%s , ?class .
              FILTER NOT EXISTS { ?thing a ?below . GRAPH <https://w3id.org/wiregraph/ontology> { ?below rdfs:subClassOf ?class } }
              GRAPH ?document {
                ?claim wg:about ?thing ; prov:wasDerivedFrom ?sentence ; ?role ?value .
                ?sentence nif:anchorOf ?quote ; nif:beginIndex ?begin .
                OPTIONAL { ?document dcterms:date ?date }
              }
            } ORDER BY ?document ?begin ?thing ?claim ?role ?value""";

    List<String> columns() {
        return Stream.of(BEFORE, roles, AFTER).flatMap(List::stream).toList();
    }

    void rows(Dataset dataset, Consumer<List<String>> consumer) {
        Names names = new Names(dataset);
        SortedMap<String, TreeSet<String>> row = new TreeMap<>();
        String before = "";
        try (QueryExecution execution = QueryExecution.dataset(dataset)
                .query(QueryRunner.parse(SPARQL.formatted(className)))
                .build()) {
            ResultSet results = execution.execSelect();
            while (results.hasNext()) {
                Binding binding = results.nextBinding();
                String key = binding.get("claim") + " " + binding.get("begin");
                if (!key.equals(before) && !row.isEmpty()) {
                    consumer.accept(cells(row));
                    row.clear();
                }
                before = key;
                add(row, "document", names.words(binding.get("document")));
                add(row, "iri", binding.get("thing").getURI());
                add(row, "label", names.words(binding.get("thing")));
                add(row, "class", names.words(binding.get("class")));
                add(row, "quote", binding.get("quote").getLiteralLexicalForm());
                Node date = binding.get("date");
                add(row, "date", date == null ? "" : date.getLiteralLexicalForm());
                add(row, names.words(binding.get("role")), names.words(binding.get("value")));
            }
        }
        if (!row.isEmpty()) {
            consumer.accept(cells(row));
        }
    }

    private static void add(SortedMap<String, TreeSet<String>> row, String column, String value) {
        row.computeIfAbsent(column, absent -> new TreeSet<>()).add(value);
    }

    private List<String> cells(SortedMap<String, TreeSet<String>> row) {
        List<String> cells = new ArrayList<>();
        columns().forEach(column -> cells.add(String.join("; ", row.getOrDefault(column, new TreeSet<>()))));
        return cells;
    }
}
