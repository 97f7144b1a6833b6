package org.wiregraph.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known before any example: the weights of clues and shapes, which are the same in all domains. They name grammar,
 * places and counts, no words of any text; {@code PriorFit} beside the benchmarks fitted them to sets of several domains.
 */
final class Prior {
    private Prior() {}

    static Map<String, Float> weights() {
        try (InputStream in = Prior.class.getResourceAsStream("prior.tsv")) {
            if (in == null) {
                throw new IllegalStateException("prior.tsv is missing from the program");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The weights of lines of a name and a number each. */
    static Map<String, Float> parse(String lines) {
        Map<String, Float> weights = new TreeMap<>();
        lines.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), Float.valueOf(line.substring(tab + 1)));
        });
        return weights;
    }
}
