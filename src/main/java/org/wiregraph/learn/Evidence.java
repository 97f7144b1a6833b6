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
        double rate = (rights[property] + 0.5) / (pairs[property] + 10);
        return Math.log(rate / (1 - Math.min(0.95, rate)));
    }

    /** By how much a feature moves the logarithm of the odds. */
    double weight(int property, int feature) {
        double rate = (rights[property] + 0.5) / (pairs[property] + 10);
        double moved = (right[property][feature] + DOUBT * rate) / (all[property][feature] + DOUBT);
        return Math.log(moved / (1 - Math.min(0.97, moved))) - Math.log(rate / (1 - Math.min(0.95, rate)));
    }
}
