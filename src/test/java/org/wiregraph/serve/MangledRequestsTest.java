package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wiregraph.graph.SmallNews;
import org.wiregraph.store.GraphStore;

/**
 * Whatever is sent, the server refuses or answers, gives nothing away and goes on. {@code -Dwiregraph.cases=N} sends more
 * requests, {@code -Dwiregraph.seed=N} others.
 */
class MangledRequestsTest {
    private static final int CASES = Integer.getInteger("wiregraph.cases", 600);
    private static final long SEED = Long.getLong("wiregraph.seed", 0);
    private static final Limits SHORT = new Limits(3, 1000, 2, 2);

    private static RunningServer server;

    @BeforeAll
    static void start() {
        GraphStore store = GraphStore.inMemory();
        RunningServer.publish(store, SmallNews.knowledge());
        server = new RunningServer(store, SHORT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The answer to these bytes, of which no more come. */
    private static String answer(byte[] request) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException closed) {
            // The server may close while the rest of a refused request is still being sent.
            return "";
        }
    }

    @Test
    void answersOrRefusesEachRequest() {
        LongStream.range(0, CASES).forEach(number -> {
            long seed = SEED * 1_000_003 + number;
            byte[] request = new MangledRequest(seed).bytes();
            String answer = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> answer(request));
            String asked = "request " + seed + ":\n" + new String(request, StandardCharsets.ISO_8859_1);
            if (!answer.isEmpty()) {
                assertThat(answer).as(asked).matches("(?s)HTTP/1\\.[01] (1|2|3|4|501|503|505).*");
            }
            assertThat(answer)
                    .as(asked)
                    .doesNotContain("root:", "\tat org.", "Exception", "<groupId>", "\r\nSet-Cookie");
        });
        assertThat(server.get("/").statusCode()).isEqualTo(200);
        assertThat(server.query("ASK { ?s ?p ?o }", "application/sparql-results+json")
                        .body())
                .contains("true");
    }

    /** Readers who send their request a byte at a time, or never end it, keep nobody else waiting. */
    @Test
    @Timeout(60)
    void goesOnBesideSlowClients() throws IOException {
        List<Socket> slow = IntStream.range(0, 100).mapToObj(each -> begun()).toList();
        try {
            for (int times = 0; times < 5; times++) {
                assertThat(server.get("/").statusCode()).isEqualTo(200);
                for (Socket socket : slow) {
                    socket.getOutputStream().write('x');
                }
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static Socket begun() {
        try {
            Socket socket = new Socket("localhost", server.port());
            socket.getOutputStream()
                    .write("POST /sparql HTTP/1.1\r\nHost: localhost\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** A path over every property, both ways, from every node to every other, as often as the limit allows. */
    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void endsPathsOverTheWholeGraph() {
        String path = "(<a:a>|!<a:a>|^(<a:a>|!<a:a>))*";
        String pattern =
                "GRAPH ?g { ?a " + path + " ?b . ?b " + path + " ?c . ?c " + path + " ?d . ?d " + path + " ?e }";
        assertThat(server.query("SELECT (COUNT(*) AS ?n) { " + pattern + " }", "text/csv")
                        .statusCode())
                .isIn(408, 503);
        assertThat(server.query("ASK { ?s ?p ?o }", "application/sparql-results+json")
                        .body())
                .contains("true");
    }

    /** Queries that would run for ever, all at once, end at the limit; meanwhile and afterwards others are answered. */
    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void endsQueriesThatWouldRunForEver() throws InterruptedException {
        String endless = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        List<Thread> askers = IntStream.range(0, 8)
                .mapToObj(each -> new Thread(
                        () -> assertThat(server.query(endless, "text/csv").statusCode())
                                .isIn(408, 503)))
                .toList();
        askers.forEach(Thread::start);
        assertThat(server.get("/").statusCode()).isEqualTo(200);
        for (Thread asker : askers) {
            asker.join();
        }
        assertThat(server.query("ASK { ?s ?p ?o }", "application/sparql-results+json")
                        .statusCode())
                .isEqualTo(200);
    }
}
