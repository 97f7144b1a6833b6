package org.wiregraph.annotate.model;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A linear-chain conditional random field over the words of a sentence (Finkel, Grenager and Manning, 2005): a weight for
 * each feature and label, or each feature and pair of labels.
 *
 * <p>Features of single labels come first, so a feature's number says where its weights stand.
 */
final class NameModel implements ModelFile.Writable {
    /**
     * What the templates of features leave open.
     *
     * @param shape the kind of word shape, as CoreNLP numbers them
     * @param window how many words before and after count, whatever their place
     * @param longestEnding characters of the longest prefix and suffix
     * @param titles whether "Mr." is a feature
     * @param unknown the class of words that have none
     */
    record Templates(int shape, int window, int longestEnding, boolean titles, String unknown) {
        static Templates read(ModelReader in) {
            return new Templates(
                    in.number(),
                    in.number(),
                    in.number(),
                    in.number() == 1,
                    in.words().get(0));
        }

        void write(ModelWriter out) {
            out.number(shape);
            out.number(window);
            out.number(longestEnding);
            out.number(titles ? 1 : 0);
            out.words(List.of(unknown));
        }
    }

    private final List<String> labels;
    private final Templates templates;
    private final FeatureTable features;
    private final int single;
    private final float[] weights;
    private final double[] pairs;
    private final Clusters clusters;
    private final Set<String> lowerCaseWords;

    /**
     * @param labels the first is that of words outside names
     * @param single how many of the features are of single labels
     * @param weights one by label for those, one by label before and label for others
     * @param pairs 0 by label before and label, negative infinity where these never follow each other
     */
    NameModel(
            List<String> labels,
            Templates templates,
            long[] hashes,
            int single,
            float[] weights,
            double[] pairs,
            Clusters clusters,
            Collection<String> lowerCaseWords) {
        this.labels = List.copyOf(labels);
        this.templates = templates;
        this.features = new FeatureTable(hashes);
        this.single = single;
        this.weights = weights;
        this.pairs = pairs;
        this.clusters = clusters;
        this.lowerCaseWords = new HashSet<>(lowerCaseWords);
    }

    static NameModel read(ModelReader in, Clusters clusters) {
        return new NameModel(
                in.words(),
                Templates.read(in),
                in.longs(),
                in.number(),
                in.floats(),
                in.doubles(),
                clusters,
                in.words());
    }

    @Override
    public void write(ModelWriter out) {
        out.words(labels);
        templates.write(out);
        out.longs(features.hashes());
        out.number(single);
        out.floats(weights);
        out.doubles(pairs);
        out.words(List.copyOf(new TreeSet<>(lowerCaseWords)));
    }

    List<String> labels() {
        return labels;
    }

    Templates templates() {
        return templates;
    }

    Set<String> lowerCaseWords() {
        return lowerCaseWords;
    }

    /** The class of words that are used alike. */
    String cluster(String word) {
        return clusters.of(
                WordShapeClassifier.wordShape(word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS),
                templates.unknown());
    }

    String shape(String word) {
        return WordShapeClassifier.wordShape(word, templates.shape(), lowerCaseWords);
    }

    /** What every pair of labels starts with, by label before and label. */
    double[] pairs() {
        return pairs;
    }

    /** Adds the weights of the feature with this hash, if there is one, to {@code sums} from {@code at} on. */
    void add(long hash, double[] sums, int at) {
        int number = features.find(hash);
        if (number != FeatureTable.NONE) {
            int width = number < single ? labels.size() : labels.size() * labels.size();
            int from = number < single ? number * width : single * labels.size() + (number - single) * width;
            for (int i = 0; i < width; i++) {
                sums[at + i] += weights[from + i];
            }
        }
    }
}
