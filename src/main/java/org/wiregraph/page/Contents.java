package org.wiregraph.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a graph has pages of, and what it can be searched by. */
public record Contents(List<Named> things, List<String> documents, List<Sentence> sentences) {
    /**
     * An entity, event or quantity.
     *
     * @param names its label first
     */
    public record Named(Thing thing, List<String> names) {
        public Named {
            names = List.copyOf(names);
        }
    }

    /** A sentence that a claim cites, with the day of its article, "" if unknown. */
    public record Sentence(String iri, String quote, String date) {}

    private static final String THINGS = """
            SELECT ?e ?name WHERE { ?e rdfs:label ?label OPTIONAL { ?e skos:altLabel ?name } } ORDER BY ?e ?name""";
    private static final String SENTENCES = """
            SELECT DISTINCT ?sentence ?quote ?date WHERE {
              GRAPH ?d {
                ?claim prov:wasDerivedFrom ?sentence . ?sentence nif:anchorOf ?quote
                OPTIONAL { ?d dcterms:date ?date }
              }
            } ORDER BY ?sentence""";

    public Contents {
        things = List.copyOf(things);
        documents = List.copyOf(documents);
        sentences = List.copyOf(sentences);
    }

    /** What the graph of {@code source} holds. */
    public static Contents of(Source source) {
        Map<Thing, List<String>> names = new LinkedHashMap<>();
        for (Row row : source.ask(THINGS)) {
            Thing thing = source.thing(row.node("e"));
            List<String> all = names.computeIfAbsent(thing, absent -> new ArrayList<>(List.of(thing.label())));
            if (row.has("name")) {
                all.add(row.text("name"));
            }
        }
        return new Contents(
                names.entrySet().stream()
                        .map(entry -> new Named(entry.getKey(), entry.getValue()))
                        .toList(),
                ArticleList.of(source).entries().stream()
                        .map(ArticleList.Entry::iri)
                        .sorted()
                        .toList(),
                source.ask(SENTENCES).stream()
                        .map(row -> new Sentence(row.text("sentence"), row.text("quote"), row.text("date")))
                        .toList());
    }
}
