package org.wiregraph.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.wiregraph.query.SavedQuery;

/** What a graph holds, counted. */
public record Overview(
        int articles,
        List<Count> months,
        List<Count> statuses,
        List<Count> properties,
        List<ClassCount> classes,
        List<ArticleList.Entry> latest,
        List<Thing> prominent,
        List<SavedQuery> queries) {
    /** How many there are of something. */
    public record Count(String name, int number) {}

    /** How many things are most specially of a class. */
    public record ClassCount(String name, Family family, int number) {}

    private static final int SHOWN = 12;
    private static final int LATEST = 6;

    private static final String MONTHS = """
            SELECT ?month (COUNT(*) AS ?n) WHERE {
              GRAPH ?d { ?d a wg:Document ; dcterms:date ?date } BIND (SUBSTR(STR(?date), 1, 7) AS ?month)
            } GROUP BY ?month ORDER BY ?month""";
    private static final String STATUSES = """
            SELECT ?status (COUNT(*) AS ?n) WHERE { GRAPH ?d { ?claim wg:status ?status } } GROUP BY ?status""";
    private static final String PROPERTIES = """
            SELECT ?p (SUM(?claims) AS ?n) WHERE {
              GRAPH ?g { ?fact rdf:predicate ?p ; wg:claims ?claims }
            } GROUP BY ?p ORDER BY DESC(?n) ?p""";
    private static final String CLASSES = """
            SELECT ?class ?n WHERE { GRAPH ?g { ?part void:class ?class ; void:entities ?n } } ORDER BY DESC(?n) ?class""";
    private static final String PROMINENT = """
            SELECT ?e WHERE { GRAPH ?g { ?e wg:claimsAbout ?n } } ORDER BY DESC(?n) ?e LIMIT 24""";
    private static final String ABOVE = """
            SELECT ?above WHERE { GRAPH <https://w3id.org/wiregraph/ontology> { ?class rdfs:subClassOf* ?above } }""";

    public Overview {
        months = List.copyOf(months);
        statuses = List.copyOf(statuses);
        properties = List.copyOf(properties);
        classes = List.copyOf(classes);
        latest = List.copyOf(latest);
        prominent = List.copyOf(prominent);
        queries = List.copyOf(queries);
    }

    /** Counts the graph of {@code source}, once for each generation. */
    public static Overview of(Source source, Collection<SavedQuery> queries) {
        return source.once(Overview.class, () -> counted(source, queries));
    }

    private static Overview counted(Source source, Collection<SavedQuery> queries) {
        List<Count> statuses = source.ask(STATUSES).stream()
                .map(row -> new Count(Draw.localName(row.text("status")), row.number("n")))
                .sorted(Comparator.comparingInt(Count::number).reversed())
                .toList();
        List<Count> properties = source.ask(PROPERTIES).stream()
                .filter(row -> row.has("p"))
                .limit(SHOWN)
                .map(row -> new Count(source.word(row.node("p")), row.number("n")))
                .toList();
        List<ArticleList.Entry> articles = ArticleList.of(source).entries();
        List<Thing> prominent = source.ask(PROMINENT).stream()
                .filter(row -> row.has("e"))
                .map(row -> source.thing(row.node("e")))
                .toList();
        return new Overview(
                articles.size(),
                months(source),
                statuses,
                properties,
                classes(source),
                articles.subList(0, Math.min(LATEST, articles.size())),
                prominent,
                List.copyOf(queries));
    }

    /** Months from the first to the last, those without articles too, unless they are very many. */
    private static List<Count> months(Source source) {
        Map<String, Integer> counts = Source.counts(source.ask(MONTHS), "month");
        return Months.filled(counts);
    }

    private static List<ClassCount> classes(Source source) {
        List<ClassCount> classes = new ArrayList<>();
        for (Row row : source.ask(CLASSES)) {
            List<String> above = source.ask(ABOVE, Map.of("class", NodeFactory.createURI(row.text("class")))).stream()
                    .map(one -> one.text("above"))
                    .toList();
            classes.add(new ClassCount(source.word(row.node("class")), Family.of(above), row.number("n")));
        }
        return classes.subList(0, Math.min(SHOWN, classes.size()));
    }

    int claims() {
        return statuses.stream().mapToInt(Count::number).sum();
    }
}
