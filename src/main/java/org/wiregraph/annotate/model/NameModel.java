package org.wiregraph.annotate.model;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A linear-chain conditional random field over the words of a sentence (Finkel, Grenager and Manning, 2005): a weight for
 * each feature and label, or each feature and pair of labels.
 *
 * <p>Features of single labels come first, so a feature's number says where its weights stand.
 */
final class NameModel {
    /**
     * What the templates of features leave open.
     *
     * @param shape the kind of word shape, as CoreNLP numbers them
     * @param window how many words before and after count, whatever their place
     * @param longestEnding characters of the longest prefix and suffix
     * @param titles whether "Mr." is a feature
     */
    record Templates(int shape, int window, int longestEnding, boolean titles) {}

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
            Set<String> lowerCaseWords) {
        this.labels = List.copyOf(labels);
        this.templates = templates;
        this.features = new FeatureTable(hashes);
        this.single = single;
        this.weights = weights;
        this.pairs = pairs;
        this.clusters = clusters;
        this.lowerCaseWords = lowerCaseWords;
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
                WordShapeClassifier.wordShape(word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS));
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
