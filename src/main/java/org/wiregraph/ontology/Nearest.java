package org.wiregraph.ontology;

import java.util.Collection;
import java.util.Locale;

/** The known name that a misspelt one was probably meant to be. */
final class Nearest {
    private Nearest() {}

    /** {@code "; did you mean NAME?"}, or nothing if no known name is near. */
    static String hint(String wrong, Collection<String> known) {
        int limit = Math.max(1, Math.min(3, wrong.length() / 3));
        return known.stream()
                .filter(name -> distance(wrong, name) <= limit)
                .min((a, b) -> {
                    int byDistance = Integer.compare(distance(wrong, a), distance(wrong, b));
                    return byDistance != 0 ? byDistance : a.compareTo(b);
                })
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    /** Levenshtein's distance, regardless of case. */
    static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
