package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Strict micro scores of triples against examples. Triples of one passage with the same property and object are one fact
 * told of one subject under several names, any of which counts.
 */
public final class TripleScore {
    private final Map<String, Counts> byProperty = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    /** What was right, of what was given; what was found, of what was wanted. */
    public record Counts(int right, int given, int found, int wanted) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(right + other.right, given + other.given, found + other.found, wanted + other.wanted);
        }

        public double precision() {
            return right / (double) Math.max(1, given);
        }

        public double recall() {
            return found / (double) Math.max(1, wanted);
        }

        public double f1() {
            return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P=%.3f R=%.3f F1=%.3f  right %d of %d given, found %d of %d wanted",
                    precision(),
                    recall(),
                    f1(),
                    right,
                    given,
                    found,
                    wanted);
        }
    }

    /** Compares what was read in one passage with what should have been. */
    public void add(Example gold, Collection<Triple> given) {
        Map<String, Map<String, Set<String>>> facts = new TreeMap<>();
        for (Triple triple : gold.triples()) {
            facts.computeIfAbsent(triple.property(), key -> new TreeMap<>())
                    .computeIfAbsent(Triple.normal(triple.object()), key -> new TreeSet<>())
                    .add(Triple.normal(triple.subject()));
        }
        Set<String> got = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Triple triple : given) {
            String object = Triple.normal(triple.object());
            String fact = Triple.normal(triple.property()) + "\t" + object;
            if (gold.judges(triple.property()) && seen.add(fact + "\t" + Triple.normal(triple.subject()))) {
                boolean right = facts.getOrDefault(triple.property(), Map.of())
                        .getOrDefault(object, Set.of())
                        .contains(Triple.normal(triple.subject()));
                if (!right || got.add(fact)) {
                    count(triple.property(), new Counts(right ? 1 : 0, 1, right ? 1 : 0, 0));
                    note(
                            right,
                            "WRONG  " + gold.id() + " " + triple.subject() + " | " + triple.property() + " | "
                                    + triple.object());
                }
            }
        }
        facts.forEach((property, objects) -> {
            count(property, new Counts(0, 0, 0, objects.size()));
            objects.forEach((object, subjects) -> note(
                    got.contains(Triple.normal(property) + "\t" + object),
                    "MISSED " + gold.id() + " " + subjects + " | " + property + " | " + object));
        });
    }

    private void note(boolean right, String error) {
        if (!right) {
            errors.add(error);
        }
    }

    private void count(String property, Counts counts) {
        byProperty.merge(property, counts, Counts::plus);
    }

    public Counts total() {
        return byProperty.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** One line a property, then one for all. */
    public String table() {
        StringBuilder table = new StringBuilder();
        byProperty.forEach(
                (property, counts) -> table.append(String.format(Locale.ROOT, "%-40s %s%n", property, counts)));
        return table.append(String.format(Locale.ROOT, "%-40s %s%n", "all", total()))
                .toString();
    }

    /** What was given and wrong, and what was wanted and not given, passage by passage. */
    public List<String> errors() {
        return List.copyOf(errors);
    }
}
