package org.wiregraph.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads all that a graph says about one thing. */
public final class ProfileReader {
    private static final int QUOTES_EACH = 5;
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
            } ORDER BY ?p DESC(?sources) ?s ?o""";
    private static final String QUOTES = """
            SELECT ?s ?p ?o ?claim ?document ?title ?date ?quote ?status WHERE {
              GRAPH ?document {
                { ?claim rdf:subject ?e } UNION { ?claim rdf:object ?e }
                ?claim rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; wg:status ?status ;
                  prov:wasDerivedFrom ?sentence .
                ?sentence nif:anchorOf ?quote
                OPTIONAL { ?document dcterms:title ?title } OPTIONAL { ?document dcterms:date ?date }
              }
            } ORDER BY DESC(STR(?date)) ?document ?claim ?sentence""";

    private final Source source;

    public ProfileReader(Source source) {
        this.source = source;
    }

    /** The profile of {@code iri}. */
    public Profile read(String iri) {
        Map<String, Node> bound = Map.of("e", NodeFactory.createURI(iri));
        List<String> names =
                source.ask(NAMES, bound).stream().map(row -> row.text("name")).toList();
        List<String> links =
                source.ask(LINKS, bound).stream().map(row -> row.text("link")).toList();
        Map<String, List<Profile.Quote>> quotes = quotes(bound);
        List<Profile.Fact> facts = new ArrayList<>();
        for (Row row : source.ask(FACTS, bound)) {
            facts.add(new Profile.Fact(
                    source.thing(row.node("s")),
                    source.word(row.node("p")),
                    source.thing(row.node("o")),
                    Draw.localName(row.text("status")),
                    row.number("claims"),
                    row.number("sources"),
                    row.text("first"),
                    row.text("last"),
                    row.text("disputed").equals("true"),
                    quotes.getOrDefault(key(row), List.of())));
        }
        return new Profile(source.thing(iri), names, links, facts);
    }

    private Map<String, List<Profile.Quote>> quotes(Map<String, Node> bound) {
        Map<String, List<Profile.Quote>> quotes = new HashMap<>();
        for (Row row : source.ask(QUOTES, bound)) {
            List<Profile.Quote> known = quotes.computeIfAbsent(key(row), absent -> new ArrayList<>());
            if (known.size() < QUOTES_EACH) {
                String document = row.text("document");
                known.add(new Profile.Quote(
                        row.text("claim"),
                        document,
                        row.text("title").isEmpty() ? source.label(document) : row.text("title"),
                        row.text("date"),
                        row.text("quote"),
                        Draw.localName(row.text("status"))));
            }
        }
        return quotes;
    }

    private static String key(Row row) {
        return row.text("s") + " " + row.text("p") + " " + row.text("o");
    }
}
