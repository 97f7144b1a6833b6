package org.wiregraph.learn;

import java.util.List;

/** The evidence of features in coarse levels, as clues: each family's strongest and mean, and those of all together. */
final class EvidenceClues {
    private static final int LEVELS = 9;
    private static final double[] STEPS = {-3, -1.5, -0.5, 0.25, 1, 2, 3, 4.5};

    private final Evidence evidence;
    private final FeatureIndex index;
    private final int[][] best;
    private final int[][] mean;
    private final int[][][] joint;
    private final int[] sums;

    /** @param index gives numbers to clues */
    EvidenceClues(Evidence evidence, FeatureIndex index) {
        this.evidence = evidence;
        this.index = index;
        this.best = levels("best ");
        this.mean = levels("mean ");
        this.joint = joints();
        this.sums = sums();
    }

    /** The two strongest weights of a family of features, in the mean, and the mean of all. */
    record Family(double top, double mean) {
        static final Family NONE = new Family(0, 0);
    }

    private int[][] levels(String name) {
        int[][] numbers = new int[Scene.FAMILIES.size()][LEVELS];
        for (int family = 0; family < numbers.length; family++) {
            for (int level = 0; level < LEVELS; level++) {
                numbers[family][level] = index.number(name + Scene.FAMILIES.get(family) + " " + level);
            }
        }
        return numbers;
    }

    private int[] sums() {
        int[] numbers = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            numbers[level] = index.number("sum " + level);
        }
        return numbers;
    }

    private int[][][] joints() {
        int[][][] numbers = new int[3][3][3];
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                for (int c = 0; c < 3; c++) {
                    numbers[a][b][c] = index.number("joint " + a + b + c);
                }
            }
        }
        return numbers;
    }

    private static void add(int number, Numbers clues) {
        if (number >= 0) {
            clues.add(number);
        }
    }

    /** The evidence of one family of features of a pair for property {@code p}; adds its clues. */
    Family of(int p, int family, int[] features, Numbers clues) {
        double first = -9;
        double second = -9;
        double sum = 0;
        for (double weight : evidence.weights(p, features)) {
            sum += weight;
            if (weight > first) {
                second = first;
                first = weight;
            } else if (weight > second) {
                second = weight;
            }
        }
        if (features.length == 0) {
            return Family.NONE;
        }
        double top = features.length > 1 ? (first + second) / 2 : first;
        double average = sum / features.length;
        add(best[family][level(top)], clues);
        add(mean[family][level(2 * average)], clues);
        return new Family(top, average);
    }

    /** Adds the clues of all families together. */
    void together(List<Family> families, Numbers clues) {
        double total = 0;
        for (Family family : families) {
            total += family.mean();
        }
        add(sums[level(total)], clues);
        add(
                joint[three(families.get(Scene.CONTEXT).top())][
                        three(families.get(Scene.WORDS).top())][
                        three(families.get(Scene.OBJECT).top())],
                clues);
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
}
