package org.wiregraph.annotate.model;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Takes a {@link NameModel} out of one of CoreNLP's files. */
final class StockNameModel {
    private final CRFClassifier<CoreLabel> stock;
    private final List<String> labels = new ArrayList<>();
    private final List<?> tuples;

    private StockNameModel(CRFClassifier<CoreLabel> stock) {
        this.stock = stock;
        this.tuples = Inside.of(stock, "labelIndices", List.class);
        for (Object label : Inside.of(stock, "classIndex", Index.class).objectsList()) {
            labels.add((String) label);
        }
        if (!labels.get(0).equals(stock.flags.backgroundSymbol) || tuples.size() != 2) {
            throw new IllegalStateException("not a model of neighbours: " + labels + ", " + tuples);
        }
    }

    static NameModel read(String resource, Clusters clusters) {
        try {
            return new StockNameModel(CRFClassifier.getClassifier(resource, new Properties())).model(clusters);
        } catch (IOException | ClassNotFoundException missing) {
            throw new IllegalStateException("no model " + resource + " on the class path", missing);
        }
    }

    private NameModel model(Clusters clusters) {
        List<?> names = Inside.of(stock, "featureIndex", Index.class).objectsList();
        float[][] rows = Inside.of(stock, "weights", float[][].class);
        int single = (int) names.stream().filter(StockNameModel::isSingle).count();
        long[] hashes = new long[names.size()];
        int size = labels.size();
        float[] weights = new float[single * size + (names.size() - single) * size * size];
        int singles = 0;
        int pairs = single;
        for (int i = 0; i < names.size(); i++) {
            boolean alone = isSingle(names.get(i));
            int number = alone ? singles++ : pairs++;
            hashes[number] = TextHash.of((String) names.get(i)).value();
            int at = alone ? number * size : single * size + (number - single) * size * size;
            for (int j = 0; j < rows[i].length; j++) {
                weights[at + place(alone ? 0 : 1, j)] = rows[i][j];
            }
        }
        SeqClassifierFlags flags = stock.flags;
        int longest = flags.maxNGramLeng < 0 ? Integer.MAX_VALUE : flags.maxNGramLeng;
        NameModel.Templates templates = new NameModel.Templates(
                flags.wordShape, flags.disjunctionWidth, longest, flags.useTitle, flags.unknownWordDistSimClass);
        return new NameModel(labels, templates, hashes, single, weights, pairs(), clusters, stock.getKnownLCWords());
    }

    private static boolean isSingle(Object feature) {
        return ((String) feature).endsWith("|C");
    }

    /** Where the weight of CoreNLP's {@code number}th label, or pair of labels, stands with us. */
    private int place(int kind, int number) {
        int place = 0;
        for (int label : ((CRFLabel) tuples(kind).get(number)).getLabel()) {
            place = place * labels.size() + label;
        }
        return place;
    }

    private List<?> tuples(int kind) {
        return ((Index<?>) tuples.get(kind)).objectsList();
    }

    private double[] pairs() {
        double[] pairs = new double[labels.size() * labels.size()];
        Arrays.fill(pairs, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < tuples(1).size(); i++) {
            pairs[place(1, i)] = 0;
        }
        return pairs;
    }
}
