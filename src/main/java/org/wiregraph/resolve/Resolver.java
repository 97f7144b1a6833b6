package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.wiregraph.extract.Attribution;
import org.wiregraph.extract.Candidate;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Problem;
import org.wiregraph.text.Span;

/** Turns what single articles say into what the corpus says; the order of the articles does not matter. */
public final class Resolver {
    private final Ontology ontology;
    private final String base;
    private final Decisions decisions;
    private final Iris iris;
    private final ClassTree classes;
    private final Map<String, String> knownByName;

    /** @param base IRI under which everything lives, ending in {@code /} or {@code #} */
    public Resolver(Ontology ontology, String base, Decisions decisions) {
        this.ontology = ontology;
        this.base = base;
        this.decisions = decisions;
        this.iris = new Iris(base);
        this.classes = new ClassTree(ontology);
        this.knownByName = EntityKeys.knownByName(ontology, classes);
    }

    /** A resolver for which the user has decided nothing. */
    public Resolver(Ontology ontology, String base) {
        this(ontology, base, Decisions.NONE);
    }

    /** Entities, events, quantities and claims of all {@code extractions}; no two may be of one document path. */
    public Knowledge resolve(Collection<Extraction> extractions) {
        List<Extraction> sorted = new ArrayList<>(extractions);
        sorted.sort(Comparator.comparing(extraction -> extraction.document().path()));
        Identities identities = new Identities(
                decisions,
                ontology,
                base,
                sorted.stream().map(extraction -> extraction.document().path()).toList());
        Entities entities = new EntityResolver(ontology, classes, iris, identities, knownByName).resolve(sorted);
        Contents contents = new Contents(ontology, classes, entities);
        Corrections corrections = new Corrections(decisions, entities, contents, base);
        List<List<Told>> told = new ArrayList<>();
        for (int a = 0; a < sorted.size(); a++) {
            told.add(corrections.correct(sorted.get(a), a, told(sorted.get(a), a, entities, contents)));
        }
        SortedMap<String, String> originals =
                Copies.find(sorted.stream().map(Extraction::document).toList());
        Map<Told, String> about = new IdentityHashMap<>();
        Map<String, Happening> happenings =
                happenings(sorted, told, originals, new Labels(ontology, classes, entities), about);
        List<Article> articles = IntStream.range(0, sorted.size())
                .parallel()
                .mapToObj(a -> article(sorted.get(a), told.get(a), entities.of(a), originals, about))
                .toList();
        SortedSet<Problem> problems = new TreeSet<>(identities.problems());
        problems.addAll(corrections.problems());
        return new Knowledge(
                base,
                entities.all(),
                List.copyOf(happenings.values()),
                articles,
                List.copyOf(problems),
                Proposals.of(entities, sorted),
                contents.dropped());
    }

    private Article article(
            Extraction extraction,
            List<Told> told,
            List<String> own,
            Map<String, String> originals,
            Map<Told, String> about) {
        String path = extraction.document().path();
        Collection<Claim> claims = new ClaimMerger(iris).merge(path, told, one -> Optional.ofNullable(about.get(one)));
        return new Article(
                iris.document(path),
                extraction.document(),
                extraction.sentences(),
                mentions(extraction, own),
                List.copyOf(claims),
                Optional.ofNullable(originals.get(path)).map(iris::document));
    }

    private static List<Told> told(Extraction extraction, int article, Entities entities, Contents contents) {
        List<String> own = entities.of(article);
        List<Told> told = new ArrayList<>();
        for (Candidate candidate : extraction.candidates()) {
            Attribution<String> cited = candidate.attribution().map(own::get);
            contents.check(candidate.content().map(own::get))
                    .ifPresent(content -> told.add(new Told(
                            article,
                            content,
                            candidate.status(),
                            candidate.modality(),
                            new Attribution<>(
                                    cited.speaker().filter(contents::speaks),
                                    cited.words(),
                                    cited.via().filter(contents::speaks)),
                            candidate.validity(),
                            candidate.confidence(),
                            candidate.rules(),
                            candidate.sentence(),
                            candidate.contexts())));
        }
        return told;
    }

    /** The events and quantities by IRI; {@code about} learns which of them each thing told is about. */
    private Map<String, Happening> happenings(
            List<Extraction> extractions,
            List<List<Told>> told,
            Map<String, String> originals,
            Labels labels,
            Map<Told, String> about) {
        List<Told> events = new ArrayList<>();
        List<Occurrence> occurrences = new ArrayList<>();
        Map<String, Happening> happenings = new HashMap<>();
        for (int a = 0; a < told.size(); a++) {
            String path = extractions.get(a).document().path();
            String origin = originals.getOrDefault(path, path);
            Optional<PartialDate> date =
                    extractions.get(a).document().metadata().date();
            for (Told one : told.get(a)) {
                if (one.content() instanceof Content.Event<String> event) {
                    events.add(one);
                    occurrences.add(new Occurrence(dated(event, date), a, one.sentence(), origin));
                } else if (one.content() instanceof Content.Quantity<String> quantity) {
                    String iri = iris.quantity(ClaimKeys.of(quantity));
                    about.put(one, iri);
                    happenings.computeIfAbsent(
                            iri, key -> new Happening(key, quantity.className(), labels.of(quantity)));
                }
            }
        }
        new Events(ontology).settle(occurrences);
        Map<Occurrence, String> iriOf = new IdentityHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            Occurrence event = occurrences.get(i).whole();
            String iri = iriOf.computeIfAbsent(event, whole -> iris.event(Events.identity(whole)));
            about.put(events.get(i), iri);
            happenings.computeIfAbsent(iri, key -> new Happening(key, event.className, labels.of(event)));
        }
        return happenings;
    }

    /** A statement without a time of its own is made on the day of the article. */
    private static Content.Event<String> dated(Content.Event<String> event, Optional<PartialDate> date) {
        boolean undated = event.className().equals(Events.STATEMENT)
                && event.roles().keySet().stream().noneMatch(List.of("time", "start", "end")::contains);
        if (!undated || date.isEmpty()) {
            return event;
        }
        SortedMap<String, List<Value<String>>> roles = new TreeMap<>(event.roles());
        roles.put("time", List.of(new Value.Time<>(date.get())));
        return new Content.Event<>(event.className(), roles);
    }

    private static Map<Span, String> mentions(Extraction extraction, List<String> own) {
        Map<Span, String> mentions = new HashMap<>();
        for (LocalEntity entity : extraction.entities()) {
            String iri = own.get(entity.id());
            for (int id : entity.mentions()) {
                if (!iri.isEmpty()) {
                    mentions.merge(extraction.mentions().get(id).span(), iri, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        }
        return mentions;
    }
}
