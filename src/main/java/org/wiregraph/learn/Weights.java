package org.wiregraph.learn;

import java.util.Arrays;

/** Linear weights: each property's own of features, and those of clues and shapes that all share; trained by AdaGrad. */
final class Weights {
    private static final float START = 0.5f;

    private final float[][] own;
    private final float[] shape;
    private final float[] clue;
    private final float[][] ownSquares;
    private final float[] shapeSquares;
    private final float[] clueSquares;

    Weights(int properties, int features, int clues) {
        own = new float[properties][features];
        shape = new float[features];
        clue = new float[clues];
        ownSquares = new float[properties][features];
        shapeSquares = new float[features];
        clueSquares = new float[clues];
        for (float[] row : ownSquares) {
            Arrays.fill(row, START);
        }
        Arrays.fill(shapeSquares, START);
        Arrays.fill(clueSquares, START);
    }

    float[] shape() {
        return shape;
    }

    float[] clue() {
        return clue;
    }

    float[][] own() {
        return own;
    }

    double score(int property, int[][] features, int[] clues) {
        return own(property, features) + shared(features, clues);
    }

    /** What the property's own weights say. */
    double own(int property, int[][] features) {
        float[] mine = own[property];
        double sum = 0;
        for (int[] part : features) {
            for (int f : part) {
                sum += mine[f];
            }
        }
        return sum;
    }

    /** What the weights say that all properties share. */
    double shared(int[][] features, int[] clues) {
        double sum = 0;
        for (int f : features[Scene.SHAPE]) {
            sum += shape[f];
        }
        for (int f : clues) {
            sum += clue[f];
        }
        return sum;
    }

    /** One step for one pair and property. */
    void learn(int property, int[][] features, int[] clues, double gradient, Settings settings) {
        for (int[] part : features) {
            step(own[property], ownSquares[property], part, gradient, settings.decay(), settings.ownRate());
        }
        step(shape, shapeSquares, features[Scene.SHAPE], gradient, 0, settings.sharedRate());
        step(clue, clueSquares, clues, gradient, 0, settings.sharedRate());
    }

    private static void step(float[] w, float[] squares, int[] features, double gradient, double decay, double rate) {
        for (int f : features) {
            double g = gradient + decay * w[f];
            squares[f] += (float) (g * g);
            w[f] -= (float) (rate * g / Math.sqrt(squares[f]));
        }
    }
}
