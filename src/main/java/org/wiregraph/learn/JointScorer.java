package org.wiregraph.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Weighs each reading of a passage once more, beside the others: a rival for the same words speaks against it, other triples
 * about the same subject for it. The weights are the same in all domains; {@code JointFit} beside the benchmarks fitted them.
 */
final class JointScorer {
    private static final double[] WEIGHTS = weights();

    private final Map<String, Relation> relations;

    JointScorer(Map<String, Relation> relations) {
        this.relations = relations;
    }

    /** The readings with new confidences; what a rule written by hand says stays. */
    List<Reading> score(List<Reading> readings, List<Phrase> phrases) {
        Rivals rivals = new Rivals(readings, phrases, relations);
        List<Reading> scored = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            scored.add(reading.byHand() ? reading : reading.with(confidence(rivals.features(i))));
        }
        return scored;
    }

    private static double confidence(double[] features) {
        double score = 0;
        for (int f = 0; f < features.length; f++) {
            score += WEIGHTS[f] * features[f];
        }
        return 1 / (1 + Math.exp(-score));
    }

    private static double[] weights() {
        double[] weights = new double[Rivals.NAMES.size()];
        try (InputStream in = JointScorer.class.getResourceAsStream("joint.tsv")) {
            if (in == null) {
                throw new IllegalStateException("joint.tsv is missing from the program");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int tab = line.indexOf('\t');
                weights[Rivals.NAMES.indexOf(line.substring(0, tab))] = Double.parseDouble(line.substring(tab + 1));
            });
            return weights;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
