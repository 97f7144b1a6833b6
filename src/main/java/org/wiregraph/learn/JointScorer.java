package org.wiregraph.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Weighs each reading of a passage once more, by its own signs and beside the others: a rival for the same words speaks
 * against it, other triples about the same subject for it. The trees are the same in all domains; {@code JointFit} beside the
 * benchmarks fitted them.
 */
final class JointScorer {
    /** Names of what the trees look at: that of {@link Rivals}, then that of {@link Signs}. */
    static final List<String> NAMES =
            Stream.concat(Rivals.NAMES.stream(), Signs.NAMES.stream()).toList();

    private static final Forest TAUGHT = forest("joint.txt");
    private static final Forest UNTAUGHT = forest("labels.txt");

    private final Map<String, Relation> relations;
    private final Forest forest;

    /** With the trees of all domains: those for what examples teach, or those for labels alone where there are none. */
    static JointScorer of(Map<String, Relation> relations) {
        return new JointScorer(relations, relations.isEmpty() ? UNTAUGHT : TAUGHT);
    }

    /** @param forest trees over the numbers of {@link #numbers} */
    JointScorer(Map<String, Relation> relations, Forest forest) {
        this.relations = relations;
        this.forest = forest;
    }

    /** The readings with new confidences and all numbers; what a rule written by hand says stays. */
    List<Reading> score(List<Reading> readings, List<Phrase> phrases) {
        List<double[]> numbers = numbers(readings, phrases, relations);
        List<Reading> scored = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            double confidence = 1 / (1 + Math.exp(-forest.value(numbers.get(i))));
            scored.add(reading.with(reading.byHand() ? reading.confidence() : confidence, numbers.get(i)));
        }
        return scored;
    }

    /** What moved the confidence of a scored reading most; nothing if a rule written by hand gave it. */
    List<Reason> reasons(Reading scored, Adaptation adaptation) {
        if (scored.byHand()) {
            return List.of();
        }
        double[] shares = Arrays.copyOf(forest.shares(scored.numbers()), Adaptation.NAMES.size());
        double[] own = adaptation.shares(scored);
        for (int i = 0; i < own.length; i++) {
            shares[i] += own[i];
        }
        return Reason.of(Adaptation.NAMES, shares);
    }

    /** What the trees look at, reading by reading: a number for each of {@link #NAMES}. */
    static List<double[]> numbers(List<Reading> readings, List<Phrase> phrases, Map<String, Relation> relations) {
        Rivals rivals = new Rivals(readings, phrases, relations);
        List<double[]> numbers = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            double[] beside = rivals.features(i);
            double[] signs = readings.get(i).numbers();
            double[] both = Arrays.copyOf(beside, beside.length + signs.length);
            System.arraycopy(signs, 0, both, beside.length, signs.length);
            numbers.add(both);
        }
        return numbers;
    }

    private static Forest forest(String file) {
        try (InputStream in = JointScorer.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return Forest.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
