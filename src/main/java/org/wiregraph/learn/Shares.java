package org.wiregraph.learn;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often each of several things was seen, of all times that one of them was. */
final class Shares<T extends Comparable<T>> {
    /** For how many times the expectation counts. */
    private static final double WEIGHT = 2;

    private final Map<T, Integer> counts = new TreeMap<>();
    private int total;

    /** Notes one time at which all of {@code seen} would have fitted. */
    void note(Iterable<T> seen) {
        seen.forEach(one -> counts.merge(one, 1, Integer::sum));
        total++;
    }

    Set<T> seen() {
        return counts.keySet();
    }

    int count(T one) {
        return counts.getOrDefault(one, 0);
    }

    /** @param expected the share before anything was seen */
    double share(T one, double expected) {
        return (count(one) + WEIGHT * expected) / (total + WEIGHT);
    }
}
