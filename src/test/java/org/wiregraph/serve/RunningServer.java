package org.wiregraph.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiregraph.graph.ArticleTexts;
import org.wiregraph.graph.GraphWriter;
import org.wiregraph.graph.SmallNews;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.store.GraphStore;

/** A server on a port of its own, and a reader who asks it. */
final class RunningServer implements AutoCloseable {
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningServer(GraphStore store, Limits limits) {
        this(Server.start(store, SavedQueries.in(Path.of("queries")), 0, true, limits));
    }

    private RunningServer(Server server) {
        this.server = server;
    }

    /** A server that takes decisions and writes them to {@code folder}. */
    static RunningServer editing(GraphStore store, Path folder) {
        return new RunningServer(Server.editing(store, SavedQueries.in(Path.of("queries")), 0, Limits.USUAL, folder));
    }

    /** Publishes {@code knowledge} as the next generation of {@code store}. */
    static void publish(GraphStore store, Knowledge knowledge) {
        store.publish(folder -> {
            Set<String> texts = knowledge.articles().stream()
                    .map(article -> article.document().sha256())
                    .collect(Collectors.toSet());
            ArticleTexts articles = new ArticleTexts(folder.resolve(GraphStore.ARTICLES), texts);
            GraphWriter.Written written = new GraphWriter(SmallNews.ontology())
                    .write(knowledge, SmallNews.VERSIONS, folder.resolve(GraphStore.QUADS), articles);
            articles.finish();
            return written;
        });
    }

    int port() {
        return server.port();
    }

    String address(String path) {
        return "http://localhost:" + server.port() + path;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).build());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> query(String sparql, String accept) {
        return post(
                "/sparql",
                "query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                accept);
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return once(request);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpResponse<String> once(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException closed) {
            // The connection was kept from a request before, and the server has closed it meanwhile.
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** What the server answers to these lines, sent as they are. */
    String raw(String... lines) {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
