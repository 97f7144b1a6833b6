package org.wiregraph.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads all that a graph says about one thing, as far as a page has room for it. */
public final class ProfileReader {
    private static final int QUOTES_EACH = 5;
    /** Claims of one kind that are shown at most. */
    private static final int MOST = 300;

    private static final String NAMES = "SELECT DISTINCT ?name WHERE { ?e skos:altLabel ?name } ORDER BY ?name";
    private static final String LINKS = "SELECT ?link WHERE { ?e owl:sameAs ?link } ORDER BY ?link";
    private static final String FACTS = """
            SELECT ?s ?p ?o ?status ?claims ?sources ?first ?last ?disputed WHERE {
              GRAPH ?summary {
                { ?f rdf:subject ?e } UNION { ?f rdf:object ?e }
                ?f a wg:Fact ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; wg:latestStatus ?status ;
                  wg:claims ?claims ; wg:sources ?sources ; wg:disputed ?disputed
                OPTIONAL { ?f wg:firstSaid ?first } OPTIONAL { ?f wg:lastSaid ?last }
              }
            } ORDER BY ?p DESC(?sources) ?s ?o LIMIT 1000""";
    private static final String RELATIONS = """
            SELECT DISTINCT ?s ?p ?o ?claim ?document ?date WHERE {
              GRAPH ?document {
                { ?claim rdf:subject ?e } UNION { ?claim rdf:object ?e }
                ?claim wg:status ?status ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o
                OPTIONAL { ?document dcterms:date ?date }
              }
            } ORDER BY DESC(STR(?date)) ?document ?claim LIMIT 5000""";
    private static final String HAPPENINGS = """
            SELECT DISTINCT ?claim ?document ?date WHERE {
              GRAPH ?document {
                ?claim ?role ?e ; wg:about ?event
                FILTER (?role NOT IN (wg:attributedTo, wg:attributedVia))
                OPTIONAL { ?document dcterms:date ?date }
              }
            } ORDER BY DESC(STR(?date)) ?document ?claim LIMIT %d""".formatted(MOST);
    private static final String SAID = """
            SELECT DISTINCT ?claim ?document ?date WHERE {
              GRAPH ?document { ?claim wg:attributedTo ?e OPTIONAL { ?document dcterms:date ?date } }
            } ORDER BY DESC(STR(?date)) ?document ?claim LIMIT %d""".formatted(MOST);

    private final Source source;
    private final ClaimReader claims;

    public ProfileReader(Source source) {
        this.source = source;
        this.claims = new ClaimReader(source);
    }

    /** The profile of {@code iri}. */
    public Profile read(String iri) {
        Map<String, Node> bound = Map.of("e", NodeFactory.createURI(iri));
        List<String> names =
                source.ask(NAMES, bound).stream().map(row -> row.text("name")).toList();
        List<String> links =
                source.ask(LINKS, bound).stream().map(row -> row.text("link")).toList();
        return new Profile(source.thing(iri), names, links, facts(bound), happenings(bound), statements(SAID, bound));
    }

    private List<Profile.Fact> facts(Map<String, Node> bound) {
        Map<String, List<Row>> relations = new HashMap<>();
        source.ask(RELATIONS, bound)
                .forEach(row -> relations
                        .computeIfAbsent(key(row), absent -> new ArrayList<>())
                        .add(row));
        return source.ask(FACTS, bound).stream()
                .map(row -> new Profile.Fact(
                        source.thing(row.node("s")),
                        source.word(row.node("p")),
                        source.thing(row.node("o")),
                        Draw.localName(row.text("status")),
                        row.number("claims"),
                        row.number("sources"),
                        row.text("first"),
                        row.text("last"),
                        row.text("disputed").equals("true"),
                        relations.getOrDefault(key(row), List.of()).stream()
                                .limit(QUOTES_EACH)
                                .map(this::statement)
                                .toList()))
                .toList();
    }

    private static String key(Row row) {
        return row.text("s") + " " + row.text("p") + " " + row.text("o");
    }

    private List<Statement> statements(String sparql, Map<String, Node> bound) {
        return source.ask(sparql, bound).stream().map(this::statement).toList();
    }

    private Statement statement(Row row) {
        String document = row.text("document");
        Claim claim = claims.claim(document, row.text("claim"));
        String quote = claim.sentences().stream()
                .findFirst()
                .map(sentence -> source.quote(document, sentence))
                .orElse("");
        return new Statement(claim, document, source.title(document), row.text("date"), quote);
    }

    /** Those with a known time first, in its order. */
    private List<Profile.Happening> happenings(Map<String, Node> bound) {
        Map<Thing, List<Statement>> byThing = new LinkedHashMap<>();
        statements(HAPPENINGS, bound)
                .forEach(statement -> byThing.computeIfAbsent(statement.claim().subject(), absent -> new ArrayList<>())
                        .add(statement));
        return byThing.entrySet().stream()
                .map(entry -> new Profile.Happening(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Profile.Happening one) -> one.day().isEmpty())
                        .thenComparing(Profile.Happening::day)
                        .thenComparing(one -> one.thing().label()))
                .toList();
    }
}
