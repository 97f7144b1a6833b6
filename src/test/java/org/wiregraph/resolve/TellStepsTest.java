package org.wiregraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.resolve.ResolveExamplesTest.BASE;
import static org.wiregraph.resolve.ResolveExamplesTest.ONTOLOGY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.extract.Gist;
import org.wiregraph.text.Problem;

/** What is told article by article, each with no more entities than it needs, is what all articles tell together. */
class TellStepsTest {
    /** An article with what is known of it once entities are resolved. */
    private record Known(Gist gist, Article whole, List<String> own) {
        String origin() {
            String path = whole.document().path();
            return whole.copyOf()
                    .map(one -> one.iri().substring((BASE + "document/").length()))
                    .orElse(path);
        }
    }

    static List<ResolveExample> examples() {
        return ResolveExample.all().stream()
                .filter(example -> !example.articles().isEmpty())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void tellTheSameArticleByArticle(ResolveExample example) throws IOException, ClassNotFoundException {
        List<Gist> gists = ResolveExamplesTest.gists(example);
        Decisions decisions = Decisions.parse(example.identity(), example.corrections());
        Knowledge whole = new Resolver(ONTOLOGY, BASE, decisions).resolve(gists);
        List<Problem> problems = whole.problems().stream()
                .filter(one -> one.kind() == Problem.Kind.CORRECTION)
                .toList();
        assertThat(text(articleByArticle(known(whole, gists), whole.entities(), decisions), gists))
                .isEqualTo(text(
                        new Knowledge(BASE, whole.entities(), whole.happenings(), whole.articles(), problems), gists));
    }

    private static String text(Knowledge knowledge, List<Gist> gists) {
        return KnowledgeText.of(knowledge, gists, ONTOLOGY);
    }

    private static List<Known> known(Knowledge whole, List<Gist> gists) {
        List<Known> known = new ArrayList<>();
        for (Article article : whole.articles()) {
            Gist gist = gists.stream()
                    .filter(one -> one.path().equals(article.document().path()))
                    .findFirst()
                    .orElseThrow();
            List<String> own = gist.mentions().stream()
                    .map(mention -> article.mentions().getOrDefault(mention.span(), ""))
                    .toList();
            known.add(new Known(gist, article, own));
        }
        return known;
    }

    private static Knowledge articleByArticle(List<Known> known, List<Entity> entities, Decisions decisions)
            throws IOException, ClassNotFoundException {
        Predicate<Entity> named = TellSteps.named(decisions, BASE);
        Map<String, List<ToldEvent>> groups = new TreeMap<>();
        List<TellSteps> steps = new ArrayList<>();
        List<List<ToldEvent>> told = new ArrayList<>();
        for (Known one : known) {
            Set<String> own = new HashSet<>(one.own());
            steps.add(new TellSteps(
                    ONTOLOGY,
                    BASE,
                    decisions,
                    entities.stream()
                            .filter(entity -> own.contains(entity.iri()) || named.test(entity))
                            .toList()));
            List<ToldEvent> events = new ArrayList<>();
            for (ToldEvent event : steps.get(steps.size() - 1).events(one.gist(), one.own(), one.origin())) {
                ToldEvent sent = sent(event);
                events.add(sent);
                groups.computeIfAbsent(sent.group(), group -> new ArrayList<>()).add(sent);
            }
            told.add(events);
        }
        Map<ToldEvent, Happening> settled = new IdentityHashMap<>();
        groups.values().forEach(group -> {
            List<Happening> happenings = ToldEvent.settle(group, ONTOLOGY, BASE);
            IntStream.range(0, group.size()).forEach(i -> settled.put(group.get(i), happenings.get(i)));
        });
        Set<Happening> happenings = new HashSet<>(settled.values());
        List<Article> articles = new ArrayList<>();
        SortedSet<Problem> problems = new TreeSet<>();
        Set<Integer> met = new HashSet<>();
        for (int a = 0; a < known.size(); a++) {
            Known one = known.get(a);
            List<String> iris =
                    told.get(a).stream().map(event -> settled.get(event).iri()).toList();
            articles.add(steps.get(a)
                    .article(
                            one.gist(),
                            one.own(),
                            iris,
                            one.origin(),
                            one.whole().copyOf()));
            happenings.addAll(steps.get(a).happenings());
            problems.addAll(steps.get(a).problemsSoFar());
            met.addAll(steps.get(a).met());
        }
        problems.addAll(TellSteps.unmet(decisions, met));
        return new Knowledge(BASE, entities, List.copyOf(happenings), articles, List.copyOf(problems));
    }

    /** The event as it arrives at another process. */
    private static ToldEvent sent(ToldEvent event) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(event);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (ToldEvent) in.readObject();
        }
    }
}
