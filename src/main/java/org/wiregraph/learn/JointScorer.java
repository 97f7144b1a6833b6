package org.wiregraph.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Weighs each reading of a passage once more, by its own signs and beside the others: a rival for the same words speaks
 * against it, other triples about the same subject for it. The trees are the same in all domains; {@code JointFit} beside the
 * benchmarks fitted them.
 */
final class JointScorer {
    private static final Forest USUAL = usual();

    private final Map<String, Relation> relations;
    private final Forest forest;

    JointScorer(Map<String, Relation> relations) {
        this(relations, USUAL);
    }

    /** @param forest trees over the numbers of {@link #numbers} */
    JointScorer(Map<String, Relation> relations, Forest forest) {
        this.relations = relations;
        this.forest = forest;
    }

    /** The readings with new confidences; what a rule written by hand says stays. */
    List<Reading> score(List<Reading> readings, List<Phrase> phrases) {
        List<double[]> numbers = numbers(readings, phrases, relations);
        List<Reading> scored = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            double confidence = 1 / (1 + Math.exp(-forest.value(numbers.get(i))));
            scored.add(reading.byHand() ? reading : reading.with(confidence));
        }
        return scored;
    }

    /** What the trees look at, reading by reading: {@link Rivals#NAMES}, then {@link Signs#NAMES}. */
    static List<double[]> numbers(List<Reading> readings, List<Phrase> phrases, Map<String, Relation> relations) {
        Rivals rivals = new Rivals(readings, phrases, relations);
        List<double[]> numbers = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            double[] beside = rivals.features(i);
            double[] signs = readings.get(i).signs();
            double[] both = Arrays.copyOf(beside, beside.length + signs.length);
            System.arraycopy(signs, 0, both, beside.length, signs.length);
            numbers.add(both);
        }
        return numbers;
    }

    private static Forest usual() {
        try (InputStream in = JointScorer.class.getResourceAsStream("joint.txt")) {
            if (in == null) {
                throw new IllegalStateException("joint.txt is missing from the program");
            }
            return Forest.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
