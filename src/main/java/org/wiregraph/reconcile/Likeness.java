package org.wiregraph.reconcile;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiregraph.query.Nearest;

/** How alike two names are, from 0 to 100: the same but for case, accents, punctuation and "the" is 100. */
final class Likeness {
    static final double SAME = 100;

    /** Words in another order, or only a part of them, are never quite the same. */
    private static final double WORDS = 90;

    /** What many companies' names end with says little of which is meant. */
    private static final Set<String> DESIGNATORS = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "llc",
            "plc",
            "ag",
            "gmbh",
            "sa",
            "nv",
            "group",
            "holdings");

    /** What lies further on in a name is not compared. */
    private static final int LONGEST = 200;

    private Likeness() {}

    /** The best of {@code names}. */
    static double best(String wanted, List<String> names) {
        return names.stream().mapToDouble(name -> of(wanted, name)).max().orElse(0);
    }

    static double of(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        return first.equals(second) ? SAME : Math.max(letters(first, second), words(first, second));
    }

    private static String plain(String name) {
        String begin = name.substring(0, Math.min(LONGEST, name.length()));
        return Normalizer.normalize(begin, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^the (?=.)", "");
    }

    private static double words(String one, String other) {
        Set<String> first = new HashSet<>(List.of(one.split(" ")));
        Set<String> second = new HashSet<>(List.of(other.split(" ")));
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        if (DESIGNATORS.containsAll(shared)) {
            return 0;
        }
        return 2 * WORDS * shared.size() / (first.size() + second.size());
    }

    /** By the letters that have to be changed (Levenshtein), of the longer name. */
    private static double letters(String one, String other) {
        return SAME * (1 - (double) Nearest.distance(one, other) / Math.max(one.length(), other.length()));
    }
}
