package org.wiregraph.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim as a page shows it.
 *
 * @param subject of the relation; or the event or quantity that the claim is about
 * @param property in words; "" for a claim about an event or quantity
 * @param object of the relation
 * @param roles of the event or quantity
 * @param status local name, e.g. {@code Planned}
 * @param modality local name of the status that is kept beside it, or ""
 * @param when the fact holds, in words; "" if the article does not say so
 * @param earliest first day it can begin, "" if unknown
 * @param latest last day it can end, "" if unknown
 * @param sentences IRIs of the sentences that say it, in the order of the text
 * @param contexts IRIs of the sentences that name what these leave unnamed
 */
public record Claim(
        String iri,
        Thing subject,
        String property,
        Optional<Thing> object,
        List<Role> roles,
        String status,
        String modality,
        Speaker speaker,
        String when,
        String earliest,
        String latest,
        String confidence,
        List<String> rules,
        List<String> sentences,
        List<String> contexts) {
    /** A role of an event or quantity, in words, and who or what fills it. */
    public record Role(String name, List<Thing> values) {
        public Role {
            values = List.copyOf(values);
        }
    }

    /**
     * Whose words they are.
     *
     * @param words the article's words for the speaker; "" where the article speaks in its own voice
     */
    public record Speaker(Optional<Thing> entity, String words, Optional<Thing> via) {
        boolean isTheArticle() {
            return words.isEmpty() && entity.isEmpty();
        }
    }

    public Claim {
        roles = List.copyOf(roles);
        rules = List.copyOf(rules);
        sentences = List.copyOf(sentences);
        contexts = List.copyOf(contexts);
    }

    /** Everything that the claim names. */
    Stream<Thing> things() {
        return Stream.of(
                        Stream.of(subject),
                        object.stream(),
                        roles.stream().flatMap(role -> role.values().stream()),
                        speaker.entity().stream())
                .flatMap(stream -> stream)
                .filter(thing -> !thing.iri().isEmpty());
    }
}
