package org.wiregraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parsed form of a lexicon entry: a head word and the slots around it.
 *
 * <p>A form is a head lemma followed by markers (prepositions or particles) and fillers: {@code {role}} is an argument
 * that fills that role ({@code object}, or an event's {@code agent}, {@code place} ...); {@code []} is any direct object;
 * {@code [a|b]} one whose head has that lemma or class; a plain word that is no preposition or particle is a direct
 * object of that lemma. Markers at the end take {@code {object}}; a form of one word takes {@code {object}} as its direct
 * object.
 *
 * @param head lemma of the head word, lower case; several words for a title or a fixed noun ("prime minister")
 * @param slots in the order of the form
 */
public record Frame(String head, List<Slot> slots) {
    /**
     * One argument of a form.
     *
     * @param marker prepositions and particles before it, blank between, empty for a direct object
     * @param role what it fills; empty where it only has to be there
     * @param words lemmas or class names, one of which its head must have; empty: any
     */
    public record Slot(String marker, Optional<String> role, List<String> words) {
        public Slot {
            words = List.copyOf(words);
        }
    }

    private static final List<String> MARKERS = List.of(
            "about",
            "above",
            "across",
            "after",
            "against",
            "ahead",
            "along",
            "alongside",
            "among",
            "around",
            "as",
            "aside",
            "at",
            "away",
            "back",
            "before",
            "behind",
            "beside",
            "between",
            "beyond",
            "by",
            "down",
            "during",
            "for",
            "forth",
            "from",
            "in",
            "into",
            "inside",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "out",
            "outside",
            "over",
            "past",
            "through",
            "throughout",
            "to",
            "together",
            "toward",
            "towards",
            "under",
            "up",
            "upon",
            "with",
            "within",
            "without");

    public Frame {
        slots = List.copyOf(slots);
    }

    /** Parses {@code form}; the words of a title stay together. */
    public static Frame parse(String form, Construction construction) {
        List<String> words = split(form.strip());
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an empty form");
        }
        if (construction == Construction.TITLE || construction == Construction.PATTERN) {
            return new Frame(form.strip().toLowerCase(Locale.ROOT), List.of());
        }
        int next = 1;
        StringBuilder head = new StringBuilder(words.get(0).toLowerCase(Locale.ROOT));
        if (construction != Construction.VERB) {
            while (next < words.size() && isPlain(words.get(next)) && !MARKERS.contains(words.get(next))) {
                head.append(' ').append(words.get(next++).toLowerCase(Locale.ROOT));
            }
        }
        List<Slot> slots = new ArrayList<>();
        StringBuilder marker = new StringBuilder();
        for (; next < words.size(); next++) {
            String word = words.get(next);
            if (isPlain(word) && MARKERS.contains(word)) {
                marker.append(marker.isEmpty() ? "" : " ").append(word);
                continue;
            }
            Optional<String> role = Optional.empty();
            List<String> fillers = List.of();
            if (word.startsWith("{")) {
                String[] parts = word.substring(1, word.length() - 1).split(":", 2);
                role = Optional.of(parts[0]);
                fillers = parts.length > 1 ? List.of(parts[1].split("\\|")) : List.of();
            } else if (word.startsWith("[")) {
                String inside = word.substring(1, word.length() - 1);
                fillers = inside.isEmpty() ? List.of() : List.of(inside.split("\\|"));
            } else {
                fillers = List.of(word.toLowerCase(Locale.ROOT));
            }
            slots.add(new Slot(marker.toString(), role, fillers));
            marker.setLength(0);
        }
        boolean objectless = slots.stream().noneMatch(slot -> slot.role().isPresent());
        if (!marker.isEmpty() || (slots.isEmpty() && construction == Construction.VERB)) {
            slots.add(new Slot(marker.toString(), objectless ? Optional.of("object") : Optional.empty(), List.of()));
        }
        return new Frame(head.toString(), slots);
    }

    private static boolean isPlain(String word) {
        return !word.startsWith("{") && !word.startsWith("[");
    }

    private static List<String> split(String form) {
        List<String> words = new ArrayList<>();
        for (String word : form.split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
