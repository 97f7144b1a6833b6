package org.wiregraph.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.store.GraphStore;

/** The graph of the sample corpus, built with the real models once for all tests; nobody may write to its store. */
public final class SampleBuild {
    public static final String BASE = "http://example.org/kg/";
    public static final Path CORPUS = Path.of("corpus");

    static final Ontology ONTOLOGY = new OntologyReader().read(Path.of("ontology"), BASE);
    static final Path FOLDER = temporaryFolder();
    static final Report REPORT = build(CORPUS, FOLDER, 2);

    private SampleBuild() {}

    /** The folder of the store. */
    public static Path folder() {
        return FOLDER;
    }

    public static GraphStore store() {
        return GraphStore.open(FOLDER);
    }

    static Report build(Path corpus, Path store, int threads) {
        Corpus articles = Corpus.in(corpus);
        Inputs inputs = Inputs.of(BASE, articles, List.of(Path.of("ontology")));
        return new Build(
                        ONTOLOGY,
                        BASE,
                        Decisions.NONE,
                        threads,
                        Progress.silent(),
                        Optional.of(Path.of("ontology/shapes.ttl")))
                .run(articles, store, inputs);
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("wiregraph-sample");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder.resolve("graph");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException busy) {
            System.err.println("left behind: " + folder);
        }
    }
}
