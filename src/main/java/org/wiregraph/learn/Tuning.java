package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Finds the confidence from which a triple is worth having, in what was read in items by models that did not know them. */
final class Tuning {
    private static final double LOWEST = 0.075;
    private static final double HIGHEST = 0.61;
    private static final double MIDDLE = 0.4;
    private static final double STEP = 0.025;

    /** Where less than half is right, every lost hundredth of precision counts like half a hundredth of F1. */
    private static final Care USUAL = new Care(0.5, 0.5, 0.17);

    /** Examples with one triple each were picked for it: of what they leave out nothing is known, so wrong ones count more. */
    private static final Care SINGLE = new Care(0.62, 2, 0.3);

    private static final double NEARLY_ALL = 0.9;

    /**
     * What makes a threshold good besides F1.
     *
     * @param precision the precision below which each lost part of it costs {@code price} parts of F1
     * @param usual the threshold that is best in most domains: few examples can only move it a little
     */
    private record Care(double precision, double price, double usual) {
        private static final double PULL = 1;

        double value(TripleScore.Counts counts, double threshold) {
            double away = threshold - usual;
            return counts.f1() - price * Math.max(0, precision - counts.precision()) - PULL * away * away;
        }
    }

    private final List<Item> items;
    private final List<List<Reading>> readings;
    private final int[] folds;
    private final int number;
    private final Care care;

    /**
     * @param readings for each item what was read
     * @param folds for each item its fold, from 0 to {@code number}, the last not included
     */
    Tuning(List<Item> items, List<List<Reading>> readings, int[] folds, int number) {
        this.items = List.copyOf(items);
        this.readings = new ArrayList<>(readings);
        this.folds = folds.clone();
        this.number = number;
        this.care = isSingle(items) ? SINGLE : USUAL;
    }

    private static List<Triple> keep(List<Reading> readings, Map<String, Double> thresholds) {
        return readings.stream()
                .filter(reading -> reading.confidence()
                        >= thresholds.getOrDefault(reading.triple().property(), thresholds.getOrDefault("", 0.5)))
                .map(Reading::triple)
                .toList();
    }

    /** Whether nearly all examples that have triples have one. */
    private static boolean isSingle(List<Item> items) {
        IntSummaryStatistics sizes = items.stream()
                .mapToInt(item -> item.example().triples().size())
                .filter(size -> size > 0)
                .map(size -> size == 1 ? 1 : 0)
                .summaryStatistics();
        return sizes.getSum() >= NEARLY_ALL * sizes.getCount();
    }

    /** The confidence from which a triple is worth having, so that the items in use get the best scores. */
    Map<String, Double> tune(IntPredicate use) {
        double best = Double.NEGATIVE_INFINITY;
        double at = MIDDLE;
        for (double t = LOWEST; t < HIGHEST; t += STEP) {
            TripleScore.Counts c = count(use, Map.of("", t)).total();
            double value = care.value(c, t);
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
