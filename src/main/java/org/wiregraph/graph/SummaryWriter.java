package org.wiregraph.graph;

import static org.wiregraph.graph.Vocabulary.wg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.text.Digest;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/** Writes the summary graph: per fact and per quantity, how often, by whom and when it was said, and whether disputed. */
final class SummaryWriter {
    /** A claim with the article that makes it. */
    private record Said(Article article, Claim claim) {
        String day() {
            return article.document()
                    .metadata()
                    .date()
                    .map(PartialDate::lexical)
                    .orElse("");
        }

        /** What makes two sayings one source: the original article, or the same speaker on the same day. */
        String source() {
            String speaker =
                    claim.attribution().speaker().orElse(claim.attribution().words());
            return speaker.isEmpty() ? article.copyOf().orElse(article.iri()) : speaker + "|" + day();
        }
    }

    private final Ontology ontology;
    private final String base;
    private final Quads quads;
    private final String graph;

    SummaryWriter(Ontology ontology, String base, Quads quads) {
        this.ontology = ontology;
        this.base = base;
        this.quads = quads;
        this.graph = base + "summary";
    }

    void write(List<Article> articles) {
        Map<List<String>, List<Said>> relations = new TreeMap<>(Comparator.comparing(Object::toString));
        Map<String, List<Said>> quantities = new TreeMap<>();
        for (Article article : articles) {
            article.copyOf()
                    .ifPresent(original -> quads.add(graph, article.iri(), wg("copyOf"), Vocabulary.iri(original)));
            for (Claim claim : article.claims()) {
                if (claim.content() instanceof Content.Relation<String> relation) {
                    relations
                            .computeIfAbsent(
                                    List.of(relation.subject(), relation.property(), key(relation)), key -> new ArrayList<>())
                            .add(new Said(article, claim));
                } else if (claim.content() instanceof Content.Quantity<String>) {
                    quantities
                            .computeIfAbsent(claim.about().orElseThrow(), key -> new ArrayList<>())
                            .add(new Said(article, claim));
                }
            }
        }
        relations.values().forEach(this::fact);
        Map<String, List<BigDecimal>> values = values(quantities);
        quantities.forEach((iri, said) -> quantity(iri, said, values));
    }

    private void fact(List<Said> said) {
        Content.Relation<String> relation =
                (Content.Relation<String>) said.get(0).claim().content();
        String property =
                ontology.propertyNamed(relation.property()).orElseThrow().iri();
        String fact = base + "fact/"
                + Digest.of(List.of(relation.subject(), property, key(relation)))
                        .substring(0, 32);
        quads.add(graph, fact, Vocabulary.iri(Vocabulary.RDF + "subject"), Vocabulary.iri(relation.subject()));
        quads.add(graph, fact, Vocabulary.iri(Vocabulary.RDF + "predicate"), Vocabulary.iri(property));
        quads.add(graph, fact, Vocabulary.iri(Vocabulary.RDF + "object"), ArticleWriter.node(relation.object()));
        counts(fact, said, disputed(said));
    }

    private static String key(Content.Relation<String> relation) {
        return relation.object() instanceof Value.Thing<String> thing
                ? thing.entity()
                : relation.object() instanceof Value.Text<String> text ? "\"" + text.text() : "";
    }

    private void quantity(String iri, List<Said> said, Map<String, List<BigDecimal>> values) {
        String fact = base + "fact/" + Digest.of(List.of(iri)).substring(0, 32);
        quads.add(graph, fact, wg("about"), Vocabulary.iri(iri));
        boolean differ = said.stream()
                .anyMatch(one -> values.getOrDefault(slot(one), List.of()).stream()
                                .distinct()
                                .count()
                        > 1);
        counts(fact, said, differ);
    }

    private void counts(String fact, List<Said> said, boolean disputed) {
        quads.add(graph, fact, Vocabulary.TYPE, wg("Fact"));
        quads.add(graph, fact, wg("claims"), Quads.integer(said.size()));
        quads.add(
                graph,
                fact,
                wg("articles"),
                Quads.integer(
                        said.stream().map(one -> one.article().iri()).distinct().count()));
        quads.add(
                graph,
                fact,
                wg("sources"),
                Quads.integer(said.stream().map(Said::source).distinct().count()));
        long speakers = said.stream()
                .filter(one -> !one.claim().attribution().isOwnVoice())
                .map(one -> one.claim()
                        .attribution()
                        .speaker()
                        .orElse(one.claim().attribution().words()))
                .distinct()
                .count();
        quads.add(graph, fact, wg("speakers"), Quads.integer(speakers));
        boolean own = said.stream().anyMatch(one -> one.claim().attribution().isOwnVoice());
        quads.add(graph, fact, wg("ownVoice"), Quads.truth(own));
        List<Said> dated = said.stream()
                .filter(one -> !one.day().isEmpty())
                .sorted(Comparator.comparing(Said::day)
                        .thenComparing(one -> one.article().iri())
                        .thenComparing(Said::claim))
                .toList();
        if (!dated.isEmpty()) {
            quads.add(
                    graph,
                    fact,
                    wg("firstSaid"),
                    Quads.date(new PartialDate(dated.get(0).day())));
            quads.add(
                    graph,
                    fact,
                    wg("lastSaid"),
                    Quads.date(new PartialDate(dated.get(dated.size() - 1).day())));
        }
        Said latest = dated.isEmpty() ? said.get(said.size() - 1) : dated.get(dated.size() - 1);
        quads.add(graph, fact, wg("latestStatus"), wg(latest.claim().status().localName()));
        quads.add(graph, fact, wg("disputed"), Quads.truth(disputed));
    }

    /** Said to be so and said not to be so, for times that may be the same. */
    private static boolean disputed(List<Said> said) {
        for (Said one : said) {
            for (Said other : said) {
                boolean opposed = one.claim().status() == Status.ACTUAL
                        && (other.claim().status() == Status.DENIED
                                || other.claim().status() == Status.ENDED);
                if (opposed && overlap(one.claim().validity(), other.claim().validity())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean overlap(Validity one, Validity other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(Validity one, Validity other) {
        Optional<PartialDate> end = one.to();
        Optional<PartialDate> start = other.from();
        return end.isPresent()
                && start.isPresent()
                && end.get().latest().isBefore(start.get().earliest());
    }

    private static Map<String, List<BigDecimal>> values(Map<String, List<Said>> quantities) {
        Map<String, List<BigDecimal>> values = new TreeMap<>();
        quantities
                .values()
                .forEach(said -> said.forEach(one -> {
                    Content.Quantity<String> quantity =
                            (Content.Quantity<String>) one.claim().content();
                    if (!slot(one).isEmpty()) {
                        values.computeIfAbsent(slot(one), key -> new ArrayList<>())
                                .add(quantity.value());
                    }
                }));
        return values;
    }

    /** What a quantity measures: numbers in one slot contradict one another unless equal. */
    private static String slot(Said said) {
        Content.Quantity<String> quantity =
                (Content.Quantity<String>) said.claim().content();
        boolean vague = quantity.who().isEmpty()
                || quantity.where().isEmpty()
                || quantity.className().equals("MoneyAmount");
        String when = quantity.asOf().map(PartialDate::lexical).orElse(said.day());
        String month = when.length() > 7 ? when.substring(0, 7) : when;
        return vague
                        || said.claim().status() != Status.ACTUAL
                        || !quantity.comparator().equals("=")
                ? ""
                : String.join(
                        "|",
                        quantity.className(),
                        quantity.who().get(),
                        quantity.where().get(),
                        month);
    }
}
