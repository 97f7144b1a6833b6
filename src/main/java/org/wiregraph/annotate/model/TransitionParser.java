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
        words[0] = network.model().word(ParserModel.NULL);
        tags[0] = network.model().tag(ParserModel.NULL);
        words[1] = network.model().word("-ROOT-");
        tags[1] = network.model().tag("-ROOT-");
        for (int i = 0; i < length; i++) {
            words[i + 2] = network.model().word(sentence.get(i).word());
            tags[i + 2] = network.model().tag(sentence.get(i).tag());
        }
        network.prepare(words, tags);
    }

    /** One arc a word. */
    Parser.Arc[] parse() {
        ParserNetwork.Space space = new ParserNetwork.Space(network);
        int arcs = network.model().labels.size() - 1;
        while (depth > 1 || next <= length) {
            // With the root below the only word, one transition is left: shift, or at the end the root's arc.
            if (depth <= 2) {
                apply(next <= length ? 2 * arcs : arcs, arcs);
            } else {
                fill(space.state);
                apply(network.best(space, next <= length), arcs);
            }
        }
        return tree();
    }

    /** As CoreNLP does after parsing, makes subjects of a head with a passive auxiliary passive. */
    private Parser.Arc[] tree() {
        boolean[] passive = new boolean[length + 1];
        for (int i = 1; i <= length; i++) {
            passive[heads[i]] |= network.model().labels.get(labels[i + 1]).equals("aux:pass");
        }
        Parser.Arc[] tree = new Parser.Arc[length];
        for (int i = 1; i <= length; i++) {
            String label = network.model().labels.get(labels[i + 1]);
            boolean subject = label.equals("nsubj") || label.equals("csubj");
            tree[i - 1] = new Parser.Arc(heads[i], subject && passive[heads[i]] ? label + ":pass" : label);
        }
        return tree;
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

    private void fill(HiddenLayer.State state) {
        for (int i = 0; i < 3; i++) {
            put(state, 2 - i, i < depth ? stack[depth - 1 - i] : NONE);
            put(state, 3 + i, next + i <= length ? next + i : NONE);
        }
        for (int i = 0; i < 2; i++) {
            int word = stack[depth - 1 - i];
            int place = 6 + 6 * i;
            putChild(state, place, child(0, word));
            putChild(state, place + 1, child(2, word));
            putChild(state, place + 2, child(1, word));
            putChild(state, place + 3, child(3, word));
            putChild(state, place + 4, child(0, child(0, word)));
            putChild(state, place + 5, child(2, child(2, word)));
        }
    }

    private int child(int side, int word) {
        return children[side][word + 1];
    }

    private void put(HiddenLayer.State state, int place, int word) {
        state.words[place] = words[word + 1];
        state.tags[place] = tags[word + 1];
    }

    private void putChild(HiddenLayer.State state, int place, int word) {
        put(state, place, word);
        state.labels[place] = labels[word + 1];
    }
}
