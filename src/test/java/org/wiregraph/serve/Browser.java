package org.wiregraph.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A Chromium without a window, spoken to by its DevTools protocol. */
final class Browser implements AutoCloseable {
    private static final List<String> PROGRAMS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final Path profile;
    private final String address;

    private Browser(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.address = address;
    }

    /** Starts one; empty where none is installed. */
    static Optional<Browser> start() {
        return PROGRAMS.stream()
                .filter(program -> Files.isExecutable(Path.of(program)))
                .findFirst()
                .map(Browser::start);
    }

    private static Browser start(String program) {
        try {
            Path profile = Files.createTempDirectory("wiregraph-browser");
            Process process = new ProcessBuilder(
                            program,
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--disable-dev-shm-usage",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader words = process.errorReader();
            String line = words.readLine();
            while (line != null && !line.startsWith(LISTENING)) {
                line = words.readLine();
            }
            if (line == null) {
                throw new IOException(program + " did not start");
            }
            Thread reader = new Thread(() -> words.lines().forEach(said -> {}));
            reader.setDaemon(true);
            reader.start();
            return new Browser(
                    process, profile, line.substring(LISTENING.length()).strip());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Opens a connection; each whole message goes to {@code receiver}. */
    WebSocket connect(Consumer<String> receiver) {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener(receiver))
                .join();
    }

    Tab tab() {
        return Tab.in(this);
    }

    private static final class Listener implements WebSocket.Listener {
        private final Consumer<String> receiver;
        private final StringBuilder message = new StringBuilder();

        Listener(Consumer<String> receiver) {
            this.receiver = receiver;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                receiver.accept(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException | UncheckedIOException busy) {
            // A part of the browser is still writing.
            System.err.println("left behind: " + profile);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
