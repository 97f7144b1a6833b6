package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A sum of decision trees over numbers: what it gives is a logarithm of odds. */
final class Forest {
    /**
     * A tree's inner nodes: feature and limit, below or at the limit left; its leaves are negative references: {@code ~leaf}.
     *
     * @param inner for each inner node what the tree would give if it ended there
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Tree(int[] feature, float[] limit, int[] left, int[] right, float[] inner, float[] leaf) {
        double value(double[] numbers) {
            int node = feature.length == 0 ? ~0 : 0;
            while (node >= 0) {
                node = next(node, numbers);
            }
            return leaf[~node];
        }

        private int next(int node, double[] numbers) {
            return numbers[feature[node]] <= limit[node] ? left[node] : right[node];
        }

        private void share(double[] numbers, double[] shares) {
            int node = feature.length == 0 ? ~0 : 0;
            while (node >= 0) {
                int next = next(node, numbers);
                shares[feature[node]] += (next < 0 ? leaf[~next] : inner[next]) - inner[node];
                node = next;
            }
        }
    }

    private final List<Tree> trees;

    Forest(List<Tree> trees) {
        this.trees = List.copyOf(trees);
    }

    double value(double[] numbers) {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.value(numbers);
        }
        return sum;
    }

    /**
     * By how much each number moved the value: at every node of a tree's path the step belongs to the number that was asked
     * for (Saabas, 2014). What is left of {@link #value} is the same for all.
     */
    double[] shares(double[] numbers) {
        double[] shares = new double[numbers.length];
        trees.forEach(tree -> tree.share(numbers, shares));
        return shares;
    }

    /** One line a tree. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        for (Tree tree : trees) {
            for (int i = 0; i < tree.feature().length; i++) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%d:%.5g:%d:%d:%.4f ",
                        tree.feature()[i],
                        tree.limit()[i],
                        tree.left()[i],
                        tree.right()[i],
                        tree.inner()[i]));
            }
            lines.append('|');
            for (float leaf : tree.leaf()) {
                lines.append(String.format(Locale.ROOT, " %.4f", leaf));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /** Takes back {@link #lines()}. */
    static Forest of(String lines) {
        List<Tree> trees = new ArrayList<>();
        lines.lines().forEach(line -> {
            int bar = line.indexOf('|');
            String[] nodes =
                    bar == 0 ? new String[0] : line.substring(0, bar).strip().split(" ");
            String[] leaves = line.substring(bar + 1).strip().split(" ");
            Tree tree = new Tree(
                    new int[nodes.length],
                    new float[nodes.length],
                    new int[nodes.length],
                    new int[nodes.length],
                    new float[nodes.length],
                    new float[leaves.length]);
            for (int i = 0; i < nodes.length; i++) {
                String[] parts = nodes[i].split(":");
                tree.feature()[i] = Integer.parseInt(parts[0]);
                tree.limit()[i] = Float.parseFloat(parts[1]);
                tree.left()[i] = Integer.parseInt(parts[2]);
                tree.right()[i] = Integer.parseInt(parts[3]);
                tree.inner()[i] = Float.parseFloat(parts[4]);
            }
            for (int i = 0; i < leaves.length; i++) {
                tree.leaf()[i] = Float.parseFloat(leaves[i]);
            }
            trees.add(tree);
        });
        return new Forest(trees);
    }
}
