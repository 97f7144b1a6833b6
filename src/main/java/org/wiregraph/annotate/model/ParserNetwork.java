package org.wiregraph.annotate.model;

import java.util.Arrays;

/** The forward pass over a {@link ParserModel}: which transition it holds for the best. Safe for use by several threads. */
final class ParserNetwork {
    /** Units below this are looked at only where the others leave it open. */
    private static final int SMALL = Float.floatToRawIntBits(0.2f);

    /** One decision's working space, for one thread. */
    static final class Space {
        final HiddenLayer.State state;
        private final float[] scores;
        private final int[] great;
        private final float[] small;
        private final float[] products;

        Space(ParserNetwork network) {
            int hidden = network.model.bias.length;
            state = new HiddenLayer.State(hidden);
            scores = new float[network.model.output[0].length];
            great = new int[hidden + 1];
            small = new float[hidden];
            products = new float[hidden / 8];
        }
    }

    private final ParserModel model;
    private final HiddenLayer hidden;
    /** The output's weights by transition. */
    private final float[][] transitions;
    /** By two transitions: the length of the difference of their weights. */
    private final float[][] distances;

    ParserNetwork(ParserModel model) {
        this.model = model;
        hidden = new HiddenLayer(model);
        transitions = new float[model.transitions()][model.bias.length];
        for (int unit = 0; unit < model.bias.length; unit++) {
            for (int i = 0; i < transitions.length; i++) {
                transitions[i][unit] = model.output[unit][i];
            }
        }
        distances = new float[transitions.length][transitions.length];
        for (int i = 0; i < transitions.length; i++) {
            for (int j = 0; j < transitions.length; j++) {
                distances[i][j] = distance(transitions[i], transitions[j]);
            }
        }
    }

    private static float distance(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            double apart = (double) one[i] - other[i];
            sum += apart * apart;
        }
        return (float) Math.sqrt(sum);
    }

    ParserModel model() {
        return model;
    }

    /** Gets ready for a sentence of these words and tags. */
    void prepare(int[] words, int[] tags) {
        hidden.prepare(words, tags);
    }

    /**
     * The best transition: left arcs by label from 1 on, then right arcs, then shift. An arc to the root is none.
     *
     * @param shift whether a shift is possible
     */
    int best(Space space, boolean shift) {
        hidden.fill(space.state);
        float[] layer = space.state.layer;
        for (int i = 0; i < layer.length; i++) {
            layer[i] = layer[i] * layer[i] * layer[i];
        }
        int great = part(space);
        Arrays.fill(space.scores, 0);
        int i = 0;
        for (; i + 4 <= great; i += 4) {
            Rows.addFour(model.output, space.great, i, layer, space.scores);
        }
        for (; i < great; i++) {
            Rows.addTimes(model.output[space.great[i]], layer[space.great[i]], space.scores);
        }
        return settle(space, shift);
    }

    /** Finds the great units, leaves the others in {@code small}, and says how many are great; without branches. */
    private static int part(Space space) {
        float[] layer = space.state.layer;
        int great = 0;
        for (int i = 0; i < layer.length; i++) {
            space.great[great] = i;
            great += SMALL - (Float.floatToRawIntBits(layer[i]) & Integer.MAX_VALUE) >>> 31;
        }
        System.arraycopy(layer, 0, space.small, 0, layer.length);
        for (int i = 0; i < great; i++) {
            space.small[space.great[i]] = 0;
        }
        return great;
    }

    /** The best transition by the great units, or among those that the small ones could make the best. */
    private int settle(Space space, boolean shift) {
        float[] scores = space.scores;
        int best = 1;
        for (int i = 2; i < transitions.length; i++) {
            best = scores[i] > scores[best] && isPossible(i, shift) ? i : best;
        }
        // Cauchy and Schwarz: how far the small units can move two transitions apart; with room for rounding.
        float reach = 1.001f * (float) Math.sqrt(Rows.product(space.small, space.small, space.products));
        float[] apart = distances[best];
        int good = best;
        float most = Float.NaN;
        for (int i = 1; i < transitions.length; i++) {
            if (i != best && scores[best] - scores[i] <= reach * apart[i] + 0.001f && isPossible(i, shift)) {
                most = Float.isNaN(most) ? whole(space, best) : most;
                float score = whole(space, i);
                // Of equals the first.
                good = score > most || score == most && i < good ? i : good;
                most = Math.max(most, score);
            }
        }
        return good;
    }

    /** The score of a transition by great and small units. */
    private float whole(Space space, int transition) {
        return space.scores[transition] + Rows.product(space.small, transitions[transition], space.products);
    }

    private boolean isPossible(int transition, boolean shift) {
        int arcs = model.labels.size() - 1;
        return transition != arcs && (transition < 2 * arcs || shift);
    }
}
