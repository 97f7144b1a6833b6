package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wiregraph.extract.Attribution;
import org.wiregraph.extract.Candidate;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.extract.Value;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Span;

/** Reads what an article tells and makes its claims, once it is known which entities of the corpus it speaks of. */
final class Teller {
    private final Contents contents;
    private final Corrections corrections;
    private final Events events;
    private final Iris iris;

    Teller(Contents contents, Corrections corrections, Events events, Iris iris) {
        this.contents = contents;
        this.corrections = corrections;
        this.events = events;
        this.iris = iris;
    }

    /**
     * What the article tells.
     *
     * @param own IRIs of its entities by local id, "" for what is no entity
     * @param origin path of the article that it copies, or its own
     */
    Telling tell(Extraction extraction, List<String> own, String origin) {
        List<Told> told = corrections.correct(extraction, own, told(extraction, own));
        Optional<PartialDate> date = extraction.document().metadata().date();
        String path = extraction.document().path();
        List<Optional<Occurrence>> occurrences = new ArrayList<>();
        List<Occurrence> present = new ArrayList<>();
        for (Told one : told) {
            Optional<Occurrence> occurrence = one.content() instanceof Content.Event<String> event
                    ? Optional.of(new Occurrence(dated(event, date), path, one.sentence(), origin))
                    : Optional.empty();
            occurrences.add(occurrence);
            occurrence.ifPresent(present::add);
        }
        return new Telling(told, occurrences, events.settleInArticle(present));
    }

    private List<Told> told(Extraction extraction, List<String> own) {
        List<Told> told = new ArrayList<>();
        for (Candidate candidate : extraction.candidates()) {
            Attribution<String> cited = candidate.attribution().map(own::get);
            contents.check(candidate.content().map(own::get))
                    .ifPresent(content -> told.add(new Told(
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

    /**
     * The article with its claims.
     *
     * @param about for each thing told the IRI of the event or quantity that it is about
     * @param original path of the article that it copies
     */
    Article article(
            Extraction extraction,
            List<String> own,
            Telling telling,
            List<Optional<String>> about,
            Optional<String> original) {
        String path = extraction.document().path();
        return new Article(
                iris.document(path),
                extraction.document(),
                extraction.sentences(),
                mentions(extraction, own),
                List.copyOf(new ClaimMerger(iris).merge(path, telling.told(), about)),
                original.map(iris::document));
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
