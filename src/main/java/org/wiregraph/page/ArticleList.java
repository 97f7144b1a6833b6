package org.wiregraph.page;

import java.util.List;
import java.util.Map;

/** All articles of a graph, the latest first. */
public record ArticleList(List<Entry> entries) {
    /** An article in a list. */
    public record Entry(String iri, String title, String date, String publisher, int claims) {}

    private static final String ARTICLES = """
            SELECT ?d (SAMPLE(?t) AS ?title) (SAMPLE(?day) AS ?date) (SAMPLE(?p) AS ?publisher) WHERE {
              GRAPH ?d { ?d a wg:Document
                OPTIONAL { ?d dcterms:title ?t } OPTIONAL { ?d dcterms:date ?day } OPTIONAL { ?d dcterms:publisher ?p } }
            } GROUP BY ?d ORDER BY DESC(STR(?date)) ?d""";
    private static final String CLAIMS = """
            SELECT ?d (COUNT(*) AS ?n) WHERE { GRAPH ?d { ?claim a wg:Claim } } GROUP BY ?d""";

    public ArticleList {
        entries = List.copyOf(entries);
    }

    /** The articles of {@code source}, listed once for each generation. */
    public static ArticleList of(Source source) {
        return source.once(ArticleList.class, () -> listed(source));
    }

    private static ArticleList listed(Source source) {
        Map<String, Integer> claims = Source.counts(source.ask(CLAIMS), "d");
        return new ArticleList(source.ask(ARTICLES).stream()
                .filter(row -> row.has("d"))
                .map(row -> {
                    String iri = row.text("d");
                    String title = row.text("title").isEmpty() ? source.label(iri) : row.text("title");
                    return new Entry(iri, title, row.text("date"), row.text("publisher"), claims.getOrDefault(iri, 0));
                })
                .toList());
    }
}
