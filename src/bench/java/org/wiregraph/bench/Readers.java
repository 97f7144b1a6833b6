package org.wiregraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code wiregraph bench --serve [--readers N] [--seconds N] [--pause MS] [--corpus FOLDER]}: a server with readers who each
 * ask for one page after another, while a build publishes an article that was added. Says each minute how much memory the
 * server holds. Fails where a request is lost or the new graph does not answer in the end.
 */
public final class Readers {
    private static final String NAME = "Zebulon Quillfeather";
    private static final String ARTICLE =
            NAME + ", the president of Iceland, met Jens Stoltenberg in Reykjavik on Monday.\n";
    private static final String SEARCH = "/complete?q=Quillfeather";
    private static final Pattern LINK = Pattern.compile(" href=\"(/[^\"#]*)");
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+");
    private static final int ADDRESSES = 400;

    private final int readers;
    private final int seconds;
    private final int pause;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Long> millis = new ConcurrentLinkedQueue<>();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private volatile boolean goesOn = true;

    private Readers(int readers, int seconds, int pause) {
        this.readers = readers;
        this.seconds = seconds;
        this.pause = pause;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int readers = 50;
        int seconds = 60;
        int pause = 0;
        Path corpus = Path.of("corpus");
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--readers" -> readers = Integer.parseInt(value);
                case "--seconds" -> seconds = Integer.parseInt(value);
                case "--pause" -> pause = Integer.parseInt(value);
                case "--corpus" -> corpus = Path.of(value);
                default ->
                    throw new IllegalArgumentException("known: --readers N, --seconds N, --pause MS, --corpus FOLDER");
            }
        }
        Path work = Files.createTempDirectory("wiregraph-readers");
        try {
            copy(corpus, work.resolve("corpus"));
            new Readers(readers, seconds, pause).measure(work);
        } finally {
            ColdBuilds.delete(work);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private void measure(Path work) throws IOException, InterruptedException {
        Path corpus = work.resolve("corpus");
        Path store = work.resolve("graph");
        ColdBuilds.build(corpus, store);
        Files.writeString(corpus.resolve("first.txt"), ARTICLE.replace(NAME, "Ludovica Pennyfarthing"));
        double alone = ColdBuilds.build(corpus, store);
        Process server = new ProcessBuilder(launcher(), "serve", "--port", "0", "--store", store.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader words = server.inputReader(StandardCharsets.UTF_8)) {
            Matcher address = ADDRESS.matcher(String.valueOf(words.readLine()));
            if (!address.find()) {
                throw new IllegalStateException("the server did not start");
            }
            List<Thread> threads = begin(address.group(), addresses(address.group()));
            Thread.sleep(Math.min(10, seconds / 3) * 1000L);
            Files.writeString(corpus.resolve("second.txt"), ARTICLE);
            double beside = ColdBuilds.build(corpus, store);
            watch(new Memory(server.pid()), seconds - beside - 10);
            goesOn = false;
            for (Thread thread : threads) {
                thread.join();
            }
            boolean moved = get(address.group() + SEARCH).body().contains(NAME);
            report(alone, beside, moved);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static void watch(Memory memory, double seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (int minute = 1; System.nanoTime() < end; minute++) {
            Thread.sleep(Math.min(60_000, Math.max(0, (end - System.nanoTime()) / 1_000_000)));
            System.out.println("minute " + minute + ": " + memory.now());
        }
    }

    private static String launcher() {
        return Path.of(System.getProperty("wiregraph.home", ""))
                .resolve("wiregraph")
                .toString();
    }

    /** Pages of every kind: what can be reached from the start in two steps, and questions to the endpoint. */
    private List<String> addresses(String server) throws IOException, InterruptedException {
        Set<String> found = new LinkedHashSet<>(
                List.of(
                        "/",
                        "/graph-data?most=150",
                        "/complete?q=sto",
                        "/search?q=peace%20talks",
                        "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%20100",
                        "/sparql?query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%20GRAPH%20%3Fg%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20%7D"));
        for (String page : List.of("/", "/articles", "/timeline", "/graph", "/queries", "/entity/NATO")) {
            Matcher links = LINK.matcher(get(server + page).body());
            while (links.find() && found.size() < ADDRESSES) {
                found.add(links.group(1).replace("&amp;", "&"));
            }
        }
        return List.copyOf(found);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html, */*;q=0.5")
                .timeout(Duration.ofSeconds(60))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private List<Thread> begin(String server, List<String> addresses) {
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < readers; number++) {
            Random choice = new Random(number);
            Thread thread = new Thread(() -> {
                while (goesOn) {
                    read(server + addresses.get(choice.nextInt(addresses.size())));
                }
            });
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private void read(String address) {
        long start = System.nanoTime();
        try {
            int status = get(address).statusCode();
            if (status != 200 && status != 303) {
                lost.add(status + " " + address);
            }
            millis.add((System.nanoTime() - start) / 1_000_000);
            Thread.sleep(pause);
        } catch (IOException broken) {
            lost.add(broken + " " + address);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void report(double alone, double beside, boolean moved) {
        List<Long> sorted = millis.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%d readers, %d seconds: %d requests, %d lost; milliseconds: half within %d, 95 %% within %d, all within %d%n"
                        + "a build of one more article: %.1f s alone, %.1f s beside them; the new graph %s%n",
                readers,
                seconds,
                sorted.size(),
                lost.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1),
                alone,
                beside,
                moved ? "answers" : "DOES NOT ANSWER");
        lost.stream().limit(10).forEach(System.out::println);
        if (!lost.isEmpty() || !moved) {
            throw new IllegalStateException("requests were lost, or the server did not move on");
        }
    }
}
