package org.wiregraph.learn;

/** How often a feature stood where a property was right and where it was not, over pairs of phrases that it may join. */
final class Evidence {
    private static final double DOUBT = 1.0;

    private final float[][] right;
    private final float[][] all;
    private final double[] rights;
    private final double[] pairs;

    Evidence(int properties, int features) {
        this(
                new float[properties][features],
                new float[properties][features],
                new double[properties],
                new double[properties]);
    }

    Evidence(float[][] right, float[][] all, double[] rights, double[] pairs) {
        this.right = right;
        this.all = all;
        this.rights = rights;
        this.pairs = pairs;
    }

    float[][] right() {
        return right;
    }

    float[][] all() {
        return all;
    }

    double[] rights() {
        return rights;
    }

    double[] pairs() {
        return pairs;
    }

    /** Adds a pair, or takes it away with a negative {@code weight}. */
    void add(int property, int[][] features, boolean isRight, int weight) {
        rights[property] += isRight ? weight : 0;
        pairs[property] += weight;
        for (int[] part : features) {
            for (int f : part) {
                all[property][f] += weight;
                if (isRight) {
                    right[property][f] += weight;
                }
            }
        }
    }

    /** The share of right pairs among all, in logarithm of odds, before anything is known of a pair. */
    double base(int property) {
        double rate = rate(property);
        return Math.log(rate / (1 - Math.min(0.95, rate)));
    }

    /** The share of right pairs among all, of which there are a few more wrong ones than were seen. */
    private double rate(int property) {
        return (rights[property] + 0.5) / (pairs[property] + 10);
    }

    /** By how much each of {@code features} moves the logarithm of the odds. */
    double[] weights(int property, int[] features) {
        double rate = rate(property);
        double base = base(property);
        double[] weights = new double[features.length];
        for (int i = 0; i < features.length; i++) {
            int f = features[i];
            double moved = (right[property][f] + DOUBT * rate) / (all[property][f] + DOUBT);
            weights[i] = Math.log(moved / (1 - Math.min(0.97, moved))) - base;
        }
        return weights;
    }
}
