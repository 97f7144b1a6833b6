package org.wiregraph.annotate.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The weights of CoreNLP's neural transition parser, and their forward pass: one hidden layer with cube activation (Chen
 * and Manning, 2014).
 *
 * <p>A feature's share in the hidden layer depends on its place and value alone, so it is computed once and kept: for tags
 * and labels always, for words while their slot is free of others. Safe for use by several threads.
 */
final class ParserNetwork {
    static final int FEATURES = 48;
    private static final int SLOTS = 1 << 15;

    /** A kept share; final fields make it safe to read without locks. */
    private static final class Share {
        private final int key;
        private final float[] values;

        Share(int key, float[] values) {
            this.key = key;
            this.values = values;
        }
    }

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final String[] labels;
    private final int firstTag;
    private final int firstLabel;
    private final int hidden;
    private final float[][] embeddings;
    private final float[][] input;
    private final float[] bias;
    private final float[][] output;
    private final Share[] wordShares = new Share[SLOTS];
    private final Share[] tagShares;

    private ParserNetwork(NumberReader in) throws IOException {
        firstTag = in.setting("dict");
        firstLabel = firstTag + in.setting("pos");
        labels = new String[in.setting("label")];
        int size = in.setting("embeddingSize");
        hidden = in.setting("hiddenSize");
        if (in.setting("numTokens") != FEATURES) {
            throw new IOException("not a parser of " + FEATURES + " features");
        }
        in.setting("preComputed");
        embeddings = new float[firstLabel + labels.length][];
        for (int id = 0; id < embeddings.length; id++) {
            String name = in.word();
            if (id >= firstLabel) {
                labels[id - firstLabel] = name;
            } else {
                (id < firstTag ? words : tags).put(name, id);
            }
            embeddings[id] = in.numbers(size);
        }
        input = new float[FEATURES * size][];
        for (int i = 0; i < input.length; i++) {
            input[i] = in.numbers(hidden);
        }
        bias = in.numbers(hidden);
        output = new float[hidden][];
        for (int i = 0; i < hidden; i++) {
            output[i] = in.numbers(2 * labels.length - 1);
        }
        tagShares = new Share[(embeddings.length - firstTag) * FEATURES];
    }

    static ParserNetwork load(String resource) {
        try (InputStream file = ParserNetwork.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no parser model " + resource + " on the class path");
            }
            return new ParserNetwork(new NumberReader(new GZIPInputStream(file, 1 << 16)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int word(String word) {
        return words.getOrDefault(word, words.getOrDefault("-UNKNOWN-", 0));
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, tags.getOrDefault("-UNKNOWN-", firstTag));
    }

    /** The feature of the label at {@code index}; 0 is none, 1 is the root's. */
    int labelFeature(int index) {
        return firstLabel + index;
    }

    String label(int index) {
        return labels[index];
    }

    /** How many labels there are, the one for none included. */
    int labels() {
        return labels.length;
    }

    /** Working space of {@link #score}, for one thread. */
    float[] layer() {
        return new float[hidden];
    }

    /** Scores of the transitions: left arcs by label from 1 on, then right arcs, then shift. */
    void score(int[] features, float[] layer, float[] scores) {
        System.arraycopy(bias, 0, layer, 0, hidden);
        for (int place = 0; place < FEATURES; place++) {
            add(share(features[place], place), layer);
        }
        Arrays.fill(scores, 0);
        for (int i = 0; i < hidden; i++) {
            addTimes(output[i], layer[i] * layer[i] * layer[i], scores);
        }
    }

    private float[] share(int id, int place) {
        int key = id * FEATURES + place;
        boolean word = id < firstTag;
        Share[] shares = word ? wordShares : tagShares;
        int slot = word ? (key * 0x9E3779B9) >>> 17 : key - firstTag * FEATURES;
        Share kept = shares[slot];
        if (kept == null || kept.key != key) {
            kept = new Share(key, compute(id, place));
            shares[slot] = kept;
        }
        return kept.values;
    }

    private float[] compute(int id, int place) {
        float[] embedding = embeddings[id];
        float[] values = new float[hidden];
        for (int i = 0; i < embedding.length; i++) {
            addTimes(input[place * embedding.length + i], embedding[i], values);
        }
        return values;
    }

    private static void add(float[] from, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    private static void addTimes(float[] from, float factor, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * from[i];
        }
    }
}
