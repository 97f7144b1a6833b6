package org.wiregraph.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads a part of the graph to draw: its strongest things, or what lies around one. */
public final class GraphReader {
    /** Things of one answer. */
    public static final int MOST = 5000;

    /** Facts that are looked at for the strongest. */
    private static final int FACTS = 25_000;

    /** Facts of one answer around a thing. */
    private static final int AROUND = 4000;

    private static final String COLUMNS = "?s ?p ?o ?status ?claims ?sources ?first ?last";
    private static final String FACT = """
              ?f a wg:Fact ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; wg:latestStatus ?status ;
                wg:claims ?claims ; wg:sources ?sources
              FILTER isIRI(?o)
              OPTIONAL { ?f wg:firstSaid ?first } OPTIONAL { ?f wg:lastSaid ?last }""";
    private static final String ORDER = " ORDER BY DESC(?sources) DESC(?claims) ?s ?p ?o LIMIT %d";
    private static final String STRONGEST =
            "SELECT " + COLUMNS + " WHERE { GRAPH ?summary { " + FACT + " } }" + ORDER.formatted(FACTS);
    private static final String OF = "SELECT DISTINCT " + COLUMNS
            + " WHERE { VALUES ?e { %s } GRAPH ?summary { { ?f rdf:subject ?e } UNION { ?f rdf:object ?e } " + FACT
            + " } }" + ORDER;
    private static final String EVENTS = """
            SELECT DISTINCT ?s ?p ?o WHERE {
              { SELECT DISTINCT ?s WHERE { { ?s ?any ?e } UNION { BIND (?e AS ?s) } ?s a wg:Event } LIMIT 30 }
              ?s ?p ?o FILTER (isIRI(?o) && ?p != rdf:type)
            } ORDER BY ?s ?p ?o LIMIT 200""";

    private final Source source;
    private final Links links;

    public GraphReader(Source source, Links links) {
        this.source = source;
        this.links = links;
    }

    /** The things that the most sources speak of, and the facts between them. */
    public GraphSlice strongest(int most) {
        List<GraphSlice.Line> facts = facts(STRONGEST);
        Map<String, Integer> weights = weights(facts);
        Set<String> chosen = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Math.min(most, MOST))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new GraphSlice(points(chosen, weights), between(facts, chosen));
    }

    /**
     * A thing, the things that it is joined to most strongly, and all that joins these to others: who draws it leaves out
     * what leads to things that are not drawn.
     */
    public GraphSlice around(String iri, int most) {
        List<GraphSlice.Line> own = new ArrayList<>(facts(OF.formatted("<" + iri + ">", most)));
        own.addAll(events(iri));
        Set<String> chosen = new LinkedHashSet<>(List.of(iri));
        own.stream()
                .flatMap(line -> Stream.of(line.source(), line.target()))
                .takeWhile(one -> chosen.size() <= most)
                .forEach(chosen::add);
        String values = chosen.stream().map(one -> "<" + one + ">").collect(Collectors.joining(" "));
        Set<GraphSlice.Line> lines = new LinkedHashSet<>(own);
        lines.addAll(facts(OF.formatted(values, AROUND)));
        return new GraphSlice(points(chosen, weights(lines)), List.copyOf(lines));
    }

    /** What joins things that are drawn. */
    static List<GraphSlice.Line> between(Collection<GraphSlice.Line> lines, Set<String> things) {
        return lines.stream()
                .filter(line -> things.contains(line.source()) && things.contains(line.target()))
                .toList();
    }

    private static Map<String, Integer> weights(Collection<GraphSlice.Line> lines) {
        Map<String, Integer> weights = new HashMap<>();
        lines.forEach(line -> Stream.of(line.source(), line.target())
                .distinct()
                .forEach(iri -> weights.merge(iri, line.sources(), Integer::sum)));
        return weights;
    }

    private List<GraphSlice.Point> points(Collection<String> iris, Map<String, Integer> weights) {
        return iris.stream()
                .map(source::thing)
                .map(thing -> new GraphSlice.Point(
                        thing.iri(),
                        thing.label(),
                        thing.family().word(),
                        thing.className(),
                        weights.getOrDefault(thing.iri(), 0),
                        links.to(thing.iri())))
                .toList();
    }

    private List<GraphSlice.Line> facts(String sparql) {
        return source.ask(sparql).stream()
                .map(row -> new GraphSlice.Line(
                        row.text("s"),
                        row.text("o"),
                        row.text("p"),
                        source.word(row.node("p")),
                        Draw.localName(row.text("status")).toLowerCase(Locale.ROOT),
                        row.number("sources"),
                        row.number("claims"),
                        row.text("first"),
                        row.text("last"),
                        false))
                .toList();
    }

    private List<GraphSlice.Line> events(String iri) {
        Map<String, Node> bound = new LinkedHashMap<>();
        bound.put("e", NodeFactory.createURI(iri));
        return source.ask(EVENTS, bound).stream()
                .map(row -> new GraphSlice.Line(
                        row.text("s"),
                        row.text("o"),
                        row.text("p"),
                        source.word(row.node("p")),
                        "actual",
                        1,
                        1,
                        "",
                        "",
                        true))
                .toList();
    }
}
