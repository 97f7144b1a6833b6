package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.graph.HostileNews;
import org.wiregraph.graph.SmallNews;
import org.wiregraph.store.GraphStore;

/** A server goes on answering while a build publishes, and then answers from the new graph. */
class MovingOnTest {
    private static final int READERS = 12;
    private static final String NATO = "ASK { <" + SmallNews.BASE + "entity/NATO> ?p ?o }";

    @TempDir
    private Path folder;

    @Test
    void answersFromTheNewestGraph() {
        GraphStore store = GraphStore.open(folder);
        RunningServer.publish(store, SmallNews.knowledge());
        try (RunningServer server = new RunningServer(store, Limits.USUAL)) {
            assertThat(server.query(NATO, "application/sparql-results+json").body())
                    .contains("true");
            assertThat(server.get("/articles").body()).contains("NATO to stay in Kabul");
            RunningServer.publish(store, HostileNews.knowledge());
            assertThat(server.query(NATO, "application/sparql-results+json").body())
                    .contains("false");
            assertThat(server.get("/articles").body()).doesNotContain("NATO to stay in Kabul");
            assertThat(server.get("/search?q=stoltenberg").body()).contains("Nothing in the graph");
        }
        assertThat(readers()).as("folders of readers that are gone").isEmpty();
    }

    @Test
    void losesNoRequest() throws Exception {
        GraphStore store = GraphStore.open(folder);
        RunningServer.publish(store, SmallNews.knowledge());
        AtomicBoolean published = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try (RunningServer server = new RunningServer(store, new Limits(60, 1000, READERS, READERS))) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                String path = List.of("/", "/entity/NATO", "/articles", "/search?q=nato")
                        .get(reader % 4);
                answers.add(readers.submit(() -> read(server, path, published)));
            }
            for (int build = 0; build < 3; build++) {
                RunningServer.publish(store, SmallNews.knowledge());
            }
            published.set(true);
            for (Future<Integer> answered : answers) {
                assertThat(answered.get()).isPositive();
            }
            assertThat(readers()).as("generations held").hasSize(1);
        } finally {
            readers.shutdownNow();
        }
    }

    /** Reads until the builds have published, and once more; how often. */
    private static int read(RunningServer server, String path, AtomicBoolean published) {
        int count = 0;
        boolean last = false;
        while (!last) {
            last = published.get();
            HttpResponse<String> page = server.get(path);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            assertThat(server.query(NATO, "application/sparql-results+json").body())
                    .contains("true");
            count++;
        }
        return count;
    }

    private List<Path> readers() {
        try (Stream<Path> files = Files.list(folder.resolve("readers"))) {
            return files.toList();
        } catch (IOException gone) {
            return List.of();
        }
    }
}
