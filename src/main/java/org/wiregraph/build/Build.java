package org.wiregraph.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.extract.Extractor;
import org.wiregraph.graph.GraphWriter;
import org.wiregraph.link.Linker;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.resolve.Resolver;
import org.wiregraph.store.GraphStore;
import org.wiregraph.store.StoreException;
import org.wiregraph.text.Digest;

/** One build of the graph: from a corpus folder to a published generation. */
public final class Build {
    private final Ontology ontology;
    private final String base;
    private final Decisions decisions;
    private final int threads;
    private final Progress progress;
    private final Optional<Path> shapes;
    private final Optional<Linker> linker;

    /**
     * @param base IRI under which entities, documents and claims live
     * @param decisions what the user decided about entities and claims
     * @param threads how many articles are worked on at once
     * @param shapes SHACL shapes that the graph is held against
     */
    public Build(
            Ontology ontology,
            String base,
            Decisions decisions,
            int threads,
            Progress progress,
            Optional<Path> shapes) {
        this(ontology, base, decisions, threads, progress, shapes, Optional.empty());
    }

    private Build(
            Ontology ontology,
            String base,
            Decisions decisions,
            int threads,
            Progress progress,
            Optional<Path> shapes,
            Optional<Linker> linker) {
        this.ontology = ontology;
        this.base = base;
        this.decisions = decisions;
        this.threads = threads;
        this.progress = progress;
        this.shapes = shapes;
        this.linker = linker;
    }

    /** A build for which the user has decided nothing, and that holds the graph against no shapes. */
    public Build(Ontology ontology, String base, int threads, Progress progress) {
        this(ontology, base, Decisions.NONE, threads, progress, Optional.empty());
    }

    /** The same build that also links entities. */
    public Build linkedBy(Linker linker) {
        return new Build(ontology, base, decisions, threads, progress, shapes, Optional.of(linker));
    }

    /** What a corpus says; annotations are kept in {@code cache}. */
    public Knowledge read(Corpus corpus, Path cache) {
        try (ArticleReader reader = reader(cache)) {
            return new Resolver(ontology, base, decisions)
                    .resolve(List.copyOf(reader.read(corpus, Map.of()).gists()));
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    /** Writes the quads of a corpus without publishing them. */
    void write(Corpus corpus, Path cache, Path quads) throws IOException {
        try (ArticleReader reader = reader(cache)) {
            Knowledge knowledge = new Resolver(ontology, base, decisions)
                    .resolve(reader.read(corpus, Map.of()).gists());
            new GraphWriter(ontology).write(knowledge, versions(), quads);
            reader.keep();
        }
    }

    private ArticleReader reader(Path cache) {
        return new ArticleReader(new Extractor(ontology), cache, extraction(ontology), threads, progress);
    }

    /** The report of the graph in {@code store}, if it is whole and built of the same inputs: then there is nothing to do. */
    public static Optional<Report> unchanged(Inputs inputs, Path store) {
        long start = System.nanoTime();
        GraphStore kept = GraphStore.open(store);
        return Previous.of(kept)
                .report(inputs.digest())
                .filter(report -> isWhole(kept))
                .map(report -> report.unchanged(seconds(start), PeakHeap.megabytes()));
    }

    private static boolean isWhole(GraphStore store) {
        try {
            store.verify();
            return true;
        } catch (StoreException damaged) {
            return false;
        }
    }

    /** Builds and publishes; the graph before stays readable until the new one is complete. */
    public Report run(Corpus corpus, Path store, Inputs inputs) {
        GraphStore target = GraphStore.open(store);
        Filling.Tools tools =
                new Filling.Tools(ontology, base, new Resolver(ontology, base, decisions), linker, shapes);
        try (ArticleReader reader = reader(store.resolve("cache"))) {
            Filling filling = new Filling(tools, reader, corpus, Previous.of(target), inputs, progress);
            Report report = target.publish(filling);
            log(store, target.generation().orElseThrow(), filling, report);
            return report;
        } catch (IOException busy) {
            throw new StoreException("cannot write the store " + store + ": " + busy, busy);
        } catch (UncheckedIOException full) {
            throw new StoreException("cannot write the store " + store + ": " + full.getCause(), full);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Digest of what gists are made by: the program, as far as they depend on it, and {@code ontology}. */
    public static String extraction(Ontology ontology) {
        return Digest.of(List.of(Program.running().extracting(), ontology.digest(), Extractor.VERSION));
    }

    /** What makes the graph, name by name. */
    public static Map<String, String> versions() {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("annotatorVersion", Annotator.VERSION);
        versions.put("extractorVersion", Extractor.VERSION);
        versions.put("softwareVersion", Software.version());
        versions.put("software", "sha256:" + Program.running().digest());
        return versions;
    }

    private static void log(Path store, int generation, Filling filling, Report report) {
        try {
            Files.writeString(store.resolve("build.log"), report.renderAll());
            RunLog.append(store, generation, filling.difference(), report);
        } catch (IOException unwritable) {
            throw new StoreException("cannot write in " + store + ": " + unwritable.getMessage(), unwritable);
        }
    }
}
