package org.wiregraph.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.build.Build;
import org.wiregraph.build.Inputs;
import org.wiregraph.build.Progress;
import org.wiregraph.build.Report;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.corpus.Document;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.resolve.Decisions;

/**
 * {@code wiregraph bench --growth [--most N]}: builds of 10, 100, 1,000 ... generated articles, then again after one of
 * them was edited, with time and heap.
 */
public final class Growth {
    private static final String BASE = "http://example.org/kg/";
    private static final int THREADS = 2;

    private final Path folder;
    private final Path ontologyFolder;
    private final Ontology ontology;
    private final List<String> sentences;

    private Growth(Path folder, Path corpus) {
        this.folder = folder;
        this.ontologyFolder = Path.of(System.getProperty("wiregraph.home", ""), "ontology");
        this.ontology = new OntologyReader().read(ontologyFolder, BASE);
        List<Document> documents = Corpus.in(corpus).files().stream()
                .flatMap(file -> file.read().documents().stream())
                .toList();
        this.sentences = GeneratedCorpus.sentences(documents, Annotator.load());
    }

    /** Arguments: {@code --most N}, {@code --corpus FOLDER}, {@code --folder FOLDER} to work in. */
    public static void main(String[] arguments) throws IOException {
        int most = 10_000;
        Path corpus = Path.of("corpus");
        Path folder = Files.createTempDirectory("wiregraph-growth");
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--most" -> most = Integer.parseInt(arguments[i + 1]);
                case "--corpus" -> corpus = Path.of(arguments[i + 1]);
                case "--folder" -> folder = Path.of(arguments[i + 1]);
                default -> throw new IllegalArgumentException("known: --most N, --corpus FOLDER, --folder FOLDER");
            }
        }
        System.out.println("articles    tokens    quads     first s   MB      edited s  MB");
        Growth growth = new Growth(folder, corpus);
        for (int articles = 10; articles <= most; articles *= 10) {
            growth.measure(articles);
        }
    }

    private void measure(int articles) throws IOException {
        Path corpus = folder.resolve("corpus" + articles);
        Path store = folder.resolve("graph" + articles);
        GeneratedCorpus generated = new GeneratedCorpus(sentences, Math.max(20, articles / 10), articles);
        generated.write(corpus, articles);
        List<String> cells = new ArrayList<>();
        Report first = build(corpus, store, cells);
        Files.writeString(GeneratedCorpus.file(corpus, articles / 2), generated.article());
        build(corpus, store, cells);
        System.out.printf(
                Locale.ROOT, "%-11d %-9d %-9d %s%n", articles, first.tokens(), first.quads(), String.join("  ", cells));
    }

    private Report build(Path corpus, Path store, List<String> cells) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        Corpus articles = Corpus.in(corpus);
        Inputs inputs = Inputs.of(BASE, articles, List.of(ontologyFolder));
        Report report = new Build(
                        ontology,
                        BASE,
                        Decisions.NONE,
                        THREADS,
                        Progress.silent(),
                        Optional.of(ontologyFolder.resolve("shapes.ttl")))
                .run(articles, store, inputs);
        cells.add(String.format(Locale.ROOT, "%-8.1f", (System.nanoTime() - start) / 1e9));
        cells.add(String.format(
                Locale.ROOT,
                "%-6d",
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20));
        return report;
    }
}
