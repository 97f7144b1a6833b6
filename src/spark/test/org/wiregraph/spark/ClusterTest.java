package org.wiregraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

/** A master and two workers make the graph that one machine makes, byte by byte, also when an executor is killed. */
class ClusterTest {
    private static final int GENERATED = Integer.getInteger("wiregraph.generated", 300);

    @TempDir
    static Path shared;

    static LoopbackCluster cluster;
    static Path generated;
    static List<String> sample;
    static List<String> many;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        cluster = new LoopbackCluster(shared.resolve("spark"), 2);
        LoopbackCluster.properties(LoopbackCluster.jars(shared), 2).forEach(System::setProperty);
        generated = shared.resolve("generated");
        GeneratedCorpus.of(Path.of("corpus"), GENERATED).write(generated, GENERATED);
        sample = Graphs.here(Path.of("corpus"), shared.resolve("sample")).quads();
        many = Graphs.here(generated, shared.resolve("many")).quads();
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
        assertThat(onCluster(Path.of("corpus"), parts)).isEqualTo(sample);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void makesThatOfManyArticles(int parts) throws IOException {
        assertThat(onCluster(generated, parts)).isEqualTo(many);
    }

    @Test
    void survivesTheLossOfAnExecutor() throws IOException {
        System.setProperty("spark.extraListeners", Killer.class.getName());
        Killer.TASKS.set(3);
        assertThat(onCluster(generated, 8)).isEqualTo(many);
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
        return Graphs.onCluster(cluster.address(), corpus, folder, parts).quads();
    }
}
