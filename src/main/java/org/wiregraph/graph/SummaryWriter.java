package org.wiregraph.graph;

import static org.wiregraph.graph.Vocabulary.iri;
import static org.wiregraph.graph.Vocabulary.wg;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;
import org.wiregraph.text.Digest;

/**
 * Writes what is summed up over all articles: per fact and per quantity, how often, by whom and when it was said, and
 * whether it is disputed, and per entity, how often and when something was said of it, into the summary graph; what is stated as actual into the default graph.
 */
public final class SummaryWriter {
    private static final int DIGITS = 32;
    private static final String DEFAULT = "";

    private final Set<String> symmetric;
    private final QuadSink quads;
    private final String base;
    private final String graph;

    /** @param base IRI under which everything lives */
    public SummaryWriter(Ontology ontology, String base, QuadSink quads) {
        this.symmetric = ontology.properties().values().stream()
                .filter(PropertyTerm::symmetric)
                .map(PropertyTerm::iri)
                .collect(Collectors.toSet());
        this.quads = quads;
        this.base = base;
        this.graph = GraphWriter.summary(base);
    }

    /**
     * Writes what is said of one fact or quantity; on any thread.
     *
     * @param contradicted whether it is a quantity and another one contradicts it
     */
    public void write(FactKey key, FactSummary summary, boolean contradicted) {
        String fact = base + "fact/" + Digest.of(key.content()).substring(0, DIGITS);
        if (key.isQuantity()) {
            quads.add(graph, fact, wg("about"), iri(key.subject()));
        } else {
            quads.add(graph, fact, Vocabulary.SUBJECT, iri(key.subject()));
            quads.add(graph, fact, Vocabulary.PREDICATE, iri(key.property()));
            quads.addWritten(graph, fact, Vocabulary.OBJECT, key.object());
            if (summary.isActual()) {
                plain(key);
            }
        }
        describe(fact, summary);
        boolean disputed = key.isQuantity() ? contradicted : summary.isOpposed();
        quads.add(graph, fact, wg("disputed"), Terms.truth(disputed));
    }

    /** The plain triple, in both directions for a symmetric property. */
    private void plain(FactKey key) {
        quads.addWritten(DEFAULT, key.subject(), iri(key.property()), key.object());
        if (symmetric.contains(key.property())) {
            key.entities().stream()
                    .skip(1)
                    .forEach(object -> quads.add(DEFAULT, object, iri(key.property()), iri(key.subject())));
        }
    }

    /** How often something is said of an entity, and when; on any thread. */
    public void write(String entity, EntitySummary summary) {
        count(entity, "claimsAbout", summary.claims());
        day(entity, "firstSpokenOf", summary.firstDay());
        day(entity, "lastSpokenOf", summary.lastDay());
    }

    /** The roles and times of an event or quantity, as actual claims give them. */
    public void write(String happening, RoleSummary roles) {
        roles.write(quads, DEFAULT, happening);
    }

    /**
     * Writes that an article is a copy.
     *
     * @param original IRI of the article that {@code article} copies
     */
    public void copy(String article, String original) {
        quads.add(graph, article, wg("copyOf"), iri(original));
    }

    private void describe(String fact, FactSummary summary) {
        quads.add(graph, fact, Vocabulary.TYPE, wg("Fact"));
        count(fact, "claims", summary.claims());
        count(fact, "articles", summary.articles().size());
        Node saidIn = wg("saidIn");
        summary.articles().forEach(article -> quads.add(graph, fact, saidIn, iri(article)));
        quads.add(graph, fact, wg("firstSaidIn"), iri(summary.firstArticle()));
        count(fact, "sources", summary.sources());
        count(fact, "speakers", summary.speakers());
        quads.add(graph, fact, wg("ownVoice"), Terms.truth(summary.isInOwnVoice()));
        EntitySummary when = summary.ofEntity();
        day(fact, "firstSaid", when.firstDay());
        day(fact, "lastSaid", when.lastDay());
        quads.add(graph, fact, wg("latestStatus"), wg(summary.latest().localName()));
    }

    private void count(String subject, String name, long count) {
        quads.add(graph, subject, wg(name), Terms.integer(count));
    }

    private void day(String subject, String name, Optional<LocalDate> day) {
        Node property = wg(name);
        day.ifPresent(date -> quads.add(graph, subject, property, Terms.day(date)));
    }
}
