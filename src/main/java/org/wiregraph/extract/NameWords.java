package org.wiregraph.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.ontology.Ontology;

/** What the words of a name say of its bearer: "Harbour Airlines", "Ministry of Water", "Lake Victoria". */
final class NameWords {
    private static final String LAST = "last/";
    private static final String FIRST = "first/";
    private static final int LONGEST = 3;

    private final Ontology ontology;
    private final Nouns nouns;
    private final Map<String, String> last = new HashMap<>();
    private final Map<String, String> first = new HashMap<>();

    NameWords(Ontology ontology, Nouns nouns) {
        this.ontology = ontology;
        this.nouns = nouns;
        ontology.cues().words().forEach((cue, words) -> {
            if (cue.startsWith(LAST)) {
                put(last, cue.substring(LAST.length()), words);
            } else if (cue.startsWith(FIRST)) {
                put(first, cue.substring(FIRST.length()), words);
            }
        });
    }

    private void put(Map<String, String> classes, String className, Set<String> words) {
        if (ontology.classNamed(className).isPresent()) {
            words.forEach(word -> classes.put(word, className));
        }
    }

    /**
     * The class that the words of a name tell.
     *
     * @param family the class that its recogniser tells, or empty
     */
    Optional<String> classOf(Tree tree, int from, int to, String family) {
        if (from == to) {
            return family.equals("Organization")
                    ? nouns.classOf(tree.lower(to)).filter(name -> isUsable(name) && ontology.isA(name, family))
                    : Optional.empty();
        }
        Optional<String> ended = ended(tree, from, to);
        if (ontology.isA(family, "Person")) {
            return ended.filter(name -> ontology.isA(name, "Company"));
        }
        if (ended.isPresent()) {
            return ended;
        }
        for (int of = from + 1; of < to; of++) {
            if (tree.lower(of).equals("of")) {
                return ended(tree, from, of - 1).filter(name -> !ontology.isA(name, "Company"));
            }
        }
        return Optional.ofNullable(first.get(tree.lower(from)));
    }

    /** "Lake Victoria", "the Bering Sea": no place that people have built. */
    boolean isNatural(Tree tree, int from, int to) {
        return "Place".equals(first.get(tree.lower(from))) || "Place".equals(last.get(tree.lower(to)));
    }

    /** The longest class noun or last word of names that {@code to} ends, in a name that begins at {@code from}. */
    private Optional<String> ended(Tree tree, int from, int to) {
        Optional<Nouns.Match> noun =
                nouns.endingAt(tree, to).filter(match -> match.words() <= to - from + 1 && isUsable(match.className()));
        for (int length = Math.min(LONGEST, to - from + 1); length >= 1; length--) {
            String found = last.get(NameFinder.words(tree, to - length + 1, to).toLowerCase(Locale.ROOT));
            if (found != null && noun.map(Nouns.Match::words).orElse(0) <= length) {
                return Optional.of(found);
            }
        }
        return noun.map(Nouns.Match::className);
    }

    private boolean isUsable(String className) {
        return !ontology.isA(className, "Group") && !ontology.isA(className, "Person");
    }
}
