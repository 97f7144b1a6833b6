package org.wiregraph.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.wiregraph.corpus.ArticleFile;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.corpus.Document;

/** {@code wiregraph bench}: the same articles with stock CoreNLP and with Wiregraph, turn about in one run. */
public final class Bench {
    private static final int PASSES = 7;
    private static final int SAMPLED = 4;

    private final Options options;
    private final List<ArticleFile> files;
    /** By file, as Wiregraph counts them. */
    private final Map<ArticleFile, Integer> tokens = new ConcurrentHashMap<>();

    private final Map<String, Object> figures = new LinkedHashMap<>();

    private Bench(Options options, List<ArticleFile> files) {
        this.options = options;
        this.files = files;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (Options.asksForHelp(arguments)) {
            System.out.print(Options.USAGE);
            return;
        }
        try {
            Options options = Options.parse(arguments);
            List<ArticleFile> files = Corpus.in(options.corpus()).files();
            if (files.isEmpty()) {
                throw new IllegalArgumentException("no articles in " + options.corpus());
            }
            new Bench(options, files).run();
        } catch (IllegalArgumentException wrong) {
            System.err.println("wiregraph bench: " + wrong.getMessage());
            System.exit(2);
        }
    }

    private void run() throws IOException, InterruptedException {
        long empty = Measurement.used();
        long start = System.nanoTime();
        Half half = Half.load();
        double loading = Measurement.seconds(start);
        Measurement ours = new Measurement(
                file -> {
                    int count = half.process(file);
                    tokens.put(file, count);
                    return count;
                },
                loading,
                Measurement.used() - empty);
        long own = Measurement.used();
        Optional<Measurement> stock = options.brief() ? Optional.empty() : Optional.of(stock());
        for (int pass = 0; pass < PASSES; pass++) {
            ours.pass(files);
            if (stock.isPresent()) {
                stock.get().pass(files);
            }
        }
        compare(stock, ours);
        stock.ifPresent(one -> {
            one.release();
            StanfordCoreNLP.clearAnnotatorPool();
        });
        // Much of it stays in static fields.
        long left = stock.isPresent() ? Math.max(0, Measurement.used() - own) : 0;
        List<Stages.Share> shares = Stages.sample(() -> {
            for (int pass = 0; pass < SAMPLED; pass++) {
                ours.pass(files);
            }
        });
        Stages.print(shares, ours.cost());
        Map<String, Object> stages = new LinkedHashMap<>();
        shares.forEach(share -> stages.put(share.name(), share.all() * ours.cost()));
        figures.put("stagesMicrosecondsPerToken", stages);
        Map<Integer, Double> lengths = Lengths.measure(half, files, options.brief() ? 10 : 1_000);
        Lengths.print(lengths);
        figures.put("lengthsMicrosecondsPerToken", lengths);
        sizes(half, left);
        SortedMap<String, Object> cold = new TreeMap<>();
        cold.put("wiregraphTokensPerSecond", ours.cold());
        stock.ifPresent(one -> cold.put("stockTokensPerSecond", one.cold()));
        if (!options.brief()) {
            SortedMap<String, Object> builds = ColdBuilds.measure(options, files);
            ColdBuilds.print(builds);
            cold.putAll(builds);
        }
        figures.put("cold", cold);
        if (options.json().isPresent()) {
            Files.writeString(options.json().get(), Figures.json(figures) + "\n");
        }
    }

    private Measurement stock() {
        long before = Measurement.used();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,kbp");
        properties.setProperty("coref.algorithm", "statistical");
        properties.setProperty("coref.md.type", "dependency");
        // The holidays' library is not among Wiregraph's dependencies.
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("ner.sutime.binders", "0");
        // It gets its texts for nothing: reading files is none of its business.
        Map<ArticleFile, List<Document>> documents = new HashMap<>();
        files.forEach(file -> documents.put(file, file.read().documents()));
        long start = System.nanoTime();
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        double loading = Measurement.seconds(start);
        return new Measurement(
                file -> {
                    documents
                            .getOrDefault(file, List.of())
                            .forEach(document -> pipeline.annotate(new Annotation(document.text())));
                    return tokens.getOrDefault(file, 0);
                },
                loading,
                Measurement.used() - before);
    }

    private void compare(Optional<Measurement> stock, Measurement ours) {
        int all = tokens.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                Locale.ROOT, "%d files, %d tokens, %d files at once%n", files.size(), all, Measurement.THREADS);
        System.out.println("            tokens/s  us/token  first pass   load s  heap MB");
        stock.ifPresent(one -> System.out.println(one.row("stock")));
        System.out.println(ours.row("wiregraph"));
        stock.ifPresent(one -> figures.put("stock", one.figures()));
        figures.put("wiregraph", ours.figures());
        if (stock.isPresent()) {
            double ratio = ours.warm() / stock.get().warm();
            System.out.printf(
                    Locale.ROOT,
                    "ratio       %8.1f  (by processor time %.1f)%n",
                    ratio,
                    stock.get().cost() / ours.cost());
            figures.put("ratio", ratio);
        }
    }

    /** @param left bytes of heap that others than Wiregraph hold */
    private void sizes(Half half, long left) throws IOException, InterruptedException {
        List<Sizes.Size> sizes = Sizes.measure(half, files, options.brief() ? 100 : 1_000, left);
        Sizes.print(sizes);
        Map<String, Object> rates = new LinkedHashMap<>();
        Map<String, Object> heaps = new LinkedHashMap<>();
        sizes.forEach(size -> {
            rates.put(String.valueOf(size.articles()), size.tokensPerSecond());
            heaps.put(String.valueOf(size.articles()), size.megabytes());
        });
        figures.put("articlesTokensPerSecond", rates);
        figures.put("articlesHeapMB", heaps);
        if (options.plot().isPresent()) {
            Sizes.plot(sizes, options.plot().get());
        }
    }
}
