package org.wiregraph.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.Extractor;
import org.wiregraph.graph.GraphWriter;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.resolve.Resolver;
import org.wiregraph.store.Change;
import org.wiregraph.store.GraphStore;

/**
 * {@code wiregraph bench --graph [--claims N] [--corpus FOLDER] [--store FOLDER]}: resolves a million generated claims,
 * writes their sorted N-Quads, and loads these as a build does and with Jena's own bulk loader.
 */
public final class GraphBench {
    private static final String BASE = "http://example.org/kg/";

    /** Quads. */
    private static final int WARM_UP = 200_000;

    private final Ontology ontology;
    private double processor;

    private GraphBench(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Arguments as above. */
    public static void main(String[] arguments) throws IOException {
        int claims = 1_000_000;
        Path corpus = Path.of("corpus");
        Path store = Files.createTempDirectory("wiregraph-graph");
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--claims" -> claims = Integer.parseInt(arguments[i + 1]);
                case "--corpus" -> corpus = Path.of(arguments[i + 1]);
                case "--store" -> store = Path.of(arguments[i + 1]);
                default ->
                    throw new IllegalArgumentException(
                            "known: --claims N, --corpus FOLDER, --store FOLDER, not " + arguments[i]);
            }
        }
        Ontology ontology =
                new OntologyReader().read(Path.of(System.getProperty("wiregraph.home", ""), "ontology"), BASE);
        new GraphBench(ontology).run(samples(corpus, ontology), claims, store);
    }

    private static List<Extraction> samples(Path corpus, Ontology ontology) {
        Annotator annotator = Annotator.load();
        Extractor extractor = new Extractor(ontology);
        return Corpus.in(corpus).files().stream()
                .flatMap(file -> file.read().documents().stream())
                .map(document -> extractor.extract(document, annotator.annotate(document)))
                .filter(extraction -> !extraction.candidates().isEmpty())
                .toList();
    }

    private void run(List<Extraction> samples, int claims, Path store) throws IOException {
        Path quads = Files.createDirectories(store).resolve("quads.nq");
        try (RenamedGists gists = new RenamedGists(samples, claims, store.resolve("gists.bin"))) {
            processor = processorSeconds();
            long start = System.nanoTime();
            Knowledge knowledge = new Resolver(ontology, BASE).resolve(gists);
            say(
                    "resolve",
                    since(start),
                    gists.size() + " articles, " + knowledge.entities().size() + " entities");
            start = System.nanoTime();
            GraphWriter.Written written = new GraphWriter(ontology).write(knowledge, Map.of(), quads);
            say("write", since(start), written.quads() + " quads, " + written.facts() + " facts");
        }
        Files.delete(store.resolve("gists.bin"));
        warmUp(store.resolve("warm"), quads);
        processor = processorSeconds();
        double ours = load(store, quads);
        say("load", ours, "with the text index");
        double jena = jena(store.resolve("jena"), quads);
        say("Jena's load", jena, "its phased loader, the default of tdb2.tdbloader; no text index");
        System.out.printf(Locale.ROOT, "ours/Jena's %.2f%n", ours / jena);
    }

    /** Loads the first of the quads both ways, so that neither way finds compiled what the other one had to wait for. */
    private static void warmUp(Path folder, Path quads) throws IOException {
        Path some = Files.createDirectories(folder).resolve("quads.nq");
        try (Stream<String> lines = Files.lines(quads)) {
            Files.write(some, (Iterable<String>) lines.limit(WARM_UP)::iterator);
        }
        load(folder.resolve("ours"), some);
        jena(folder.resolve("jena"), some);
    }

    /** Seconds that it takes to publish the quads. */
    private static double load(Path store, Path quads) {
        return GraphStore.open(store).publish(new GraphStore.Filling<Double>() {
            private long start;

            @Override
            public Double fill(Path folder) throws IOException {
                Files.createLink(folder.resolve(GraphStore.QUADS), quads);
                start = System.nanoTime();
                return 0.0;
            }

            @Override
            public Double check(Double filled, Path folder, Dataset dataset, Optional<Change> change) {
                return since(start);
            }
        });
    }

    private static double jena(Path folder, Path quads) throws IOException {
        Files.createDirectories(folder);
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        long start = System.nanoTime();
        DataLoader loader = LoaderFactory.phasedLoader(dataset, (format, values) -> {});
        loader.startBulk();
        loader.load(quads.toString());
        loader.finishBulk();
        double seconds = since(start);
        TDBInternal.expel(dataset);
        return seconds;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Prints what was done last, with all processor time since what was said before. */
    private void say(String what, double seconds, String more) {
        double used = processorSeconds();
        System.out.printf(
                Locale.ROOT, "%-12s %7.1f s, %7.1f s of processors  (%s)%n", what, seconds, used - processor, more);
        processor = used;
    }

    private static double processorSeconds() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getProcessCpuTime() / 1e9;
    }
}
