package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Fits a {@link Forest} by gradient boosting: each tree is grown leaf by leaf where it gains most, on histograms, towards the
 * logistic loss (Ke et al., LightGBM, 2017).
 */
final class ForestFit {
    private static final int BINS = 48;
    private static final int SAMPLE = 20_000;
    private static final double LEAST_WEIGHT = 4;
    private static final double LEAST_GAIN = 1e-3;
    private static final double FEATURES = 0.5;

    private final Growth growth;

    private final double[][] rows;
    private final boolean[] right;
    private final double[] weights;
    private final float[][] cuts;
    private final byte[][] bins;
    private final double[] slope;
    private final double[] curve;
    private final int[] order;

    /**
     * How trees grow.
     *
     * @param trees how many
     * @param leaves of each
     * @param rate how much of a step each makes
     * @param shrink how strongly steps are drawn to zero
     */
    record Growth(int trees, int leaves, double rate, double shrink) {}

    private ForestFit(double[][] rows, boolean[] right, double[] weights, Growth growth) {
        this.growth = growth;
        this.rows = rows;
        this.right = right;
        this.weights = weights;
        int features = rows[0].length;
        this.cuts = new float[features][];
        this.bins = new byte[features][rows.length];
        this.slope = new double[rows.length];
        this.curve = new double[rows.length];
        this.order = new int[rows.length];
        for (int f = 0; f < features; f++) {
            cut(f);
        }
    }

    /** A forest that tells right rows from wrong ones. */
    static Forest fit(double[][] rows, boolean[] right, double[] weights, Growth growth) {
        double all = 0;
        double good = 0;
        for (int i = 0; i < rows.length; i++) {
            all += weights[i];
            good += right[i] ? weights[i] : 0;
        }
        double base = Math.log(good / (all - good));
        double[] scores = new double[rows.length];
        Arrays.fill(scores, base);
        List<Forest.Tree> trees = new ArrayList<>();
        trees.add(new Forest.Tree(
                new int[0], new float[0], new int[0], new int[0], new float[0], new float[] {(float) base}));
        trees.addAll(new ForestFit(rows, right, weights, growth).grow(scores));
        return new Forest(trees);
    }

    /** More trees, that begin where {@code scores} stand. */
    static Forest more(double[][] rows, boolean[] right, double[] weights, double[] scores, Growth growth) {
        return new Forest(new ForestFit(rows, right, weights, growth).grow(scores.clone()));
    }

