package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.ontology.Construction;
import org.wiregraph.ontology.Entry;
import org.wiregraph.ontology.Frame;
import org.wiregraph.ontology.Ontology;

/** The lexicon's titles and offices, looked up in a sentence. */
final class Titles {
    /**
     * A property that a title expresses besides holdsRole.
     *
     * @param classes what it must be held in, any if empty: "reporter {object:Organization}"
     */
    record Held(String property, List<String> classes) {}

    /** A title over tokens {@code first} to {@code last}, in normal form. */
    record Phrase(int first, int last, String title, List<Held> held) {}

    private static final int LONGEST = 7;
    private static final String ROLE = "holdsRole";
    private static final String ELECT = " elect";

    private final Map<String, List<Held>> heldByTitle = new HashMap<>();
    private final Map<String, String> abbreviations = new HashMap<>();

    /** What titles end with, before abbreviations are spelled out. */
    private final Set<String> lastWords = new HashSet<>();

    Titles(Ontology ontology) {
        ontology.cues().words().forEach((cue, shorts) -> {
            if (cue.startsWith("abbreviation/")) {
                shorts.forEach(form -> abbreviations.put(form, cue.substring("abbreviation/".length())));
            }
        });
        for (Entry entry : ontology.entries()) {
            if (entry.construction() == Construction.TITLE) {
                List<String> classes = entry.frame().slots().stream()
                        .map(Frame.Slot::words)
                        .findFirst()
                        .orElse(List.of());
                heldByTitle
                        .computeIfAbsent(normal(entry.frame().head()), title -> new ArrayList<>())
                        .add(new Held(entry.term(), classes));
                lastWords.add(lastWord(entry.frame().head()));
            }
        }
        heldByTitle.keySet().forEach(title -> lastWords.add(lastWord(title)));
        abbreviations.keySet().forEach(form -> lastWords.add(lastWord(form)));
        lastWords.add(ELECT.strip());
    }

    /** The longest title that ends at {@code last}. */
    Optional<Phrase> endingAt(Tree tree, int last) {
        for (int first = Math.max(1, last - LONGEST + 1); first <= last && last <= tree.size(); first++) {
            Optional<Phrase> phrase = phrase(tree, first, last);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** The longest title that ends at {@code last} in the plural: "defense ministers". */
    Optional<Phrase> severalEndingAt(Tree tree, int last) {
        if (!tree.tag(last).matches("NNP?S")) {
            return Optional.empty();
        }
        for (int first = Math.max(1, last - LONGEST + 1); first <= last; first++) {
            String before = first == last ? "" : NameFinder.words(tree, first, last - 1) + " ";
            Optional<Phrase> phrase = phrase(first, last, normal(before + tree.lemma(last)));
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** The longest title that begins at {@code first}, one that no noun goes on if there is one. */
    Optional<Phrase> startingAt(Tree tree, int first) {
        Optional<Phrase> longest = Optional.empty();
        for (int last = Math.min(tree.size(), first + LONGEST - 1); last >= first; last--) {
            Optional<Phrase> phrase = phrase(tree, first, last);
            // "The leader of the opposition Labour Party"
            if (phrase.isPresent() && (last == tree.size() || !tree.isNoun(last + 1))) {
                return phrase;
            }
            longest = longest.or(() -> phrase);
        }
        return longest;
    }

    private static String lastWord(String title) {
        String word = title.toLowerCase(Locale.ROOT).strip();
        return word.substring(Math.max(word.lastIndexOf('-'), word.lastIndexOf(' ')) + 1);
    }

    /** Whether the word can be the last of a title; says yes too often, never too seldom. */
    private boolean mayEnd(Tree tree, int last) {
        String word = tree.lower(last);
        boolean glued = last > 1
                && tree.token(last - 1).span().end() == tree.token(last).span().begin();
        String end = lastWord(word);
        return glued || word.endsWith("'s") || end.isEmpty() || lastWords.contains(end);
    }

    private Optional<Phrase> phrase(Tree tree, int first, int last) {
        if (!tree.isNoun(last) && !tree.tag(last).startsWith("JJ") || !mayEnd(tree, last)) {
            return Optional.empty();
        }
        return phrase(first, last, normal(NameFinder.words(tree, first, last)));
    }

    private Optional<Phrase> phrase(int first, int last, String title) {
        List<Held> held =
                heldByTitle.get(title.endsWith(ELECT) ? title.substring(0, title.length() - ELECT.length()) : title);
        return held == null
                ? Optional.empty()
                : Optional.of(new Phrase(
                        first,
                        last,
                        title,
                        held.stream()
                                .filter(one -> !one.property().equals(ROLE))
                                .toList()));
    }

    /** "The news editor": nouns from {@code from} on that make the title a more special one, which leads nothing. */
    Phrase widen(Tree tree, int from, Phrase phrase) {
        int first = phrase.first();
        while (first > from
                && (Set.of("NN", "NNS").contains(tree.tag(first - 1))
                        || isOfCompound(tree, first - 1, phrase.last()))) {
            first--;
        }
        return first == phrase.first()
                ? phrase
                : new Phrase(
                        first,
                        phrase.last(),
                        normal(NameFinder.words(tree, first, phrase.last())),
                        lesser(phrase.held()));
    }

    /** "A real estate investor": an adjective of what the title is for. */
    private static boolean isOfCompound(Tree tree, int adjective, int last) {
        int noun = tree.head(adjective);
        return tree.tag(adjective).startsWith("JJ") && adjective < noun && noun < last;
    }

    /** A title's properties where it is qualified: a deputy director directs nothing, but works there. */
    static List<Held> lesser(List<Held> held) {
        return held.stream()
                .map(one -> one.property().equals("leads") ? new Held("worksFor", one.classes()) : one)
                .distinct()
                .toList();
    }

    /** A title's properties where it is one of several: "a Taliban leader" does not lead the Taliban, but belongs to it. */
    static List<Held> ofSeveral(List<Held> held) {
        return held.stream()
                .map(one -> one.property().equals("leads") ? new Held("memberOf", List.of()) : one)
                .distinct()
                .toList();
    }

    /** Lower case, hyphens to blanks, ranks spelled out. */
    String normal(String form) {
        String whole = form.toLowerCase(Locale.ROOT).replace('-', ' ');
        if (abbreviations.containsKey(whole)) {
            return abbreviations.get(whole);
        }
        StringBuilder normal = new StringBuilder();
        for (String word : whole.split("\\s+")) {
            normal.append(normal.isEmpty() ? "" : " ").append(abbreviations.getOrDefault(word, word));
        }
        return normal.toString();
    }
}
