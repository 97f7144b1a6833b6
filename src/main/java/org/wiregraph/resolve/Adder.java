package org.wiregraph.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.wiregraph.extract.Attribution;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.Value;
import org.wiregraph.text.Status;

/** Makes what a user adds to an article: a relation between entities of the corpus, said in a sentence of the article. */
final class Adder {
    /** Name of the rule of what was added by hand. */
    static final String RULE = "correction";

    /** What was added, or why nothing could be. */
    record Added(Optional<Told> told, String problem) {}

    private final Entities entities;
    private final Contents contents;
    private final String base;

    Adder(Entities entities, Contents contents, String base) {
        this.entities = entities;
        this.contents = contents;
        this.base = base;
    }

    /** @param own IRIs of the article's entities */
    Added add(Correction correction, Gist gist, List<String> own) {
        Correction.Selector wanted = correction.selector();
        List<Integer> sentences = IntStream.range(0, gist.sentences().size())
                .filter(sentence -> says(gist, sentence, wanted.quote()))
                .boxed()
                .toList();
        if (sentences.isEmpty()) {
            return failed("the article does not say: " + wanted.quote());
        }
        Set<String> here = new HashSet<>(own);
        Optional<String> subject = only(wanted.subject(), here);
        if (subject.isEmpty()) {
            return failed("no single entity is named " + wanted.subject());
        }
        Attribution<String> attribution = correction.speaker().isEmpty()
                ? Attribution.none()
                : new Attribution<>(
                        only(correction.speaker(), here).filter(contents::speaks),
                        correction.speaker(),
                        Optional.empty());
        Optional<String> thing = only(wanted.object(), here);
        Value<String> object = contents.isLiteral(wanted.property())
                ? new Value.Text<>(wanted.object(), wanted.object())
                : new Value.Thing<>(thing.orElse(""));
        Optional<Content<String>> content =
                contents.check(new Content.Relation<>(subject.get(), wanted.property(), object));
        if (content.isEmpty()) {
            return failed(
                    thing.isEmpty() && !contents.isLiteral(wanted.property())
                            ? "no single entity is named " + wanted.object()
                            : "the ontology does not allow " + wanted.property() + " between these");
        }
        return new Added(
                Optional.of(new Told(
                        content.get(),
                        correction.status().orElse(Status.ACTUAL),
                        Optional.empty(),
                        attribution,
                        correction.validity(),
                        1,
                        new TreeSet<>(List.of(RULE)),
                        sentences.get(0),
                        new TreeSet<>(sentences))),
                "");
    }

    private static Added failed(String problem) {
        return new Added(Optional.empty(), problem);
    }

    /** The entity of that name; of several the one of the article, if it has only one. */
    private Optional<String> only(String term, Set<String> here) {
        SortedSet<String> named = entities.named(term, base);
        if (named.size() == 1) {
            return Optional.of(named.first());
        }
        List<String> local = named.stream().filter(here::contains).toList();
        return local.size() == 1 ? Optional.of(local.get(0)) : Optional.empty();
    }

    /** Whether {@code quote} stands in the sentence, or the sentence in it; blanks and quotation marks aside. */
    static boolean says(Gist gist, int sentence, String quote) {
        String text = plain(gist.quote(sentence));
        String wanted = plain(quote);
        return text.contains(wanted) || wanted.contains(text);
    }

    private static String plain(String text) {
        return text.replaceAll("[\"“”„‘’'`]+", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
