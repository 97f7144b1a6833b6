package org.wiregraph.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Extractor;
import org.wiregraph.ontology.OntologyReader;

/** {@code wiregraph bench}: the same documents with stock CoreNLP and with Wiregraph, turn about in one run. */
public final class Bench {
    private static final int WARM_UP = 4;
    private static final int MEASURED = 3;
    private static final int THREADS = 2;

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println("wiregraph bench: " + wrong.getMessage());
            System.exit(2);
            return;
        }
        List<Document> documents = Corpus.in(options.corpus()).files().stream()
                .flatMap(file -> file.read().documents().stream())
                .toList();
        if (documents.isEmpty()) {
            System.err.println("wiregraph bench: no articles in " + options.corpus());
            System.exit(2);
            return;
        }
        long empty = Measurement.used();
        long start = System.nanoTime();
        Annotator annotator = Annotator.load();
        Extractor extractor = new Extractor(new OntologyReader()
                .read(Path.of(System.getProperty("wiregraph.home", ""), "ontology"), "http://example.org/kg/"));
        Measurement ours = new Measurement(
                document -> extractor.extract(document, annotator.annotate(document)), Measurement.seconds(start));
        int tokens = documents.stream()
                .flatMap(document -> annotator.annotate(document).stream())
                .mapToInt(Sentence::size)
                .sum();
        long withOurs = Measurement.used();
        ours.heap(withOurs - empty);
        String json = options.alone() ? alone(ours, documents, tokens) : beside(ours, documents, tokens, withOurs);
        if (options.json().isPresent()) {
            Files.writeString(options.json().get(), json + "\n");
        }
    }

    private static String alone(Measurement ours, List<Document> documents, int tokens) throws InterruptedException {
        for (int pass = 0; pass < WARM_UP + MEASURED; pass++) {
            ours.pass(documents, tokens, THREADS);
        }
        head(documents, tokens);
        System.out.println(ours.row("wiregraph"));
        return "{\"wiregraph\":" + ours.json() + "}";
    }

    private static String beside(Measurement ours, List<Document> documents, int tokens, long before)
            throws InterruptedException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,kbp");
        properties.setProperty("coref.algorithm", "statistical");
        properties.setProperty("coref.md.type", "dependency");
        // The holidays' library is not among Wiregraph's dependencies.
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("ner.sutime.binders", "0");
        long start = System.nanoTime();
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        Measurement stock = new Measurement(
                document -> pipeline.annotate(new Annotation(document.text())), Measurement.seconds(start));
        for (int pass = 0; pass < WARM_UP + MEASURED; pass++) {
            stock.pass(documents, tokens, THREADS);
            ours.pass(documents, tokens, THREADS);
        }
        stock.heap(Measurement.used() - before);
        head(documents, tokens);
        System.out.println(stock.row("stock"));
        System.out.println(ours.row("wiregraph"));
        System.out.printf(Locale.ROOT, "ratio      %10.1f%n", ours.warm() / stock.warm());
        return String.format(
                Locale.ROOT,
                "{\"stock\":%s,\"wiregraph\":%s,\"ratio\":%.2f,\"cold\":{\"stockTokensPerSecond\":%.1f}}",
                stock.json(),
                ours.json(),
                ours.warm() / stock.warm(),
                stock.cold());
    }

    private static void head(List<Document> documents, int tokens) {
        System.out.printf("%d articles, %d tokens, %d documents at once%n", documents.size(), tokens, THREADS);
        System.out.println("           tokens/s  first pass   load s  heap MB");
    }
}
