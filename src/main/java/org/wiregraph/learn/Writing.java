package org.wiregraph.learn;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the data writes what texts say, learned property by property: which normal form, with which marks around it, and
 * single values that are written otherwise.
 */
final class Writing {
    /** A completion rarer than this is not tried. */
    private static final double LEAST = 0.05;

    /** Whether a value is a triple's subject or its object; the same strings stand in the model's file. */
    enum Role {
        SUBJECT,
        OBJECT
    }

    /** For one place: text in normal form, to what it was written as, to how often. */
    private final Map<String, Map<String, Map<String, Integer>>> values = new TreeMap<>();

    /** For one place: letters and digits of a text, to what it was written as. */
    private final Map<String, Map<String, String>> alike = new TreeMap<>();

    /** Letters and digits of a name, to how it is written wherever it is one. */
    private final Map<String, String> anywhere = new TreeMap<>();

    private final Style style = new Style();

    private final Completion completion = new Completion();

    /**
     * A way to write a phrase.
     *
     * @param trust the share of times that it is right, 1 if that very text was seen written so
     */
    record Written(String text, double trust) {}

    private static String place(String property, Role role) {
        return role == Role.SUBJECT ? "subject" : property;
    }

    /** Notes that {@code text} was written as {@code written}. */
    void note(String property, Role role, String text, String written) {
        note(place(property, role), text, written, 1);
    }

    void note(String place, String text, String written, int count) {
        alike.computeIfAbsent(place, key -> new TreeMap<>()).putIfAbsent(Alignment.folded(text), written);
        Map<String, Integer> forms =
                values.computeIfAbsent(place, key -> new TreeMap<>()).computeIfAbsent(text, key -> new TreeMap<>());
        if (forms.merge(written, count, Integer::sum) == count) {
            style.note(place, text, written);
        }
        if (!written.startsWith("\"") && Alignment.folded(text).equals(Alignment.folded(written))) {
            anywhere.putIfAbsent(Alignment.folded(text), written);
        }
    }

    /** How {@code text} is written as {@code role} of {@code property}. */
    String write(String property, Role role, String text) {
        return usual(place(property, role), text).text();
    }

    /** Notes whether {@code phrase} was written with the state that the passage names beside it. */
    void noteCompletion(String property, Role role, Phrase phrase, List<Phrase> phrases, String written) {
        completion.note(place(property, role), phrase, phrases, written);
    }

    Completion completion() {
        return completion;
    }

    /** The ways to write the phrases of one passage. */
    Ways ways(List<Phrase> phrases) {
        return new Ways(phrases);
    }

    /** The ways to write the phrases of one passage, each found once. */
    final class Ways {
        private final List<Phrase> phrases;
        private final Map<String, Map<Integer, List<Written>>> found = new HashMap<>();

        private Ways(List<Phrase> phrases) {
            this.phrases = phrases;
        }

        /** The ways to write the phrase at {@code phrase} as {@code role} of {@code property}, one or two. */
        List<Written> of(String property, Role role, int phrase) {
            String place = place(property, role);
            return found.computeIfAbsent(place, key -> new HashMap<>())
                    .computeIfAbsent(phrase, key -> ways(place, phrases.get(phrase), phrases));
        }
    }

    private List<Written> ways(String place, Phrase phrase, List<Phrase> phrases) {
        Written usual = usual(place, phrase.text());
        Optional<String> whole = Completion.of(phrase, phrases);
        double rate = completion.rate(place);
        if (whole.isEmpty()
                || rate < LEAST
                || known(place, phrase.text()).isPresent()
                || Triple.normal(whole.get()).equals(Triple.normal(usual.text()))) {
            return List.of(usual);
        }
        return List.of(new Written(usual.text(), usual.trust() * (1 - rate)), new Written(whole.get(), rate));
    }

    private Written usual(String place, String text) {
        return known(place, text)
                .or(() -> alike(alike.getOrDefault(place, Map.of()), text))
                .or(() -> alike(anywhere, text))
                .map(written -> new Written(written, 1))
                .orElseGet(() -> style.write(place, text));
    }

    private Optional<String> known(String place, String text) {
        return values.getOrDefault(place, Map.of()).getOrDefault(text, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** As a name was written that differs in accents, case or marks alone. */
    private static Optional<String> alike(Map<String, String> names, String text) {
        return text.chars().anyMatch(Character::isLetter)
                ? Optional.ofNullable(names.get(Alignment.folded(text)))
                : Optional.empty();
    }

    /** All texts that were written as something, in normal form. */
    Set<String> known() {
        Set<String> known = new TreeSet<>();
        values.values().forEach(place -> place.keySet().forEach(text -> known.add(Triple.normal(text))));
        return known;
    }

    /** Takes what was noted. */
    interface Taker {
        void take(String place, String text, String written, int count);
    }

    /** Hands on all that was noted, sorted. */
    void forEach(Taker taker) {
        values.forEach((place, texts) ->
                texts.forEach((text, all) -> all.forEach((written, count) -> taker.take(place, text, written, count))));
    }
}
