package org.wiregraph.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Reads claims for the pages of what they are about: each with its article and its first sentence. */
final class StatementReader {
    private static final String SAID = """
            SELECT DISTINCT ?claim ?document ?date WHERE {
              GRAPH ?document { ?claim wg:attributedTo ?e OPTIONAL { ?document dcterms:date ?date } }
            } ORDER BY DESC(STR(?date)) ?document ?claim LIMIT %d OFFSET %d""";
    private static final String SAID_COUNT = """
            SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?document { ?claim wg:attributedTo ?e } }""";
    private static final String ABOUT = """
            SELECT DISTINCT ?claim ?document ?date WHERE {
              GRAPH ?document {
                ?claim ?role ?e ; wg:about ?event
                FILTER (?role NOT IN (wg:attributedTo, wg:attributedVia))
                OPTIONAL { ?document dcterms:date ?date }
              }
            } ORDER BY DESC(STR(?date)) ?document ?claim LIMIT %d""";

    private final Source source;
    private final ClaimReader claims;

    StatementReader(Source source) {
        this.source = source;
        this.claims = new ClaimReader(source);
    }

    /** How many claims the thing is cited for. */
    int cited(Node thing) {
        return source.ask(SAID_COUNT, Map.of("e", thing)).get(0).number("n");
    }

    /** The claims of a page of those that the thing is cited for, the latest first. */
    List<Statement> said(Node thing, Pager page) {
        return statements(SAID.formatted(page.each(), page.first()), thing);
    }

    /** The latest claims about events and quantities in which the thing has a role, so many at most. */
    List<Statement> happenings(Node thing, int most) {
        return statements(ABOUT.formatted(most), thing);
    }

    private List<Statement> statements(String sparql, Node thing) {
        return source.ask(sparql, Map.of("e", thing)).stream()
                .map(row -> statement(row.text("document"), row.text("claim"), row.text("date")))
                .toList();
    }

    /** The claim of an article. */
    Statement statement(String document, String iri, String date) {
        Claim claim = claims.claim(document, iri);
        String quote = claim.sentences().stream()
                .findFirst()
                .map(sentence -> source.quote(document, sentence))
                .orElse("");
        return new Statement(claim, document, source.title(document), date, quote);
    }
}
