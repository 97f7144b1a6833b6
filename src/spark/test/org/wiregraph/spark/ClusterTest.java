package org.wiregraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.bench.GeneratedCorpus;
import org.wiregraph.build.Build;
import org.wiregraph.build.ClusterBuild;
import org.wiregraph.build.Inputs;
import org.wiregraph.build.Progress;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;

/** A master and two workers make the graph that one machine makes, byte by byte, also when an executor is killed. */
class ClusterTest {
    private static final String BASE = "http://example.org/kg/";
    private static final Path ONTOLOGY_FOLDER = Path.of("ontology");
    private static final Ontology ONTOLOGY = new OntologyReader().read(ONTOLOGY_FOLDER, BASE);
    private static final int GENERATED = Integer.getInteger("wiregraph.generated", 1000);

    @TempDir
    static Path shared;

    static LoopbackCluster cluster;
    static Path generated;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        cluster = new LoopbackCluster(shared.resolve("spark"));
        System.setProperty("spark.jars", LoopbackCluster.jars(shared));
        Map.of(
                        "spark.driver.host", "127.0.0.1",
                        "spark.driver.bindAddress", "127.0.0.1",
                        "spark.cores.max", "2",
                        "spark.executor.cores", "1",
                        "spark.executor.memory", "768m",
                        "spark.scheduler.minRegisteredResourcesRatio", "1.0",
                        "spark.executor.extraJavaOptions",
                                "-Dwiregraph.models=" + System.getProperty("wiregraph.models"))
                .forEach(System::setProperty);
        generated = shared.resolve("generated");
        GeneratedCorpus.of(Path.of("corpus"), GENERATED).write(generated, GENERATED);
    }

    @AfterAll
    static void stop() {
        cluster.close();
        System.getProperties().keySet().removeIf(name -> String.valueOf(name).startsWith("spark."));
    }

    @AfterEach
    void killNoMore() {
        System.clearProperty("spark.extraListeners");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void makesTheGraphOfOneMachine(int parts) throws IOException {
        assertThat(onCluster(Path.of("corpus"), parts)).isEqualTo(here(Path.of("corpus")));
    }

    @Test
    void survivesTheLossOfAnExecutor() throws IOException {
        System.setProperty("spark.extraListeners", Killer.class.getName());
        Killer.TASKS.set(3);
        assertThat(onCluster(generated, 8)).isEqualTo(here(generated));
        assertThat(Killer.killed).isTrue();
    }

    /** Kills an executor when so many tasks have ended. */
    public static final class Killer extends SparkListener {
        static final AtomicInteger TASKS = new AtomicInteger();
        static volatile boolean killed;

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (TASKS.decrementAndGet() == 0) {
                killed = cluster.killExecutor();
            }
        }
    }

    private List<String> onCluster(Path corpus, int parts) throws IOException {
        Path store = folder.resolve("cluster");
        ClusterBuild.find()
                .orElseThrow()
                .run(
                        new ClusterBuild.Order(
                                cluster.address(),
                                corpus.toUri().toString(),
                                store.toUri().toString(),
                                BASE,
                                ONTOLOGY_FOLDER,
                                Optional.of(parts)),
                        Progress.silent());
        try (Stream<Path> quads = Files.list(store.resolve("quads"))) {
            return quads.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .flatMap(file -> lines(file))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private List<String> here(Path corpus) throws IOException {
        Corpus articles = Corpus.in(corpus);
        Path store = folder.resolve("here");
        new Build(ONTOLOGY, BASE, 2, Progress.silent())
                .run(articles, store, Inputs.of(BASE, articles, List.of(ONTOLOGY_FOLDER)));
        return Files.readAllLines(store.resolve("generations/1/quads.nq"));
    }
}
