package org.wiregraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names most like one that was mistyped. */
public final class Nearest {
    private static final int SHOWN = 3;

    private Nearest() {}

    static List<String> to(String name, Collection<String> names) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(other -> near(wanted, other.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.<String>comparingInt(other -> distance(wanted, other.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    private static boolean near(String wanted, String other) {
        return other.contains(wanted)
                || wanted.contains(other)
                || distance(wanted, other) <= Math.max(2, wanted.length() / 3);
    }

    /** Levenshtein distance. */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
