package org.wiregraph.annotate.model;

import org.jspecify.annotations.Nullable;

/**
 * The hidden layer of the parser's network, before its activation.
 *
 * <p>The share of a word in it depends on the word, its tag and its place alone, so it is computed once and kept while its
 * slot is free of others. Safe for use by several threads.
 */
final class HiddenLayer {
    /** Places of words and tags; those from {@link #CHILD} on have labels as well. */
    static final int PLACES = 18;

    static final int CHILD = 6;
    private static final int CHILDREN = PLACES - CHILD;
    /** How many shares are kept, some four kilobytes each. */
    private static final int SLOT_BITS = 15;

    /** A kept share; final fields make it safe to read without locks. */
    private static final class Share {
        private final long key;
        private final float[] values;

        Share(long key, float[] values) {
            this.key = key;
            this.values = values;
        }
    }

    /** The words, tags and labels that one decision looks at, and the layer that they give; for one thread. */
    static final class State {
        final int[] words = new int[PLACES];
        final int[] tags = new int[PLACES];
        /** By place; 0 where no word is. */
        final int[] labels = new int[PLACES];

        final float[] layer;
        private final float[][] shares = new float[PLACES + CHILDREN + Rows.SIX][];

        State(int hidden) {
            layer = new float[hidden];
        }
    }

    private final ParserModel model;
    private final int firstTag;
    private final int firstLabel;
    private final int nullWord;
    private final int nullTag;
    private final float[] zeros;
    private final @Nullable Share[] wordShares = new Share[1 << SLOT_BITS];
    private final @Nullable Share[] tagShares;
    private final @Nullable Share[] labelShares;
    private final @Nullable Share[] bases = new Share[1 << CHILDREN];

    HiddenLayer(ParserModel model) {
        this.model = model;
        firstLabel = model.embeddings.length - model.labels.size();
        firstTag = firstLabel - model.tags.size();
        nullWord = model.word(ParserModel.NULL);
        nullTag = model.tag(ParserModel.NULL);
        zeros = new float[model.bias.length];
        tagShares = new Share[model.tags.size() * PLACES];
        labelShares = new Share[model.labels.size() * PLACES];
    }

    /** Sets {@code state.layer}. */
    void fill(State state) {
        float[][] shares = state.shares;
        int count = 0;
        int present = 0;
        for (int place = 0; place < PLACES; place++) {
            int label = state.labels[place];
            if (place < CHILD || label != 0) {
                shares[count++] = wordShare(state.words[place], state.tags[place], place);
            }
            if (label != 0) {
                present |= 1 << place - CHILD;
                shares[count++] = labelShare(label, place);
            }
        }
        shares[count++] = base(present);
        while (count % Rows.SIX != 0) {
            shares[count++] = zeros;
        }
        Rows.sumSix(shares, state.layer);
        for (int i = Rows.SIX; i < count; i += Rows.SIX) {
            Rows.addSix(shares, i, state.layer);
        }
    }

    /** The bias and the shares of the children that are missing; {@code present} has a bit for each that is not. */
    private float[] base(int present) {
        Share kept = bases[present];
        if (kept == null) {
            float[] values = model.bias.clone();
            for (int place = CHILD; place < PLACES; place++) {
                if ((present & 1 << place - CHILD) == 0) {
                    Rows.add(wordShare(nullWord, nullTag, place), values);
                    Rows.add(labelShare(0, place), values);
                }
            }
            kept = new Share(present, values);
            bases[present] = kept;
        }
        return kept.values;
    }

    /** Of a word and its tag. */
    private float[] wordShare(int word, int tag, int place) {
        Share kept = kept(word, tag, place);
        return kept != null ? kept.values : keep(word, tag, place, compute(word, place));
    }

    private @Nullable Share kept(int word, int tag, int place) {
        long key = key(word, tag, place);
        int slot = slot(key);
        Share kept = wordShares[slot];
        if (kept == null || kept.key != key) {
            kept = wordShares[slot ^ 1];
        }
        return kept != null && kept.key == key ? kept : null;
    }

    private float[] keep(int word, int tag, int place, float[] values) {
        Rows.add(tagShare(tag, place), values);
        long key = key(word, tag, place);
        int slot = slot(key);
        wordShares[slot ^ 1] = wordShares[slot];
        wordShares[slot] = new Share(key, values);
        return values;
    }

    private long key(int word, int tag, int place) {
        return ((long) word * model.tags.size() + tag) * PLACES + place;
    }

    private static int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - SLOT_BITS);
    }

    /**
     * Computes the shares of a sentence's words where each of them comes to stand: together, so that the weights are read
     * once.
     */
    void prepare(int[] words, int[] tags) {
        int[] missing = new int[words.length];
        for (int place = 0; place < CHILD; place++) {
            int count = 0;
            for (int i = 0; i < words.length; i++) {
                missing[count] = i;
                count += kept(words[i], tags[i], place) == null ? 1 : 0;
            }
            float[][] values = new float[count][model.bias.length];
            int size = model.embeddings[0].length;
            for (int j = 0; j < size; j += Rows.FIVE) {
                for (int k = 0; k < count; k++) {
                    addTimes(place * size + j, j, model.embeddings[words[missing[k]]], values[k]);
                }
            }
            for (int k = 0; k < count; k++) {
                keep(words[missing[k]], tags[missing[k]], place, values[k]);
            }
        }
    }

    private float[] tagShare(int tag, int place) {
        int slot = tag * PLACES + place;
        Share kept = tagShares[slot];
        if (kept == null) {
            kept = new Share(slot, compute(firstTag + tag, PLACES + place));
            tagShares[slot] = kept;
        }
        return kept.values;
    }

    private float[] labelShare(int label, int place) {
        int slot = label * PLACES + place;
        Share kept = labelShares[slot];
        if (kept == null) {
            kept = new Share(slot, compute(firstLabel + label, 2 * PLACES + place - CHILD));
            labelShares[slot] = kept;
        }
        return kept.values;
    }

    private float[] compute(int id, int feature) {
        float[] embedding = model.embeddings[id];
        float[] values = new float[model.bias.length];
        for (int i = 0; i < embedding.length; i += Rows.FIVE) {
            addTimes(feature * embedding.length + i, i, embedding, values);
        }
        return values;
    }

    /** Adds the shares of five numbers, or what is left, of an embedding. */
    private void addTimes(int row, int from, float[] embedding, float[] to) {
        if (from + Rows.FIVE <= embedding.length) {
            Rows.addFive(model.input, row, embedding, from, to);
            return;
        }
        for (int i = from; i < embedding.length; i++) {
            Rows.addTimes(model.input[row + i - from], embedding[i], to);
        }
    }
}
