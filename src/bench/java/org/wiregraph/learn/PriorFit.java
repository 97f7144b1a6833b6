package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits the weights that all domains share, {@code prior.tsv}: clues and shapes over the pairs of several sets at once, each
 * seen with the evidence of its other subjects, and once more as if nothing had been taught.
 */
final class PriorFit {
    private static final int FEWEST_SETS = 3;
    private static final int SKIPPED = 6;
    private static final int EPOCHS = 6;
    private static final double RATE = 0.1;
    private static final double DECAY = 1e-4;
    private static final double SMALL = 0.03;
    private static final String SHAPE = "shape ";

    private final FeatureIndex names = new FeatureIndex();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, List<Row>> rows = new TreeMap<>();
    private final Random random = new Random(3);

    /** The features of one pair and property. */
    private record Row(List<Integer> features, boolean right, double weight) {}

    /** @param name of the set */
    void add(String name, Lesson lesson) {
        Map<String, PropertyWords> words = PropertyWords.of(lesson.ontology());
        Trainer trainer = new Trainer(words, new Settings(0, 0, 0, 0, Map.of()));
        List<List<Instance>> instances = new ArrayList<>();
        List<Aligned> aligned = trainer.align(lesson.items());
        trainer.prepare(aligned, instances);
        List<Row> own = new ArrayList<>();
        instances.forEach(item -> item.forEach(instance -> add(instance, trainer, true, own)));
        trainer.forget(aligned, instances);
        instances.forEach(item -> item.forEach(instance -> add(instance, trainer, false, own)));
        balance(own);
        rows.put(name, own);
        trainer.index()
                .names()
                .forEach(feature -> sets.computeIfAbsent(SHAPE + feature, key -> new TreeSet<>())
                        .add(name));
    }

    private void add(Instance instance, Trainer trainer, boolean taught, List<Row> rows) {
        for (int i = 0; i < instance.properties().length; i++) {
            boolean right = instance.labels()[i] > 0;
            if (instance.labels()[i] >= 0 && (right || random.nextInt(SKIPPED) == 0)) {
                List<Integer> features = new ArrayList<>();
                for (int shape : instance.features()[Scene.SHAPE]) {
                    features.add(names.number(SHAPE + trainer.index().name(shape)));
                }
                boolean spoken = taught;
                for (int clue : instance.clues()[i]) {
                    String name = trainer.clueIndex().name(clue);
                    spoken |= name.contains("words ") || name.contains("kin ");
                    features.add(names.number(name));
                }
                if (spoken) {
                    rows.add(new Row(features, right, right ? 1 : SKIPPED * instance.weight()));
                }
            }
        }
    }

    /** Lets a large set count no more than others. */
    private static void balance(List<Row> own) {
        long right = own.stream().filter(Row::right).count();
        double factor = Math.min(2, 200.0 / Math.max(50, right));
        own.replaceAll(row -> new Row(row.features(), row.right(), row.weight() * factor));
    }

    /** The weights fitted to all sets but one, one line each. */
    String lines(String without) {
        List<Row> all = new ArrayList<>();
        rows.forEach((name, own) -> {
            if (!name.equals(without)) {
                all.addAll(own);
            }
        });
        double[] weights = new double[names.size()];
        double[] squares = new double[names.size()];
        Arrays.fill(squares, 1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(all, new Random(epoch));
            all.forEach(row -> learn(row, weights, squares));
        }
        Map<String, Double> kept = new TreeMap<>();
        for (int f = 0; f < weights.length; f++) {
            String name = names.name(f);
            long seen = sets.getOrDefault(name, Set.of()).stream()
                    .filter(set -> !set.equals(without))
                    .count();
            boolean common = !name.startsWith(SHAPE) || seen >= FEWEST_SETS;
            if (common && Math.abs(weights[f]) >= SMALL) {
                kept.put(name, weights[f]);
            }
        }
        StringBuilder lines = new StringBuilder();
        kept.forEach((name, weight) -> lines.append(String.format(Locale.ROOT, "%s\t%.2f%n", name, weight)));
        return lines.toString();
    }

    private static void learn(Row row, double[] weights, double[] squares) {
        double score = 0;
        for (int f : row.features()) {
            score += weights[f];
        }
        double gradient = row.weight() * (1 / (1 + Math.exp(-score)) - (row.right() ? 1 : 0));
        for (int f : row.features()) {
            double step = gradient + DECAY * weights[f];
            squares[f] += step * step;
            weights[f] -= RATE * step / Math.sqrt(squares[f]);
        }
    }
}
