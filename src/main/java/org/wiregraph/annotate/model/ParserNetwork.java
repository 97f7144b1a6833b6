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
        private final int[] small;

        Space(ParserNetwork network) {
            int hidden = network.model.bias.length;
            state = new HiddenLayer.State(hidden);
            scores = new float[network.model.output[0].length];
            great = new int[hidden + 1];
            small = new int[hidden + 1];
        }
    }

    private final ParserModel model;
    private final HiddenLayer hidden;
    /** By hidden unit: how far apart its shares in two transitions are at most. */
    private final float[] spread;
    /** The output's weights by transition. */
    private final float[][] transitions;

    ParserNetwork(ParserModel model) {
        this.model = model;
        hidden = new HiddenLayer(model);
        spread = new float[model.bias.length];
        transitions = new float[model.transitions()][model.bias.length];
        for (int unit = 0; unit < spread.length; unit++) {
            float least = 0;
            float greatest = 0;
            for (int i = 0; i < transitions.length; i++) {
                float weight = model.output[unit][i];
                transitions[i][unit] = weight;
                least = Math.min(least, weight);
                greatest = Math.max(greatest, weight);
            }
            spread[unit] = greatest - least;
        }
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
        return settle(space, shift, layer.length - great);
    }

    /** Parts great units from small ones, and says how many are great; without branches, which would be guesses. */
    private static int part(Space space) {
        float[] layer = space.state.layer;
        int great = 0;
        for (int i = 0; i < layer.length; i++) {
            int isSmall = (Float.floatToRawIntBits(layer[i]) & Integer.MAX_VALUE) - SMALL >>> 31;
            space.great[great] = i;
            space.small[i - great] = i;
            great += 1 - isSmall;
        }
        return great;
    }

    /** The best transition by the great units, or among those that the small ones could make the best. */
    private int settle(Space space, boolean shift, int small) {
        float[] scores = space.scores;
        int best = 1;
        for (int i = 2; i < transitions.length; i++) {
            best = scores[i] > scores[best] && isPossible(i, shift) ? i : best;
        }
        float least = scores[best] - doubt(space, small);
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 1; i < transitions.length; i++) {
            if (scores[i] >= least && isPossible(i, shift)) {
                float score = scores[i] + rest(space, small, transitions[i]);
                best = score > most ? i : best;
                most = Math.max(most, score);
            }
        }
        return best;
    }

    private boolean isPossible(int transition, boolean shift) {
        int arcs = model.labels.size() - 1;
        return transition != arcs && (transition < 2 * arcs || shift);
    }

    /** By how much the small units can change the distance of two transitions at most. */
    private float doubt(Space space, int small) {
        float[] layer = space.state.layer;
        float even = 0;
        float odd = 0;
        int i = 0;
        for (; i + 1 < small; i += 2) {
            even += Math.abs(layer[space.small[i]]) * spread[space.small[i]];
            odd += Math.abs(layer[space.small[i + 1]]) * spread[space.small[i + 1]];
        }
        even += i < small ? Math.abs(layer[space.small[i]]) * spread[space.small[i]] : 0;
        // Room for the rounding of the sums themselves.
        return (even + odd) * 1.01f + 0.001f;
    }

    /** The small units' part in the score of a transition. */
    private static float rest(Space space, int small, float[] weights) {
        float[] layer = space.state.layer;
        float even = 0;
        float odd = 0;
        int i = 0;
        for (; i + 1 < small; i += 2) {
            even += layer[space.small[i]] * weights[space.small[i]];
            odd += layer[space.small[i + 1]] * weights[space.small[i + 1]];
        }
        return even + odd + (i < small ? layer[space.small[i]] * weights[space.small[i]] : 0);
    }
}
