package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.graph.SmallNews;
import org.wiregraph.mcp.GraphMcp;
import org.wiregraph.mcp.GraphTools;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.query.SavedQuery;
import org.wiregraph.store.GraphStore;

/** Values that would be a part of the query stay values, whether a page or an assistant gives them. */
class InjectedValuesTest {
    private static final GraphStore STORE = GraphStore.inMemory();
    private static final SavedQueries QUERIES = SavedQueries.in(Path.of("queries"));
    private static final List<String> TRAPS = List.of(
            "NATO\" } UNION { BIND (\"smuggled\" AS ?x) } #",
            "NATO' } BIND ('smuggled' AS ?x) #",
            "http://a/> } SELECT ?smuggled { ?smuggled ?p ?o } #",
            "2021-06-01\"^^<http://www.w3.org/2001/XMLSchema#date>) || true || (\"",
            "1 } LIMIT 1 OFFSET 0 #",
            "\\u0022 } DROP ALL #",
            "\n}\nSERVICE <http://localhost:1/> {",
            "AND label:[* TO *] OR \\",
            "\u0000",
            "?s ?p ?o");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        RunningServer.publish(STORE, SmallNews.knowledge());
        server = new RunningServer(STORE, Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<SavedQuery> queries() {
        return QUERIES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void onPages(SavedQuery query) {
        for (SavedQuery.Parameter parameter : query.parameters()) {
            for (String trap : TRAPS) {
                String address = "/query/" + query.name() + "?" + parameter.name() + "="
                        + URLEncoder.encode(trap, StandardCharsets.UTF_8);
                var answer = server.get(address, "Accept", "text/html");
                assertThat(answer.statusCode()).as(address).isIn(200, 400, 404);
                assertThat(answer.body().replaceAll("(?s)<(input|a|form)[^>]*>", ""))
                        .as(address)
                        .doesNotContain("Encountered", "Lexical error", "Exception", "<td>smuggled");
            }
        }
    }

    /** All at once: each is answered, and none by an error of the query language. */
    @Test
    void byAnAssistant() throws InterruptedException {
        StringBuilder asked = new StringBuilder("""
                {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
                {"jsonrpc":"2.0","method":"notifications/initialized"}
                """);
        int number = 0;
        for (String trap : TRAPS) {
            ask(asked, ++number, "show-entity", "name", trap);
            ask(asked, ++number, "explain-fact", "subject", trap);
            ask(asked, ++number, "read-article", "article", trap);
            for (SavedQuery query : QUERIES.all()) {
                for (SavedQuery.Parameter parameter : query.parameters()) {
                    ask(asked, ++number, query.name(), parameter.name(), trap);
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphMcp(new GraphTools(STORE, QUERIES), "test")
                .run(new ByteArrayInputStream(asked.toString().getBytes(StandardCharsets.UTF_8)), out);
        String answers = out.toString(StandardCharsets.UTF_8);
        assertThat(answers.lines()).hasSize(number + 1);
        assertThat(answers).doesNotContain("Encountered", "Lexical error", "Exception");
    }

    private static void ask(StringBuilder asked, int number, String tool, String name, String value) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty(name, value);
        JsonObject parameters = new JsonObject();
        parameters.addProperty("name", tool);
        parameters.add("arguments", arguments);
        JsonObject request = new JsonObject();
        request.addProperty("jsonrpc", "2.0");
        request.addProperty("id", number);
        request.addProperty("method", "tools/call");
        request.add("params", parameters);
        asked.append(request).append('\n');
    }
}
