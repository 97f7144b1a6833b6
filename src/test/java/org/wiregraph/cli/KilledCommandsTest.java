package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.resolve.Identity;

/**
 * Commands that are killed while they write: each file is the one before or the new one, and what a server has acknowledged
 * is kept. {@code -Dwiregraph.kills=N} kills more, {@code -Dwiregraph.seed=N} at other moments.
 */
class KilledCommandsTest {
    private static final int KILLS = Integer.getInteger("wiregraph.kills", 2);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"");
    private static final Pattern ENTITY = Pattern.compile("\"(http://[^\"]*/entity/[^\"]+)\"");

    @TempDir
    private static Path folder;

    private final Random random = new Random(Long.getLong("wiregraph.seed", 0));
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("corpus"));
        Files.copy(Path.of("src/test/resources/build/sentences.conllu"), folder.resolve("corpus/a.conllu"));
        assertThat(start("build --corpus corpus --store graph").waitFor()).isZero();
    }

    private static Process start(String command) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dwiregraph.home=" + Path.of("").toAbsolutePath(),
                "-Dwiregraph.models="
                        + Path.of(System.getProperty("wiregraph.models", "models"))
                                .toAbsolutePath(),
                "-cp",
                Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                        .map(part -> Path.of(part).toAbsolutePath().toString())
                        .reduce((one, other) -> one + System.getProperty("path.separator") + other)
                        .orElse(""),
                Main.class.getName()));
        words.addAll(List.of(command.split(" ")));
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void anExportIsThereAsAWholeOrNotAtAll() throws IOException, InterruptedException {
        for (String name : List.of("graph.nq", "facts.ttl.gz")) {
            killed("export --store graph --output " + name, List.of(name));
        }
    }

    @Test
    void whatWasLearnedIsThereAsAWholeOrNotAtAll() throws IOException, InterruptedException {
        Path ships = Path.of("docs/ships/ships.ttl").toAbsolutePath();
        killed("learn --ontology " + ships + " --output lexicon.ttl", List.of("lexicon.ttl", "lexicon.model"));
    }

    /** Runs a command once, then again and again, killed when its last part begins, or before, or after it. */
    private void killed(String command, List<String> names) throws IOException, InterruptedException {
        long began = System.nanoTime();
        assertThat(start(command).waitFor()).as(command).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        Map<String, byte[]> written = new TreeMap<>();
        for (String name : names) {
            written.put(name, Files.readAllBytes(folder.resolve(name)));
            Files.delete(folder.resolve(name));
        }
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(command);
            process.waitFor((long) (whole * (0.4 + 0.7 * random.nextDouble())), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            for (String name : names) {
                if (Files.exists(folder.resolve(name))) {
                    assertThat(folder.resolve(name)).as(command).hasBinaryContent(written.get(name));
                    Files.delete(folder.resolve(name));
                }
            }
        }
    }

    @Test
    void whatAServerHasAcknowledgedIsKept() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill += 2) {
            Process server = start("serve --edit --port 0 --store graph --corpus corpus");
            List<String> acknowledged;
            try (BufferedReader words = server.inputReader(StandardCharsets.UTF_8)) {
                Matcher address = ADDRESS.matcher(String.valueOf(words.readLine()));
                assertThat(address.find()).isTrue();
                acknowledged = decide(address.group(), new Thread(() -> kill(server, random.nextInt(300))));
            }
            server.destroyForcibly().waitFor();
            Path decisions = folder.resolve("corpus").resolve(Decisions.IDENTITY);
            assertThat(acknowledged).isNotEmpty();
            assertThat(Decisions.in(folder.resolve("corpus")).identities())
                    .extracting(Identity::reason)
                    .containsAll(acknowledged);
            Files.delete(decisions);
        }
    }

    private static void kill(Process process, int milliseconds) {
        try {
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Hides one entity after the other until the server is gone, which is killed after the first; the reasons it took down. */
    private List<String> decide(String server, Thread killer) throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        List<String> entities = ENTITY.matcher(
                        get(server + "/graph-data?most=500").body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        String page =
                get(server + "/review/entity?iri=" + encoded(entities.get(0))).body();
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).as(page).isTrue();
        try {
            for (String entity : entities) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/review/entity"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("token=" + token.group(1) + "&decision=hide&reason=r"
                                + acknowledged.size() + "&iri=" + encoded(entity)))
                        .build();
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
                acknowledged.add("r" + acknowledged.size());
                if (acknowledged.size() == 1) {
                    killer.start();
                }
            }
        } catch (IOException killed) {
            killer.join();
        }
        return acknowledged;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html, */*;q=0.5")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
