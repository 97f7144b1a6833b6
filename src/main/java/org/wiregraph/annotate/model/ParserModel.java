package org.wiregraph.annotate.model;

import java.util.List;

/** The weights of CoreNLP's neural transition parser: one hidden layer with cube activation (Chen and Manning, 2014). */
final class ParserModel implements ModelFile.Writable {
    /** Words, tags and labels that a decision looks at. */
    static final int FEATURES = 48;

    /** The word, and the tag, of a place without a word. */
    static final String NULL = "-NULL-";

    private static final long UNKNOWN = TextHash.of("-UNKNOWN-").value();

    final FeatureTable words;
    final FeatureTable tags;
    /** The first is none, the second the root's. */
    final List<String> labels;
    /** By word, then tag, then label: the numbers that describe it. */
    final float[][] embeddings;
    /** By feature and such a number: the shares of the hidden units. */
    final float[][] input;

    final float[] bias;
    /** By hidden unit: the shares of the transitions, with zeros after them that round their count up. */
    final float[][] output;

    ParserModel(
            long[] words,
            long[] tags,
            List<String> labels,
            float[][] embeddings,
            float[][] input,
            float[] bias,
            float[][] output) {
        this.words = new FeatureTable(words);
        this.tags = new FeatureTable(tags);
        this.labels = List.copyOf(labels);
        this.embeddings = embeddings;
        this.input = input;
        this.bias = bias;
        this.output = output;
    }

    /** The number of a word, or of what stands for unknown ones. */
    int word(String word) {
        return find(words, word);
    }

    int tag(String tag) {
        return find(tags, tag);
    }

    private static int find(FeatureTable table, String text) {
        int found = table.find(TextHash.of(text).value());
        return found != FeatureTable.NONE ? found : Math.max(0, table.find(UNKNOWN));
    }

    /** Arcs to the left and to the right by label, without that for none, and a shift. */
    int transitions() {
        return 2 * labels.size() - 1;
    }

    static ParserModel read(ModelReader in) {
        return new ParserModel(in.longs(), in.longs(), in.words(), in.matrix(), in.matrix(), in.floats(), in.matrix());
    }

    @Override
    public void write(ModelWriter out) {
        out.longs(words.hashes());
        out.longs(tags.hashes());
        out.words(labels);
        out.matrix(embeddings);
        out.matrix(input);
        out.floats(bias);
        out.matrix(output);
    }
}
