package org.wiregraph.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.wiregraph.bench.GeneratedCorpus;
import org.wiregraph.build.Build;
import org.wiregraph.build.ClusterBuild;
import org.wiregraph.build.Progress;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.graph.GraphWriter;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.resolve.Knowledge;

/**
 * {@code wiregraph bench --spark [N]}: the graph of N generated articles from one machine with one core, and from a
 * standalone cluster of one and of two workers with one core each, on this machine.
 */
public final class ClusterBench {
    private static final String BASE = "http://example.org/kg/";
    private static final AtomicLong SHUFFLED = new AtomicLong();
    private static final AtomicLong PROCESSOR = new AtomicLong();

    private final Path ontology = Path.of(System.getProperty("wiregraph.home", ""), "ontology");
    private final Path folder;
    private final Path corpus;

    private ClusterBench(Path folder) {
        this.folder = folder;
        this.corpus = folder.resolve("corpus");
    }

    /** Arguments: how many articles; {@code plain} and a folder for the part that runs in a process of its own. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 1) {
            new ClusterBench(Path.of(arguments[1])).plain();
            return;
        }
        int articles = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        ClusterBench bench = new ClusterBench(Files.createTempDirectory("wiregraph-cluster"));
        GeneratedCorpus.of(Path.of("corpus"), articles).write(bench.corpus, articles);
        System.out.println("                 seconds  processor s  MB shuffled  quads");
        bench.plainApart();
        bench.onCluster(1);
        bench.onCluster(2);
        System.exit(0);
    }

    /** One core, read, resolved and written, as a build does before it loads its store. */
    private void plain() throws IOException {
        long start = System.nanoTime();
        Ontology read = new OntologyReader().read(ontology, BASE);
        Knowledge knowledge =
                new Build(read, BASE, 1, Progress.silent()).read(Corpus.in(corpus), folder.resolve("cache"));
        GraphWriter.Written written =
                new GraphWriter(read).write(knowledge, Build.versions(), folder.resolve("plain.nq"));
        row("one machine", seconds(start), processor(), 0, written.quads());
    }

    private void plainApart() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:ActiveProcessorCount=1",
                "-Dwiregraph.home=" + System.getProperty("wiregraph.home", ""),
                "-cp",
                System.getProperty("java.class.path"),
                ClusterBench.class.getName(),
                "plain",
                folder.toString()));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private void onCluster(int workers) throws IOException {
        Path home = folder.resolve("spark" + workers);
        Path store = folder.resolve("store" + workers);
        SHUFFLED.set(0);
        PROCESSOR.set(0);
        try (LoopbackCluster cluster = new LoopbackCluster(home, workers)) {
            LoopbackCluster.properties(LoopbackCluster.jars(home), workers).forEach(System::setProperty);
            Map.of("spark.extraListeners", Metrics.class.getName()).forEach(System::setProperty);
            ClusterBuild.Built built = new SparkBuild()
                    .run(
                            new ClusterBuild.Order(
                                    cluster.address(),
                                    corpus.toUri().toString(),
                                    store.toUri().toString(),
                                    BASE,
                                    ontology,
                                    Optional.of(4)),
                            Progress.silent());
            row(
                    workers == 1 ? "one worker" : workers + " workers",
                    built.seconds(),
                    PROCESSOR.get() / 1e9,
                    SHUFFLED.get() >> 20,
                    built.lines());
            if (!isSame(store.resolve("quads"))) {
                throw new IllegalStateException("the quads differ from those of one machine: " + store);
            }
        }
    }

    /** Whether the parts are what one machine wrote. */
    private boolean isSame(Path quads) throws IOException {
        try (Stream<Path> files = Files.list(quads);
                InputStream one = new BufferedInputStream(Files.newInputStream(folder.resolve("plain.nq")))) {
            boolean same = true;
            for (Path part : files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                byte[] bytes = Files.readAllBytes(part);
                same &= Arrays.equals(bytes, one.readNBytes(bytes.length));
            }
            return same && one.read() < 0;
        }
    }

    private static void row(String name, double seconds, double processor, long megabytes, long quads) {
        System.out.printf(Locale.ROOT, "%-16s %-8.1f %-12.1f %-12d %d%n", name, seconds, processor, megabytes, quads);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** Sums up what tasks took. */
    public static final class Metrics extends SparkListener {
        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (end.taskMetrics() != null) {
                SHUFFLED.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
                PROCESSOR.addAndGet(end.taskMetrics().executorCpuTime());
            }
        }
    }
}
