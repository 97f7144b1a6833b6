package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits the trees of {@link JointScorer}, {@code joint.txt} and {@code labels.txt}, to readings of examples whose subjects a
 * model had not seen.
 */
final class JointFit {
    /** Of the readings for which hardly anything speaks, one in so many is kept. */
    private static final int SKIPPED = 4;

    private static final double DULL = -3.5;
    private static final int ODDS = JointScorer.NAMES.indexOf(Rivals.ODDS);

    private final ForestFit.Growth growth;
    private final Map<String, List<Row>> rows = new TreeMap<>();

    JointFit(ForestFit.Growth growth) {
        this.growth = growth;
    }

    /** What the trees see of one reading. */
    private record Row(double[] numbers, boolean right, double weight) {}

    void add(String name, UnseenReadings readings) {
        List<Row> own = rows.computeIfAbsent(name, key -> new ArrayList<>());
        Random random = new Random(7);
        double weight = 8 / Math.sqrt(readings.lesson().items().size());
        readings.forEach((item, found, phrases, relations) -> {
            Set<String> gold = new HashSet<>();
            item.example().triples().forEach(triple -> gold.add(key(triple)));
            List<double[]> numbers = JointScorer.numbers(found, phrases, relations);
            for (int i = 0; i < found.size(); i++) {
                Triple triple = found.get(i).triple();
                boolean right = gold.contains(key(triple));
                boolean dull = !right && numbers.get(i)[ODDS] < DULL;
                if (item.example().judges(triple.property()) && (!dull || random.nextInt(SKIPPED) == 0)) {
                    own.add(new Row(numbers.get(i), right, dull ? SKIPPED * weight : weight));
                }
            }
        });
    }

    private static String key(Triple triple) {
        return Triple.normal(triple.subject()) + "\t" + triple.property() + "\t" + Triple.normal(triple.object());
    }

    /** The trees fitted to all sets but one. */
    Forest forest(String without) {
        List<Row> all = new ArrayList<>();
        rows.forEach((name, own) -> {
            if (!name.equals(without)) {
                all.addAll(own);
            }
        });
        double[][] numbers = new double[all.size()][];
        boolean[] right = new boolean[numbers.length];
        double[] weights = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = all.get(i).numbers();
            right[i] = all.get(i).right();
            weights[i] = all.get(i).weight();
        }
        return ForestFit.fit(numbers, right, weights, growth);
    }
}
