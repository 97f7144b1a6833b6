package org.wiregraph.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.wiregraph.graph.GraphWriter;
import org.wiregraph.graph.Vocabulary;

/** Reads the facts that a thing takes part in, by property those with the most sources first, and the sentences behind each. */
final class FactReader {
    /** So few more are not worth a page of their own. */
    private static final int SPARE = 3;

    private static final int QUOTES_EACH = 5;

    /** Claims that are looked at for the latest behind one fact. */
    private static final int CLAIMS = 2000;

    private static final Node STATUS = NodeFactory.createURI(Vocabulary.WG + "status");
    private static final Comparator<Profile.Fact> STRONGEST_FIRST = Comparator.comparing(Profile.Fact::word)
            .thenComparing(Comparator.comparingInt(Profile.Fact::sources).reversed())
            .thenComparing(fact -> fact.subject().label())
            .thenComparing(fact -> fact.object().label())
            .thenComparing(fact -> fact.subject().iri())
            .thenComparing(fact -> fact.object().iri());

    private final Source source;
    private final DatasetGraph graph;
    private final Node summary;
    private final StatementReader statements;

    FactReader(Source source) {
        this.source = source;
        this.graph = source.dataset().asDatasetGraph();
        this.summary = NodeFactory.createURI(GraphWriter.summary(source.base()));
        this.statements = new StatementReader(source);
    }

    /** All facts. */
    List<Profile.Fact> all(Node thing) {
        return Stream.of(RDF.subject, RDF.object)
                .flatMap(role -> graph.stream(summary, Node.ANY, role.asNode(), thing))
                .map(Quad::getSubject)
                .distinct()
                .flatMap(fact -> read(fact).stream())
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    /** The fact that {@code node} describes, if it is one. */
    private Optional<Profile.Fact> read(Node node) {
        Map<String, Node> values = new HashMap<>();
        graph.stream(summary, node, Node.ANY, Node.ANY)
                .forEach(quad -> values.put(quad.getPredicate().getURI(), quad.getObject()));
        Row row = new Row(values);
        boolean isFact = Stream.of("subject", "predicate", "object").allMatch(role -> row.has(Vocabulary.RDF + role));
        return isFact ? Optional.of(fact(row)) : Optional.empty();
    }

    private Profile.Fact fact(Row row) {
        return new Profile.Fact(
                source.thing(row.node(Vocabulary.RDF + "subject")),
                row.text(Vocabulary.RDF + "predicate"),
                source.word(row.node(Vocabulary.RDF + "predicate")),
                source.thing(row.node(Vocabulary.RDF + "object")),
                Draw.localName(row.text(Vocabulary.WG + "latestStatus")),
                row.number(Vocabulary.WG + "claims"),
                row.number(Vocabulary.WG + "sources"),
                row.text(Vocabulary.WG + "firstSaid"),
                row.text(Vocabulary.WG + "lastSaid"),
                row.text(Vocabulary.WG + "disputed").equals("true"));
    }

    /** The facts by property, of each {@code each}, or few more if that is all, with their sentences. */
    List<Profile.Group> groups(Node thing, List<Profile.Fact> facts, int each) {
        Map<String, List<Profile.Fact>> byWord = facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.word() + " " + fact.property(), TreeMap::new, Collectors.toList()));
        return byWord.values().stream()
                .map(all -> new Profile.Group(
                        all.get(0).property(),
                        all.get(0).word(),
                        all.size(),
                        told(thing, all.subList(0, all.size() <= each + SPARE ? all.size() : each))))
                .toList();
    }

    /** The facts, each with the latest sentences behind it. */
    List<Profile.Told> told(Node thing, List<Profile.Fact> facts) {
        return facts.stream()
                .map(fact -> new Profile.Told(fact, behind(thing.getURI(), fact)))
                .toList();
    }

    /** The latest claims that say a fact of {@code thing}, found from its other side, which has fewer as a rule. */
    private List<Statement> behind(String thing, Profile.Fact fact) {
        boolean fromObject =
                fact.subject().iri().equals(thing) && !fact.object().iri().isEmpty();
        Thing start = fromObject ? fact.object() : fact.subject();
        Thing other = fromObject ? fact.subject() : fact.object();
        Node role = (fromObject ? RDF.object : RDF.subject).asNode();
        Node otherRole = (fromObject ? RDF.subject : RDF.object).asNode();
        Node property = NodeFactory.createURI(fact.property());
        Stream<Quad> claims = graph.stream(Node.ANY, Node.ANY, role, NodeFactory.createURI(start.iri()))
                .filter(quad -> graph.contains(quad.getGraph(), quad.getSubject(), STATUS, Node.ANY))
                .limit(CLAIMS)
                .filter(quad -> graph.contains(quad.getGraph(), quad.getSubject(), RDF.predicate.asNode(), property))
                .filter(quad -> graph.stream(quad.getGraph(), quad.getSubject(), otherRole, Node.ANY)
                        .anyMatch(one -> source.thing(one.getObject()).equals(other)));
        return statements.latest(claims, 0, QUOTES_EACH);
    }
}
