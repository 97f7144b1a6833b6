package org.wiregraph.annotate.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads a {@link ParserModel} from one of CoreNLP's files, which are text. */
final class StockParserModel {
    /** Rows of a matrix are a multiple of what a processor adds at once. */
    private static final int LANES = 8;

    private StockParserModel() {}

    static ParserModel read(String resource) {
        try (InputStream file = StockParserModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no model " + resource + " on the class path");
            }
            return read(new NumberReader(new GZIPInputStream(file, 1 << 16)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ParserModel read(NumberReader in) throws IOException {
        long[] words = new long[in.setting("dict")];
        long[] tags = new long[in.setting("pos")];
        List<String> labels = new ArrayList<>();
        int labelCount = in.setting("label");
        int size = in.setting("embeddingSize");
        int hidden = in.setting("hiddenSize");
        if (in.setting("numTokens") != ParserModel.FEATURES) {
            throw new IOException("not a parser of " + ParserModel.FEATURES + " features");
        }
        in.setting("preComputed");
        float[][] embeddings = new float[words.length + tags.length + labelCount][];
        for (int id = 0; id < embeddings.length; id++) {
            String name = in.word();
            if (id < words.length) {
                words[id] = TextHash.of(name).value();
            } else if (id < words.length + tags.length) {
                tags[id - words.length] = TextHash.of(name).value();
            } else {
                labels.add(name);
            }
            embeddings[id] = in.numbers(size);
        }
        float[][] input = matrix(in, ParserModel.FEATURES * size, hidden, hidden);
        float[] bias = in.numbers(hidden);
        int transitions = 2 * labelCount - 1;
        int padded = (transitions + LANES - 1) / LANES * LANES;
        return new ParserModel(words, tags, labels, embeddings, input, bias, matrix(in, hidden, transitions, padded));
    }

    private static float[][] matrix(NumberReader in, int rows, int columns, int padded) throws IOException {
        float[][] matrix = new float[rows][];
        for (int i = 0; i < rows; i++) {
            matrix[i] = Arrays.copyOf(in.numbers(columns), padded);
        }
        return matrix;
    }
}
