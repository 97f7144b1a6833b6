package org.wiregraph.annotate.model;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;

/** One sentence on its way through the arc-standard transitions of CoreNLP's neural parser; gives the same arcs. */
final class TransitionParser {
    private static final int NONE = -1;

    private final ParserNetwork network;
    private final int length;
    private final int[] words;
    private final int[] tags;
    private final int[] heads;
    private final int[] labels;
    /** Each word's outermost and second outermost child, left and right; 0 is no word's child. */
    private final int[][] children;

    private final int[] stack;
    private int depth = 1;
    private int next = 1;

    TransitionParser(ParserNetwork network, List<CoreLabel> sentence) {
        this.network = network;
        length = sentence.size();
        words = new int[length + 2];
        tags = new int[length + 2];
        heads = new int[length + 1];
        labels = new int[length + 2];
        children = new int[4][length + 2];
        for (int[] side : children) {
            Arrays.fill(side, NONE);
        }
        stack = new int[length + 1];
        words[0] = network.word("-NULL-");
        tags[0] = network.tag("-NULL-");
        words[1] = network.word("-ROOT-");
        tags[1] = network.tag("-ROOT-");
        for (int i = 0; i < length; i++) {
            words[i + 2] = network.word(sentence.get(i).word());
            tags[i + 2] = network.tag(sentence.get(i).tag());
        }
    }

    /** One arc a word. */
    Parser.Arc[] parse() {
        int[] features = new int[ParserNetwork.FEATURES];
        float[] layer = network.layer();
        int arcs = network.labels() - 1;
        float[] scores = new float[2 * arcs + 1];
        while (depth > 1 || next <= length) {
            // With the root below the only word, one transition is left: shift, or at the end the root's arc.
            if (depth <= 2) {
                apply(next <= length ? 2 * arcs : arcs, arcs);
            } else {
                fill(features);
                network.score(features, layer, scores);
                apply(best(scores, arcs), arcs);
            }
        }
        return tree();
    }

    /** As CoreNLP does after parsing, makes subjects of a head with a passive auxiliary passive. */
    private Parser.Arc[] tree() {
        boolean[] passive = new boolean[length + 1];
        for (int i = 1; i <= length; i++) {
            passive[heads[i]] |= network.label(labels[i + 1]).equals("aux:pass");
        }
        Parser.Arc[] tree = new Parser.Arc[length];
        for (int i = 1; i <= length; i++) {
            String label = network.label(labels[i + 1]);
            boolean subject = label.equals("nsubj") || label.equals("csubj");
            tree[i - 1] = new Parser.Arc(heads[i], subject && passive[heads[i]] ? label + ":pass" : label);
        }
        return tree;
    }

    private int best(float[] scores, int arcs) {
        int best = 1;
        for (int i = 2; i < scores.length; i++) {
            boolean allowed = i != arcs && (i < 2 * arcs || next <= length);
            best = allowed && scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private void apply(int transition, int arcs) {
        if (transition == 2 * arcs) {
            stack[depth++] = next++;
            return;
        }
        int top = stack[depth - 1];
        int below = stack[depth - 2];
        depth--;
        if (transition < arcs) {
            stack[depth - 1] = top;
            attach(below, top, transition + 1, 0);
        } else {
            attach(top, below, transition - arcs + 1, 2);
        }
    }

    /** Children of a side come from the inside out. */
    private void attach(int child, int head, int label, int side) {
        heads[child] = head;
        labels[child + 1] = label;
        children[side + 1][head + 1] = children[side][head + 1];
        children[side][head + 1] = child;
    }

    private void fill(int[] features) {
        for (int i = 0; i < 3; i++) {
            put(features, 2 - i, i < depth ? stack[depth - 1 - i] : NONE);
            put(features, 3 + i, next + i <= length ? next + i : NONE);
        }
        for (int i = 0; i < 2; i++) {
            int word = stack[depth - 1 - i];
            int place = 6 + 6 * i;
            putChild(features, place, child(0, word));
            putChild(features, place + 1, child(2, word));
            putChild(features, place + 2, child(1, word));
            putChild(features, place + 3, child(3, word));
            putChild(features, place + 4, child(0, child(0, word)));
            putChild(features, place + 5, child(2, child(2, word)));
        }
    }

    private int child(int side, int word) {
        return children[side][word + 1];
    }

    private void put(int[] features, int place, int word) {
        features[place] = words[word + 1];
        features[place + 18] = tags[word + 1];
    }

    private void putChild(int[] features, int place, int word) {
        put(features, place, word);
        features[place + 30] = network.labelFeature(labels[word + 1]);
    }
}
