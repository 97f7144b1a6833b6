package org.wiregraph.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.wiregraph.graph.Vocabulary;

/** Reads the facts that a thing takes part in, those with the most sources first, and the sentences behind each. */
final class FactReader {
    /** Facts of all properties that are looked at. */
    private static final int MOST = 20_000;

    /** So few more are not worth a page of their own. */
    private static final int SPARE = 3;

    private static final int QUOTES_EACH = 5;

    /** Claims that are looked at for the latest behind one fact. */
    private static final int CLAIMS = 2000;

    private static final Node STATUS = NodeFactory.createURI(Vocabulary.WG + "status");
    private static final String PATTERN = """
              GRAPH ?summary {
                { ?f rdf:subject ?e } UNION { ?f rdf:object ?e }
                ?f a wg:Fact ; rdf:predicate ?p .""";
    private static final String FACTS =
            "SELECT DISTINCT ?s ?p ?o ?status ?claims ?sources ?first ?last ?disputed WHERE {\n" + PATTERN + """
                 %s
                ?f rdf:subject ?s ; rdf:object ?o ; wg:latestStatus ?status ;
                  wg:claims ?claims ; wg:sources ?sources ; wg:disputed ?disputed
                OPTIONAL { ?f wg:firstSaid ?first } OPTIONAL { ?f wg:lastSaid ?last }
              }
            } ORDER BY ?p DESC(?sources) ?s ?o LIMIT %d OFFSET %d""";
    private static final String COUNTS =
            "SELECT ?p (COUNT(DISTINCT ?f) AS ?n) WHERE {\n" + PATTERN + " } } GROUP BY ?p ORDER BY ?p";

    private final Source source;
    private final StatementReader statements;

    FactReader(Source source) {
        this.source = source;
        this.statements = new StatementReader(source);
    }

    /** The facts by property, of each {@code each}, or few more if that is all, with their sentences. */
    List<Profile.Group> groups(Node thing, List<Profile.Fact> facts, int each) {
        List<Profile.Group> groups = new ArrayList<>();
        for (Row row : source.ask(COUNTS, Map.of("e", thing))) {
            if (row.has("p")) {
                String property = row.text("p");
                int all = row.number("n");
                List<Profile.Fact> some = facts.stream()
                        .filter(fact -> fact.property().equals(property))
                        .limit(all <= each + SPARE ? all : each)
                        .toList();
                groups.add(new Profile.Group(property, source.word(row.node("p")), all, told(thing, some)));
            }
        }
        return groups;
    }

    /** How many facts of the property the thing takes part in. */
    int count(Node thing, String property) {
        return source.ask(COUNTS, Map.of("e", thing)).stream()
                .filter(row -> row.text("p").equals(property))
                .mapToInt(row -> row.number("n"))
                .sum();
    }

    /** The facts, of all properties. */
    List<Profile.Fact> all(Node thing) {
        return facts(FACTS.formatted("", MOST, 0), Map.of("e", thing));
    }

    /** Those facts of one property that stand on a page of them. */
    List<Profile.Told> of(Node thing, String property, Pager page) {
        String sparql = FACTS.formatted("FILTER (?p = <" + property + ">)", page.each(), page.first());
        return told(thing, facts(sparql, Map.of("e", thing)));
    }

    private List<Profile.Fact> facts(String sparql, Map<String, Node> bound) {
        return source.ask(sparql, bound).stream()
                .map(row -> new Profile.Fact(
                        source.thing(row.node("s")),
                        row.text("p"),
                        row.has("p") ? source.word(row.node("p")) : "",
                        source.thing(row.node("o")),
                        Draw.localName(row.text("status")),
                        row.number("claims"),
                        row.number("sources"),
                        row.text("first"),
                        row.text("last"),
                        row.text("disputed").equals("true")))
                .toList();
    }

    private List<Profile.Told> told(Node thing, List<Profile.Fact> facts) {
        return facts.stream()
                .map(fact -> new Profile.Told(fact, behind(thing.getURI(), fact)))
                .toList();
    }

    private record Found(String document, String claim, String date) {}

    /** The latest claims that say a fact of {@code thing}, found from its other side, which has fewer as a rule. */
    private List<Statement> behind(String thing, Profile.Fact fact) {
        boolean fromObject =
                fact.subject().iri().equals(thing) && !fact.object().iri().isEmpty();
        Thing start = fromObject ? fact.object() : fact.subject();
        Thing other = fromObject ? fact.subject() : fact.object();
        Node role = (fromObject ? RDF.object : RDF.subject).asNode();
        Node otherRole = (fromObject ? RDF.subject : RDF.object).asNode();
        DatasetGraph graph = source.dataset().asDatasetGraph();
        Node property = NodeFactory.createURI(fact.property());
        Stream<Quad> quads = graph.stream(Node.ANY, Node.ANY, role, NodeFactory.createURI(start.iri()));
        return quads.filter(quad -> graph.contains(quad.getGraph(), quad.getSubject(), STATUS, Node.ANY))
                .limit(CLAIMS)
                .filter(quad -> graph.contains(quad.getGraph(), quad.getSubject(), RDF.predicate.asNode(), property))
                .filter(quad -> graph.stream(quad.getGraph(), quad.getSubject(), otherRole, Node.ANY)
                        .anyMatch(one -> source.thing(one.getObject()).equals(other)))
                .map(quad ->
                        new Found(quad.getGraph().getURI(), quad.getSubject().getURI(), date(graph, quad.getGraph())))
                .sorted(Comparator.comparing(Found::date)
                        .reversed()
                        .thenComparing(Found::document)
                        .thenComparing(Found::claim))
                .limit(QUOTES_EACH)
                .map(found -> statements.statement(found.document(), found.claim(), found.date()))
                .toList();
    }

    private static String date(DatasetGraph graph, Node document) {
        return graph.stream(document, document, DCTerms.date.asNode(), Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }
}
