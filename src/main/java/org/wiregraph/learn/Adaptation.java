package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one domain's own examples add to the trees that all domains share: a few more trees, grown from where those stand on
 * readings of examples about subjects that the model had not seen.
 *
 * @param leanings by property, how much oftener than the shared trees expect it was right, from below zero to above
 */
record Adaptation(Forest forest, Map<String, Double> leanings) {
    /** Nothing to add. */
    static final Adaptation NONE = new Adaptation(new Forest(List.of()), Map.of());

    /** Names of what the trees look at. */
    static final List<String> NAMES = names();

    /** A reading of which the shared trees think less is left alone: there are many, and hardly one is right. */
    static final double LEAST = 0.01;

    private static final ForestFit.Growth GROWTH = new ForestFit.Growth(40, 6, 0.08, 20);

    /** For how many readings of a property none counts. */
    private static final double DOUBT = 5;

    Adaptation {
        leanings = new TreeMap<>(leanings);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(JointScorer.NAMES);
        names.add("trees of all domains");
        names.add("how often the property is said");
        return List.copyOf(names);
    }

    /** Fits to what was read of examples. */
    static Adaptation of(List<Unseen> examples) {
        Map<String, double[]> sums = new TreeMap<>();
        List<Reading> readings = new ArrayList<>();
        List<Boolean> answers = new ArrayList<>();
        for (Unseen unseen : examples) {
            for (Reading reading : unseen.judged()) {
                boolean right = unseen.isRight(reading);
                double[] sum = sums.computeIfAbsent(reading.triple().property(), key -> new double[2]);
                sum[0] += (right ? 1 : 0) - reading.confidence();
                sum[1]++;
                readings.add(reading);
                answers.add(right);
            }
        }
        if (!answers.contains(true)) {
            return NONE;
        }
        Map<String, Double> leanings = new TreeMap<>();
        sums.forEach((property, sum) -> leanings.put(property, sum[0] / Math.sqrt(sum[1] + DOUBT)));
        Adaptation start = new Adaptation(NONE.forest(), leanings);
        double[][] rows = new double[readings.size()][];
        boolean[] right = new boolean[rows.length];
        double[] weights = new double[rows.length];
        double[] scores = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = start.numbers(readings.get(i));
            right[i] = answers.get(i);
            weights[i] = 1;
            scores[i] = odds(readings.get(i).confidence());
        }
        return new Adaptation(ForestFit.more(rows, right, weights, scores, GROWTH), leanings);
    }

    /** The readings of one passage with what this domain thinks of them. */
    List<Reading> adapt(List<Reading> scored) {
        return scored.stream().map(this::adapt).toList();
    }

    private Reading adapt(Reading reading) {
        if (reading.byHand() || reading.confidence() < LEAST) {
            return reading;
        }
        double[] numbers = numbers(reading);
        double odds = odds(reading.confidence()) + forest.value(numbers);
        return reading.with(1 / (1 + Math.exp(-odds)), numbers);
    }

    /** By how much each of {@link #NAMES} moved a reading that was adapted; nothing for others. */
    double[] shares(Reading adapted) {
        return adapted.numbers().length == NAMES.size() ? forest.shares(adapted.numbers()) : new double[0];
    }

    private double[] numbers(Reading reading) {
        double[] numbers = Arrays.copyOf(reading.numbers(), NAMES.size());
        numbers[NAMES.size() - 2] = odds(reading.confidence());
        numbers[NAMES.size() - 1] = leanings.getOrDefault(reading.triple().property(), 0.0);
        return numbers;
    }

    private static double odds(double confidence) {
        return Math.log(confidence / (1 - confidence));
    }
}
