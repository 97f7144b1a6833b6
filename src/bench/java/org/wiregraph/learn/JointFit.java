package org.wiregraph.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.ontology.Ontology;

/**
 * Fits the weights of {@link JointScorer}, {@code joint.tsv}, to readings of examples whose subjects a model had not seen.
 * Arguments: the file to write, then folders with {@code ontology.ttl} and {@code train.jsonl}.
 */
public final class JointFit {
    private static final int FOLDS = 3;
    private static final int MOST_EXAMPLES = 450;
    private static final int EPOCHS = 30;
    private static final double RATE = 0.05;

    private final BiFunction<String, String, List<Sentence>> annotate;
    private final List<Row> rows = new ArrayList<>();

    /** The features of one reading. */
    private record Row(double[] features, boolean right, double weight) {}

    /** @param annotate gives the sentences of a text, by its id and itself */
    JointFit(BiFunction<String, String, List<Sentence>> annotate) {
        this.annotate = annotate;
    }

    public static void main(String[] arguments) throws IOException {
        JointFit fit = new JointFit(Lesson.annotator());
        for (String folder : Arrays.asList(arguments).subList(1, arguments.length)) {
            fit.add(Path.of(folder));
        }
        Files.writeString(Path.of(arguments[0]), fit.weights());
    }

    void add(Path folder) {
        Lesson lesson = Lesson.of(folder, MOST_EXAMPLES, 2, annotate);
        List<Item> items = lesson.items();
        Ontology ontology = lesson.ontology();
        Map<String, PropertyWords> words = PropertyWords.of(ontology);
        int[] folds = CrossValidation.folds(items, FOLDS);
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Item> seen = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] != fold) {
                    seen.add(items.get(i));
                }
            }
            Parts parts = new Trainer(words, Settings.usual()).train(seen);
            Model model = new Model(parts, words, new HandRules(ontology));
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    add(model, items.get(i), 8 / Math.sqrt(items.size()));
                }
            }
        }
    }

    private void add(Model model, Item item, double weight) {
        List<Reading> readings = model.candidates(item.passage());
        Rivals rivals =
                new Rivals(readings, model.phrases(item.passage()), model.parts().relations());
        Set<String> gold = new HashSet<>();
        item.example().triples().forEach(triple -> gold.add(key(triple)));
        for (int i = 0; i < readings.size(); i++) {
            Triple triple = readings.get(i).triple();
            if (item.example().judges(triple.property())) {
                rows.add(new Row(rivals.features(i), gold.contains(key(triple)), weight));
            }
        }
    }

    private static String key(Triple triple) {
        return Triple.normal(triple.subject()) + "\t" + triple.property() + "\t" + Triple.normal(triple.object());
    }

    String weights() {
        int size = Rivals.NAMES.size();
        double[] scale = new double[size];
        for (Row row : rows) {
            for (int f = 0; f < size; f++) {
                scale[f] += row.features()[f] * row.features()[f] / rows.size();
            }
        }
        double[] weights = new double[size];
        double[] squares = new double[size];
        Arrays.fill(squares, 1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(rows, new Random(epoch));
            rows.forEach(row -> learn(row, scale, weights, squares));
        }
        StringBuilder lines = new StringBuilder();
        for (int f = 0; f < size; f++) {
            double weight = weights[f] / Math.sqrt(scale[f] + 1e-9);
            lines.append(String.format(Locale.ROOT, "%s\t%.3f%n", Rivals.NAMES.get(f), weight));
        }
        return lines.toString();
    }

    private static void learn(Row row, double[] scale, double[] weights, double[] squares) {
        double score = 0;
        for (int f = 0; f < weights.length; f++) {
            score += weights[f] * row.features()[f] / Math.sqrt(scale[f] + 1e-9);
        }
        double gradient = row.weight() * (1 / (1 + Math.exp(-score)) - (row.right() ? 1 : 0));
        for (int f = 0; f < weights.length; f++) {
            double step = gradient * row.features()[f] / Math.sqrt(scale[f] + 1e-9);
            squares[f] += step * step;
            weights[f] -= RATE * step / Math.sqrt(squares[f]);
        }
    }
}
