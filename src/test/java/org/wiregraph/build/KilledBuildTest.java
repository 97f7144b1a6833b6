package org.wiregraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.store.GraphStore;

/** Builds in other processes, killed at random moments or read meanwhile; -Dwiregraph.kills=N kills more. */
class KilledBuildTest {
    private static final String BASE = "http://example.org/kg/";
    private static final Path ONTOLOGY = Path.of("ontology/wiregraph.ttl");
    private static final int KILLS = Integer.getInteger("wiregraph.kills", 20);

    @TempDir
    private Path folder;

    private final Random random = new Random(Long.getLong("wiregraph.seed", 7));

    @Test
    void leavesTheOldGraphOrTheNewOne() throws IOException, InterruptedException {
        AnnotatedCorpus corpus = new AnnotatedCorpus(Files.createDirectories(folder.resolve("corpus")), random);
        corpus.edit();
        Path store = folder.resolve("graph");
        Builds.once(corpus.folder(), store);
        long start = System.nanoTime();
        assertThat(start(1, corpus.folder(), store).waitFor()).isZero();
        long whole = Math.max(200, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        int stayed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            byte[] before = Files.readAllBytes(GraphStore.open(store).quads());
            corpus.edit();
            Process build = start(1, corpus.folder(), store);
            build.waitFor((long) (whole * (0.3 + 0.9 * random.nextDouble())), TimeUnit.MILLISECONDS);
            build.destroyForcibly().waitFor();
            byte[] after = Files.readAllBytes(GraphStore.open(store).quads());
            assertThat(quads(store)).isEqualTo(lines(after));
            Path clean = folder.resolve("clean" + kill);
            Builds.once(corpus.folder(), clean);
            byte[] expected = Files.readAllBytes(GraphStore.open(clean).quads());
            assertThat(List.of(
                            new String(before, StandardCharsets.UTF_8), new String(expected, StandardCharsets.UTF_8)))
                    .contains(new String(after, StandardCharsets.UTF_8));
            stayed += java.util.Arrays.equals(before, after) ? 1 : 0;
            Builds.once(corpus.folder(), store);
            assertThat(Files.readAllBytes(GraphStore.open(store).quads())).isEqualTo(expected);
            assertThat(names(store.resolve("generations"))).hasSize(1);
        }
        assertThat(stayed).as("builds killed before they published").isPositive();
    }

    @Test
    void readersSeeWholeGenerationsWhileAnotherProcessBuilds() throws IOException, InterruptedException {
        AnnotatedCorpus corpus = new AnnotatedCorpus(Files.createDirectories(folder.resolve("corpus")), random);
        corpus.edit();
        Path store = folder.resolve("graph");
        Builds.once(corpus.folder(), store);
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        AtomicReference<Throwable> failed = new AtomicReference<>();
        List<Thread> readers = Stream.generate(() -> new Thread(() -> {
                    try {
                        while (!done.get()) {
                            GraphStore.open(store).read(dataset -> {
                                var graph = dataset.asDatasetGraph();
                                long first = graph.stream().count();
                                assertThat(graph.stream().count()).isEqualTo(first);
                                return reads.incrementAndGet();
                            });
                        }
                    } catch (RuntimeException | AssertionError wrong) {
                        failed.set(wrong);
                    }
                }))
                .limit(3)
                .toList();
        readers.forEach(Thread::start);
        int before = GraphStore.open(store).generation().orElseThrow();
        Process builds = start(6, corpus.folder(), store);
        assertThat(builds.waitFor()).isZero();
        done.set(true);
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(failed.get()).isNull();
        assertThat(reads.get()).isPositive();
        assertThat(GraphStore.open(store).generation()).contains(before + 6);
        assertThat(names(store.resolve("generations"))).hasSize(1);
        assertThat(names(store.resolve("readers"))).isEmpty();
    }

    private static Process start(int times, Path corpus, Path store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Builds.class.getName(),
                        Integer.toString(times),
                        corpus.toString(),
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long quads(Path store) {
        return GraphStore.open(store)
                .read(dataset -> dataset.asDatasetGraph().stream().count());
    }

    private static long lines(byte[] quads) {
        long count = 0;
        for (byte one : quads) {
            count += one == '\n' ? 1 : 0;
        }
        return count;
    }

    private static List<Path> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }

    /** Another process: builds so many times, whether anything changed or not. */
    static final class Builds {
        private Builds() {}

        public static void main(String[] arguments) {
            for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
                once(Path.of(arguments[1]), Path.of(arguments[2]));
            }
        }

        static void once(Path corpus, Path store) {
            Corpus articles = Corpus.in(corpus);
            new Build(new OntologyReader().read(ONTOLOGY, BASE), BASE, 1, Progress.silent())
                    .run(articles, store, Inputs.of(BASE, articles, List.of(ONTOLOGY)));
        }
    }
}