    private void cut(int f) {
        Random random = new Random(f);
        float[] values = new float[Math.min(rows.length, SAMPLE)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) rows[rows.length <= SAMPLE ? i : random.nextInt(rows.length)][f];
        }
        Arrays.sort(values);
        TreeSet<Float> limits = new TreeSet<>();
        for (int b = 1; b < BINS; b++) {
            limits.add(values[(int) ((long) b * values.length / BINS)]);
        }
        limits.remove(values[values.length - 1]);
        cuts[f] = new float[limits.size()];
        int size = 0;
        for (float limit : limits) {
            cuts[f][size++] = limit;
        }
        for (int i = 0; i < rows.length; i++) {
            int at = Arrays.binarySearch(cuts[f], (float) rows[i][f]);
            bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
        }
    }

    private List<Forest.Tree> grow(double[] scores) {
        List<Forest.Tree> trees = new ArrayList<>();
        Random random = new Random(1);
        for (int t = 0; t < growth.trees(); t++) {
            for (int i = 0; i < rows.length; i++) {
                double p = 1 / (1 + Math.exp(-scores[i]));
                slope[i] = weights[i] * (p - (right[i] ? 1 : 0));
                curve[i] = weights[i] * p * (1 - p);
                order[i] = i;
            }
            trees.add(tree(random, scores));
        }
        return trees;
    }

    private Forest.Tree tree(Random random, double[] scores) {
        List<Integer> features = new ArrayList<>();
        for (int f = 0; f < cuts.length; f++) {
            if (cuts[f].length > 0 && random.nextDouble() < FEATURES) {
                features.add(f);
            }
        }
        Node root = new Node(0, rows.length);
        root.split(features);
        List<Node> inner = new ArrayList<>();
        List<Node> leaves = new ArrayList<>(List.of(root));
        while (leaves.size() < growth.leaves()) {
            Node best = Collections.max(leaves, Comparator.comparingDouble(leaf -> leaf.gain));
            if (best.gain < LEAST_GAIN) {
                break;
            }
            leaves.remove(best);
            inner.add(best);
            leaves.addAll(best.divide(features));
        }
        return write(inner, leaves, scores);
    }

    private Forest.Tree write(List<Node> inner, List<Node> leaves, double[] scores) {
        int size = inner.size();
        Forest.Tree tree = new Forest.Tree(
                new int[size],
                new float[size],
                new int[size],
                new int[size],
                new float[size],
                new float[leaves.size()]);
        for (int i = 0; i < size; i++) {
            Node node = inner.get(i);
            tree.feature()[i] = node.feature;
            tree.limit()[i] = cuts[node.feature][node.bin];
            tree.left()[i] = reference(node.parts.get(0), inner, leaves);
            tree.right()[i] = reference(node.parts.get(1), inner, leaves);
            tree.inner()[i] = (float) node.step();
        }
        for (int i = 0; i < leaves.size(); i++) {
            Node leaf = leaves.get(i);
            double value = leaf.step();
            tree.leaf()[i] = (float) value;
            for (int k = leaf.from; k < leaf.to; k++) {
                scores[order[k]] += value;
            }
        }
        return tree;
    }

    private static int reference(Node node, List<Node> inner, List<Node> leaves) {
        return node.parts.isEmpty() ? ~leaves.indexOf(node) : inner.indexOf(node);
    }

    /** The rows from one place in the order to another, with the cut that would gain most. */
    private final class Node {
        private final int from;
        private final int to;
        private double slopes;
        private double curves;
        private double gain;
        private int feature;
        private int bin;
        private List<Node> parts = List.of();

        Node(int from, int to) {
            this.from = from;
            this.to = to;
        }

        /** What its rows would gain if the tree ended here. */
        double step() {
            return -growth.rate() * slopes / (curves + growth.shrink());
        }

        private double value(double sum, double weight) {
            return sum * sum / (weight + growth.shrink());
        }

        void split(List<Integer> features) {
            for (int k = from; k < to; k++) {
                slopes += slope[order[k]];
                curves += curve[order[k]];
            }
            double[] sums = new double[BINS + 1];
            double[] sizes = new double[BINS + 1];
            for (int f : features) {
                Arrays.fill(sums, 0);
                Arrays.fill(sizes, 0);
                for (int k = from; k < to; k++) {
                    sums[bins[f][order[k]]] += slope[order[k]];
                    sizes[bins[f][order[k]]] += curve[order[k]];
                }
                double left = 0;
                double size = 0;
                for (int b = 0; b < cuts[f].length; b++) {
                    left += sums[b];
                    size += sizes[b];
                    double better = value(left, size) + value(slopes - left, curves - size) - value(slopes, curves);
                    if (size >= LEAST_WEIGHT && curves - size >= LEAST_WEIGHT && better > gain) {
                        gain = better;
                        feature = f;
                        bin = b;
                    }
                }
            }
        }

        List<Node> divide(List<Integer> features) {
            int i = from;
            int j = to - 1;
            while (i <= j) {
                if (bins[feature][order[i]] <= bin) {
                    i++;
                } else {
                    int other = order[i];
                    order[i] = order[j];
                    order[j--] = other;
                }
            }
            parts = List.of(new Node(from, i), new Node(i, to));
            parts.forEach(part -> part.split(features));
            return parts;
        }
    }
}
