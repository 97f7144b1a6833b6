package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.wiregraph.text.Digest;

/** Reads every example with a model that saw none about the same subject. */
final class CrossValidation {
    private static final double LOWEST = 0.075;
    private static final double HIGHEST = 0.61;
    private static final double MIDDLE = 0.4;
    private static final double STEP = 0.025;

    /** Where less than half is right, every lost hundredth of precision counts like half a hundredth of F1. */
    private static final double LEAST_PRECISION = 0.5;

    private final List<Item> items;
    private final Settings settings;
    private final HandRules rules;
    private final Map<String, PropertyWords> words;
    final List<List<Reading>> readings = new ArrayList<>();
    final int[] folds;
    private final int number;

    CrossValidation(
            List<Item> items, Map<String, PropertyWords> words, HandRules rules, Settings settings, int number) {
        this.rules = rules;
        this.words = words;
        this.settings = settings;
        this.items = items;
        this.number = number;
        this.folds = folds(items, number);
        items.forEach(item -> readings.add(List.of()));
        for (int fold = 0; fold < number; fold++) {
            List<Item> seen = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                if (folds[i] != fold) {
                    seen.add(items.get(i));
                }
            }
            Model model = train(seen);
            for (int i = 0; i < items.size(); i++) {
                if (folds[i] == fold) {
                    readings.set(i, model.read(items.get(i).passage()));
                }
            }
        }
    }

    Model train(List<Item> items) {
        return new Model(new Trainer(words, settings).train(items), words, rules);
    }

    /** Groups into folds of like size, the largest group first. */
    static int[] folds(List<Item> items, int number) {
        Map<String, Integer> sizes = new TreeMap<>();
        items.forEach(item -> sizes.merge(item.group(), 1, Integer::sum));
        List<String> order = new ArrayList<>(sizes.keySet());
        order.sort(Comparator.comparingInt((String group) -> -sizes.getOrDefault(group, 0))
                .thenComparing(group -> Digest.of(group)));
        int[] full = new int[number];
        Map<String, Integer> foldOf = new TreeMap<>();
        for (String group : order) {
            int least = 0;
            for (int f = 1; f < number; f++) {
                least = full[f] < full[least] ? f : least;
            }
            full[least] += sizes.getOrDefault(group, 0);
            foldOf.put(group, least);
        }
        return items.stream()
                .mapToInt(item -> foldOf.getOrDefault(item.group(), 0))
                .toArray();
    }

    static List<Triple> keep(List<Reading> readings, Map<String, Double> thresholds) {
        return readings.stream()
                .filter(reading -> reading.confidence()
                        >= thresholds.getOrDefault(reading.triple().property(), thresholds.getOrDefault("", 0.5)))
                .map(Reading::triple)
                .toList();
    }

    /** The confidence from which a triple is worth having, so that the items in use get the best scores. */
    Map<String, Double> tune(IntPredicate use) {
        double best = 0;
        double at = MIDDLE;
        for (double t = LOWEST; t < HIGHEST; t += STEP) {
            TripleScore.Counts c = count(use, Map.of("", t)).total();
            double value = c.f1() - Math.max(0, LEAST_PRECISION - c.precision()) / 2;
            if (value > best) {
                best = value;
                at = t;
            }
        }
        return Map.of("", at);
    }

    TripleScore count(IntPredicate use, Map<String, Double> thresholds) {
        TripleScore score = new TripleScore();
        for (int i = 0; i < items.size(); i++) {
            if (use.test(i)) {
                score.add(items.get(i).example(), keep(readings.get(i), thresholds));
            }
        }
        return score;
    }

    /** Each fold's scores at the thresholds that are best for the other folds. */
    TripleScore score() {
        TripleScore score = new TripleScore();
        for (int f = 0; f < number; f++) {
            int fold = f;
            Map<String, Double> t = tune(i -> folds[i] != fold);
            for (int i = 0; i < items.size(); i++) {
                if (folds[i] == f) {
                    score.add(items.get(i).example(), keep(readings.get(i), t));
                }
            }
        }
        return score;
    }
}
