package org.wiregraph.graph;

import static org.wiregraph.graph.Vocabulary.iri;
import static org.wiregraph.graph.Vocabulary.wg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.wiregraph.extract.Content;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.text.Digest;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Status;

/** Writes the summary graph: per fact and per quantity, how often, by whom and when it was said, and whether disputed. */
final class SummaryWriter {
    private static final int DIGITS = 32;

    /** Subject, property and object of a fact. */
    private record Triple(String subject, String property, Node object) {}

    private final Ontology ontology;
    private final Quads quads;
    private final Knowledge knowledge;
    private final String graph;

    SummaryWriter(Ontology ontology, Quads quads, Knowledge knowledge) {
        this.ontology = ontology;
        this.quads = quads;
        this.knowledge = knowledge;
        this.graph = GraphWriter.summary(knowledge.base());
    }

    void write() {
        Map<Triple, List<Said>> relations = new HashMap<>();
        Map<String, List<Said>> quantities = new HashMap<>();
        Map<String, Article> articles =
                knowledge.articles().stream().collect(Collectors.toMap(Article::iri, Function.identity()));
        for (Article article : knowledge.articles()) {
            Article original = articles.getOrDefault(article.copyOf().orElse(article.iri()), article);
            for (Claim claim : article.claims()) {
                Said said = new Said(article, original, claim);
                if (claim.content() instanceof Content.Relation<String> relation) {
                    relations
                            .computeIfAbsent(triple(relation), key -> new ArrayList<>())
                            .add(said);
                } else if (claim.content() instanceof Content.Quantity<String>) {
                    quantities
                            .computeIfAbsent(claim.about().orElseThrow(), key -> new ArrayList<>())
                            .add(said);
                }
            }
        }
        relations.forEach(this::fact);
        Set<String> disputed = Disputes.quantities(quantities);
        quantities.forEach((quantity, said) -> quantity(quantity, said, disputed.contains(quantity)));
    }

    private Triple triple(Content.Relation<String> relation) {
        String property =
                ontology.propertyNamed(relation.property()).orElseThrow().iri();
        return new Triple(relation.subject(), property, Roles.node(relation.object()));
    }

    private void fact(Triple triple, List<Said> said) {
        StringBuilder object = new StringBuilder();
        Terms.write(triple.object(), object);
        String fact = fact(List.of(triple.subject(), triple.property(), object.toString()));
        quads.add(graph, fact, Vocabulary.SUBJECT, iri(triple.subject()));
        quads.add(graph, fact, Vocabulary.PREDICATE, iri(triple.property()));
        quads.add(graph, fact, Vocabulary.OBJECT, triple.object());
        describe(fact, said, Disputes.relation(said));
    }

    private void quantity(String quantity, List<Said> said, boolean disputed) {
        String fact = fact(List.of(quantity));
        quads.add(graph, fact, wg("about"), iri(quantity));
        describe(fact, said, disputed);
    }

    private String fact(List<String> content) {
        return knowledge.base() + "fact/" + Digest.of(content).substring(0, DIGITS);
    }

    private void describe(String fact, List<Said> said, boolean disputed) {
        quads.add(graph, fact, Vocabulary.TYPE, wg("Fact"));
        count(fact, "claims", said, one -> one.claim().iri());
        count(fact, "articles", said, one -> one.article().iri());
        count(fact, "sources", said, Said::source);
        List<Said> cited = said.stream().filter(one -> !one.speaker().isEmpty()).toList();
        count(fact, "speakers", cited, Said::speaker);
        quads.add(graph, fact, wg("ownVoice"), Terms.truth(cited.size() < said.size()));
        List<PartialDate> dates =
                said.stream().flatMap(one -> one.date().stream()).toList();
        dates.stream()
                .map(PartialDate::earliest)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> quads.add(graph, fact, wg("firstSaid"), Terms.day(day)));
        dates.stream()
                .map(PartialDate::latest)
                .max(Comparator.naturalOrder())
                .ifPresent(day -> quads.add(graph, fact, wg("lastSaid"), Terms.day(day)));
        quads.add(graph, fact, wg("latestStatus"), wg(latest(said).localName()));
        quads.add(graph, fact, wg("disputed"), Terms.truth(disputed));
    }

    private void count(String fact, String name, List<Said> said, Function<Said, String> what) {
        long number = said.stream().map(what).distinct().count();
        quads.add(graph, fact, wg(name), Terms.integer(number));
    }

    /** The status that most claims of the last day give, undated ones only where none is dated; of equals the surest. */
    private static Status latest(List<Said> said) {
        LocalDate last = said.stream()
                .map(SummaryWriter::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        said.stream()
                .filter(one -> day(one).equals(last))
                .forEach(one -> counts.merge(one.claim().status(), 1, Integer::sum));
        Status most = Status.ACTUAL;
        for (Map.Entry<Status, Integer> entry : counts.entrySet()) {
            most = entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        return most;
    }

    private static LocalDate day(Said said) {
        return said.date().map(PartialDate::latest).orElse(LocalDate.MIN);
    }
}
