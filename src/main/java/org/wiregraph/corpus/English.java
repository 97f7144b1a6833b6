package org.wiregraph.corpus;

import java.util.Locale;
import java.util.Set;

/** Tells English from other languages by its commonest words. */
final class English {
    private static final Set<String> COMMON = Set.of("""
            the of and to in a is that for it was on with as at by from this be are or an his he have has not but which had
            were they their been its will would who said
            """.strip().split("\\s+"));

    private static final double SHARE = 0.2;
    private static final int ENOUGH = 20;

    private English() {}

    /** Whether one word in five is among the commonest of English, as in any English prose; short texts pass. */
    static boolean isLikely(String text) {
        int words = 0;
        int common = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            words += word.isEmpty() ? 0 : 1;
            common += COMMON.contains(word) ? 1 : 0;
        }
        return words < ENOUGH || common >= words * SHARE;
    }
}
