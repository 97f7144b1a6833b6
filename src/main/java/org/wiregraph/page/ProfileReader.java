package org.wiregraph.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;

/** Reads what a graph says about one thing: the strongest of each kind, or all of one kind, page by page. */
public final class ProfileReader {
    /** Facts of one property, and claims that it is cited for, on its own page. */
    private static final int FACTS_EACH = 8;

    private static final int SAID = 12;
    /** Claims about events and quantities. */
    private static final int HAPPENINGS = 300;
    /** Entries of a page of one kind. */
    private static final int EACH = 100;

    private final Source source;
    private final FactReader facts;
    private final StatementReader statements;

    public ProfileReader(Source source) {
        this.source = source;
        this.facts = new FactReader(source);
        this.statements = new StatementReader(source);
    }

    /** The profile of {@code iri}. */
    public Profile read(String iri) {
        Node thing = NodeFactory.createURI(iri);
        List<Profile.Fact> all = facts.all(thing);
        List<Statement> about = statements.happenings(thing, HAPPENINGS);
        int cited = statements.cited(thing);
        return new Profile(
                source.thing(iri),
                source.values(thing, SKOS.altLabel.asNode()),
                source.values(thing, OWL.sameAs.asNode()),
                all,
                facts.groups(thing, all, FACTS_EACH),
                happenings(about),
                about.size() == HAPPENINGS,
                cited,
                statements.said(thing, new Pager(cited, SAID, 1)));
    }

    /** A page of the facts of one property, by its IRI, that {@code iri} takes part in. */
    public Part facts(String iri, String property, int page) {
        Node thing = NodeFactory.createURI(iri);
        List<Profile.Fact> all = facts.all(thing).stream()
                .filter(fact -> fact.property().equals(property))
                .toList();
        Pager pager = new Pager(all.size(), EACH, page);
        return new Part(
                source.thing(iri),
                property,
                source.word(NodeFactory.createURI(property)),
                pager,
                facts.told(thing, pager.cut(all)),
                List.of());
    }

    /** A page of the claims that {@code iri} is cited for. */
    public Part said(String iri, int page) {
        Node thing = NodeFactory.createURI(iri);
        Pager pager = new Pager(statements.cited(thing), EACH, page);
        return new Part(source.thing(iri), Part.SAID, "", pager, List.of(), statements.said(thing, pager));
    }

    /** Those with a known time first, in its order. */
    private static List<Profile.Happening> happenings(List<Statement> about) {
        Map<Thing, List<Statement>> byThing = new LinkedHashMap<>();
        about.forEach(statement -> byThing.computeIfAbsent(statement.claim().subject(), absent -> new ArrayList<>())
                .add(statement));
        return byThing.entrySet().stream()
                .map(entry -> new Profile.Happening(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Profile.Happening one) -> one.day().isEmpty())
                        .thenComparing(Profile.Happening::day)
                        .thenComparing(Profile.Happening::said)
                        .thenComparing(one -> one.thing().label()))
                .toList();
    }
}
