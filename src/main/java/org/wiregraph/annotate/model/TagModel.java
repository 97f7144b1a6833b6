package org.wiregraph.annotate.model;

import java.util.List;

/**
 * A maximum-entropy model of a word's tag, given the words around it and the two tags before it (Toutanova and others,
 * 2003): a weight for each feature and tag, most of them zero and left out.
 */
final class TagModel implements ModelFile.Writable {
    private final List<String> tags;
    private final Dictionary dictionary;
    private final Clusters clusters;
    private final FeatureTable features;
    private final int[] starts;
    private final byte[] tagNumbers;
    private final double[] weights;
    private final History[] histories;

    /**
     * @param hashes of the features
     * @param starts where each feature's weights begin in the next two, and where the last one's end
     */
    TagModel(
            List<String> tags,
            Dictionary dictionary,
            Clusters clusters,
            long[] hashes,
            int[] starts,
            byte[] tagNumbers,
            double[] weights) {
        this.tags = List.copyOf(tags);
        this.dictionary = dictionary;
        this.clusters = clusters;
        this.features = new FeatureTable(hashes);
        this.starts = starts;
        this.tagNumbers = tagNumbers;
        this.weights = weights;
        histories = new History[(tags.size() + 1) * (tags.size() + 1)];
        for (int i = 0; i < histories.length; i++) {
            histories[i] = history(name(i / (tags.size() + 1)), name(i % (tags.size() + 1)));
        }
    }

    static TagModel read(ModelReader in, Clusters clusters) {
        return new TagModel(in.words(), Dictionary.read(in), clusters, in.longs(), in.ints(), in.bytes(), in.doubles());
    }

    @Override
    public void write(ModelWriter out) {
        out.words(tags);
        dictionary.write(out);
        out.longs(features.hashes());
        out.ints(starts);
        out.bytes(tagNumbers);
        out.doubles(weights);
    }

    /** What two tags before a word say about its tag: by tag, and that as a factor. */
    static final class History {
        final double[] scores;
        final double[] factors;

        private History(double[] scores) {
            this.scores = scores;
            this.factors = new double[scores.length];
            for (int i = 0; i < scores.length; i++) {
                factors[i] = Math.exp(scores[i]);
            }
        }
    }

    private History history(String second, String first) {
        double[] scores = new double[tags.size()];
        add(find(TagTemplate.TAGS_BEFORE, second + "!" + first), scores);
        add(find(TagTemplate.TAG_BEFORE, first), scores);
        return new History(scores);
    }

    private String name(int tag) {
        return tag == tags.size() ? TagWord.OUTSIDE : tags.get(tag);
    }

    List<String> tags() {
        return tags;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    Clusters clusters() {
        return clusters;
    }

    /** After tag {@code second} and then {@code first}; the number of tags stands for none, before the sentence. */
    History history(int second, int first) {
        return histories[second * (tags.size() + 1) + first];
    }

    /** The feature that a template makes of {@code value}, {@link FeatureTable#NONE} if training did not see it. */
    int find(int template, String value) {
        return features.find(hash(template, value));
    }

    static long hash(int template, String value) {
        return TextHash.of(value + '\t' + template).value();
    }

    /** Adds a feature's weights to {@code sums}, which go by tag; nothing for {@link FeatureTable#NONE}. */
    void add(int feature, double[] sums) {
        if (feature != FeatureTable.NONE) {
            for (int i = starts[feature]; i < starts[feature + 1]; i++) {
                sums[tagNumbers[i]] += weights[i];
            }
        }
    }
}
