package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What speaks for one property and is weighed alike for all: the evidence of each family of features, the property's own
 * words nearby, names and values it was seen with. Each clue has a number and a name.
 */
final class Clues {
    private static final int LEVELS = 9;
    private static final double[] STEPS = {-3, -1.5, -0.5, 0.25, 1, 2, 3, 4.5};
    private static final int NEAR = 3;
    private static final FeatureIndex INDEX = new FeatureIndex();

    private final Memory memory;
    private final Map<String, PropertyWords> words;
    private final Evidence evidence;

    Clues(Memory memory, Map<String, PropertyWords> words, Evidence evidence) {
        this.memory = memory;
        this.words = words;
        this.evidence = evidence;
    }

    static {
        for (String size : List.of(" one", " more")) {
            for (String where : List.of("between", "before", "after", "in")) {
                INDEX.number("words " + where + size);
                INDEX.number("all words " + where + size);
            }
            INDEX.number("words govern 0" + size);
            INDEX.number("words govern 1" + size);
        }
        for (String count : List.of("0", "1", "few", "many")) {
            for (Phrase.Kind kind : Phrase.Kind.values()) {
                INDEX.number("known object " + count + " 0 " + kind);
                INDEX.number("known object " + count + " 1 " + kind);
            }
        }
        INDEX.number("subject known as object");
    }

    private static final int[][] BEST = levels("best ");
    private static final int[][] MEAN = levels("mean ");
    private static final int[][][] JOINT = joint();
    private static final int[] SUM = sums();

    private static int[][] levels(String name) {
        int[][] numbers = new int[Scene.FAMILIES.size()][LEVELS];
        for (int family = 0; family < numbers.length; family++) {
            for (int level = 0; level < LEVELS; level++) {
                numbers[family][level] = INDEX.number(name + Scene.FAMILIES.get(family) + " " + level);
            }
        }
        return numbers;
    }

    private static int[] sums() {
        int[] numbers = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            numbers[level] = INDEX.number("sum " + level);
        }
        return numbers;
    }

    private static int[][][] joint() {
        int[][][] numbers = new int[3][3][3];
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                for (int c = 0; c < 3; c++) {
                    numbers[a][b][c] = INDEX.number("joint " + a + b + c);
                }
            }
        }
        return numbers;
    }

    static String name(int clue) {
        return INDEX.name(clue);
    }

    static int number(String name) {
        return INDEX.number(name);
    }

    static int size() {
        return INDEX.size();
    }

    int[] of(int p, String property, int[][] features, Passage passage, Phrase subject, Phrase object, String group) {
        List<Integer> clues = new ArrayList<>();
        weighed(p, features, clues);
        remembered(property, subject, object, group, clues);
        PropertyWords own = words.get(property);
        if (own != null && own.size() > 0) {
            spoken(own, passage, subject, object, clues);
        }
        return clues.stream().mapToInt(Integer::intValue).toArray();
    }

    private void weighed(int p, int[][] features, List<Integer> clues) {
        double[] best = new double[features.length];
        double total = 0;
        for (int family = 0; family < features.length; family++) {
            double first = -9;
            double second = -9;
            double sum = 0;
            for (int f : features[family]) {
                double weight = evidence.weight(p, f);
                sum += weight;
                if (weight > first) {
                    second = first;
                    first = weight;
                } else if (weight > second) {
                    second = weight;
                }
            }
            int count = features[family].length;
            if (count > 0) {
                best[family] = count > 1 ? (first + second) / 2 : first;
                clues.add(BEST[family][level(best[family])]);
                clues.add(MEAN[family][level(2 * sum / count)]);
                total += sum / count;
            }
        }
        clues.add(SUM[level(total)]);
        clues.add(JOINT[three(best[Scene.CONTEXT])][three(best[Scene.WORDS])][three(best[Scene.OBJECT])]);
    }

    private static int three(double value) {
        return value < 0.5 ? 0 : value < 2.5 ? 1 : 2;
    }

    private static int level(double value) {
        int level = 0;
        while (level < STEPS.length && value > STEPS[level]) {
            level++;
        }
        return level;
    }

    private void remembered(String property, Phrase subject, Phrase object, String group, List<Integer> clues) {
        String place = Memory.object(property);
        int here = memory.count(place, object.normal(), group);
        int elsewhere = memory.elsewhere(place, object.normal(), group);
        clues.add(number("known object " + bucket(here) + " " + Math.min(1, elsewhere) + " " + object.kind()));
        if (memory.count(place, subject.normal(), group) > 0) {
            clues.add(number("subject known as object"));
        }
    }

    private static String bucket(int count) {
        return count <= 1 ? String.valueOf(count) : count <= 3 ? "few" : "many";
    }

    private static void spoken(PropertyWords own, Passage passage, Phrase subject, Phrase object, List<Integer> clues) {
        int from = Math.min(subject.end(), object.end());
        int to = Math.max(subject.begin(), object.begin());
        String size = own.size() == 1 ? " one" : " more";
        if (passage.sentence(subject.begin()) == passage.sentence(object.begin())) {
            count(own, passage, from, to, "between" + size, clues);
        }
        count(own, passage, object.begin() - NEAR, object.begin(), "before" + size, clues);
        count(own, passage, object.end(), object.end() + NEAR, "after" + size, clues);
        count(own, passage, object.begin(), object.end(), "in" + size, clues);
        int governor = passage.head(object.head());
        for (int step = 0; step < 2 && governor >= 0; step++) {
            if (own.match(passage.lemma(governor)) >= 0) {
                clues.add(number("words govern " + step + size));
            }
            governor = passage.head(governor);
        }
    }

    private static void count(PropertyWords own, Passage passage, int from, int to, String where, List<Integer> clues) {
        BitSet seen = new BitSet();
        for (int i = Math.max(0, from); i < Math.min(passage.size(), to); i++) {
            int match = own.match(passage.lemma(i));
            if (match >= 0) {
                seen.set(match);
            }
        }
        if (!seen.isEmpty()) {
            clues.add(number((seen.cardinality() == own.size() ? "all words " : "words ") + where));
        }
    }
}
