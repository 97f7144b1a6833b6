package org.wiregraph.spark;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiregraph.build.ClusterBuild;
import org.wiregraph.build.Inputs;
import org.wiregraph.build.Progress;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.resolve.Decisions;

/** Builds of one corpus on a cluster and on this machine. */
final class Graphs {
    private static final String BASE = "http://example.org/kg/";
    private static final Path ONTOLOGY_FOLDER = Path.of("ontology");
    private static final Ontology ONTOLOGY = new OntologyReader().read(ONTOLOGY_FOLDER, BASE);

    private Graphs() {}

    /**
     * What a build gave.
     *
     * @param quads the N-Quads, line by line
     * @param problems document and detail of each
     */
    record Build(ClusterBuild.Built built, List<String> quads, List<String> problems) {}

    static Build onCluster(String master, Path corpus, Path store, int parts) throws IOException {
        ClusterBuild.Built built = ClusterBuild.find()
                .orElseThrow()
                .run(
                        new ClusterBuild.Order(
                                master,
                                corpus.toUri().toString(),
                                store.toUri().toString(),
                                BASE,
                                ONTOLOGY_FOLDER,
                                Optional.of(parts)),
                        Progress.silent());
        List<String> problems = Files.readAllLines(store.resolve("problems.ndjson")).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .map(Graphs::problem)
                .sorted()
                .toList();
        try (Stream<Path> quads = Files.list(store.resolve("quads"))) {
            List<String> lines = quads.filter(
                            file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .flatMap(file -> lines(file).stream())
                    .toList();
            return new Build(built, lines, problems);
        }
    }

    private static String problem(JsonObject problem) {
        return problem.get("document").getAsString() + ": "
                + problem.get("detail").getAsString();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Build here(Path corpus, Path store) throws IOException {
        Corpus articles = Corpus.in(corpus);
        var report = new org.wiregraph.build.Build(
                        ONTOLOGY, BASE, Decisions.in(corpus), 2, Progress.silent(), Optional.empty())
                .run(articles, store, Inputs.of(BASE, articles, List.of(ONTOLOGY_FOLDER)));
        return new Build(
                new ClusterBuild.Built("", 0, 0, 0, 0, 0, 0, 0, 0),
                Files.readAllLines(store.resolve("generations/1/quads.nq")),
                report.problems().stream()
                        .map(problem -> problem.document() + ": " + problem.detail())
                        .sorted()
                        .toList());
    }
}
