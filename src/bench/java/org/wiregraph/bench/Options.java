package org.wiregraph.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param corpus folder of articles
 * @param five folder of articles for the cold build of few; without it the first five of the corpus
 * @param json file for the figures
 * @param plot file for the plot
 * @param brief only Wiregraph, without the parts that take minutes
 */
record Options(Path corpus, Optional<Path> five, Optional<Path> json, Optional<Path> plot, boolean brief) {
    static final String USAGE = """
            wiregraph bench [--corpus FOLDER] [--five FOLDER] [--json FILE] [--plot FILE.svg] [--short]

            Measures Wiregraph's per-article half (read, annotate, extract) beside CoreNLP's own pipeline in one run: the same
            articles, two at once for both, turn about, four passes to warm up, then the median of three. Then where the time
            goes, the cost of longer articles, throughput and heap for more articles, and builds from a cold start.

              --corpus FOLDER    articles to measure with (default: corpus)
              --five FOLDER      articles of the first cold build (default: the first five of the corpus)
              --json FILE        writes the figures as JSON, too
              --plot FILE.svg    draws throughput and heap against the number of articles
              --short            only Wiregraph, and only what takes some seconds
            """;

    static Options parse(String[] arguments) {
        Path corpus = Path.of("corpus");
        Optional<Path> five = Optional.empty();
        Optional<Path> json = Optional.empty();
        Optional<Path> plot = Optional.empty();
        boolean brief = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--short" -> brief = true;
                case "--json" -> json = Optional.of(Path.of(value(arguments, ++i)));
                case "--plot" -> plot = Optional.of(Path.of(value(arguments, ++i)));
                case "--five" -> five = Optional.of(Path.of(value(arguments, ++i)));
                case "--corpus" -> corpus = Path.of(value(arguments, ++i));
                default ->
                    throw new IllegalArgumentException("unknown option " + arguments[i] + "; --help lists the options");
            }
        }
        return new Options(corpus, five, json, plot, brief);
    }

    static boolean asksForHelp(String[] arguments) {
        return Arrays.asList(arguments).contains("--help");
    }

    private static String value(String[] arguments, int i) {
        if (i >= arguments.length) {
            throw new IllegalArgumentException(arguments[i - 1] + " needs a value");
        }
        return arguments[i];
    }
}
