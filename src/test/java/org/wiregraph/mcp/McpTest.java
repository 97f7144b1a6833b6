package org.wiregraph.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.build.SampleBuild;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.query.SavedQuery;

/** The sample corpus asked by the protocol's own client, which starts the program as an assistant does. */
class McpTest {
    private static final String STOLTENBERG = "Jens Stoltenberg";
    private static McpSyncClient client;

    @BeforeAll
    static void start() {
        ServerParameters program = ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.wiregraph.cli.Main",
                        "mcp",
                        "--store",
                        SampleBuild.folder().toString())
                .build();
        client = McpClient.sync(new StdioClientTransport(program, McpJsonDefaults.getMapper()))
                .requestTimeout(Duration.ofMinutes(2))
                .initializationTimeout(Duration.ofMinutes(2))
                .build();
        client.initialize();
    }

    @AfterAll
    static void stop() {
        client.closeGracefully();
    }

    private static McpSchema.CallToolResult call(String tool, Map<String, Object> given) {
        return client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(given).build());
    }

    private static String text(McpSchema.CallToolResult result) {
        return result.content().stream()
                .map(content -> ((McpSchema.TextContent) content).text())
                .collect(Collectors.joining());
    }

    private static String answer(String tool, Map<String, Object> given) {
        McpSchema.CallToolResult result = call(tool, given);
        assertThat(result.isError()).as(text(result)).isFalse();
        return text(result);
    }

    static List<String> queries() {
        return SavedQueries.in(Path.of("queries")).all().stream()
                .map(SavedQuery::name)
                .toList();
    }

    @Test
    void tellsWhatItIsAndThatItOnlyReads() {
        assertThat(client.getServerInfo().name()).isEqualTo("wiregraph");
        assertThat(client.getServerInstructions()).contains("status", "sentence");
        List<McpSchema.Tool> tools = client.listTools().tools();
        assertThat(tools)
                .extracting(McpSchema.Tool::name)
                .contains("show-entity", "explain-fact", "read-article")
                .containsAll(queries());
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.inputSchema()).containsEntry("type", "object");
        });
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everySavedQueryAnswersWithItsSources(String query) {
        SavedQuery saved = SavedQueries.in(Path.of("queries")).named(query);
        Map<String, Object> given = saved.parameters().stream()
                .filter(parameter -> saved.example().contains(parameter.name() + "="))
                .collect(Collectors.toMap(SavedQuery.Parameter::name, parameter -> example(saved, parameter)));
        String answer = answer(query, given);
        assertThat(answer).hasSizeLessThanOrEqualTo(GraphTools.LONGEST + 200);
        assertThat(answer).as("citations").containsPattern("document|“|\\(no rows\\)");
    }

    /** The value that the query's own example gives. */
    private static Object example(SavedQuery query, SavedQuery.Parameter parameter) {
        String value = query.example().replaceFirst(".*\\b" + parameter.name() + "=(?:\"([^\"]*)\"|(\\S+)).*", "$1$2");
        return parameter.type() == SavedQuery.Type.NUMBER ? (Object) Integer.valueOf(value) : value;
    }

    @Test
    void looksUpAnEntityWithTheSentences() {
        assertThat(answer("show-entity", Map.of("name", STOLTENBERG)))
                .contains(STOLTENBERG + " → NATO [Actual, ", "#char=", "“")
                .contains("secretary general");
        assertThat(answer("show-entity", Map.of("name", "NATO", "property", "leads", "page", 1)))
                .contains("page 1 of 1", STOLTENBERG + " → NATO");
    }

    @Test
    void givesTheEvidenceForAFact() {
        assertThat(answer("explain-fact", Map.of("subject", STOLTENBERG, "property", "leads", "object", "NATO")))
                .contains("sentence", "characters ", "rule");
    }

    /** The words at a citation's place are the sentence that was quoted. */
    @Test
    void readsAnArticleAtTheCitedPlace() {
        String entity = answer("show-entity", Map.of("name", STOLTENBERG));
        String citation = entity.replaceFirst("(?s).*?<([^>]*#char=[0-9]+,[0-9]+)>.*", "$1");
        String quote = entity.replaceFirst("(?s).*?“(.*?)”\\R.*", "$1");
        int from = Integer.parseInt(citation.replaceFirst(".*#char=([0-9]+),.*", "$1"));
        String article = answer("read-article", Map.of("article", citation, "from", from));
        String text = article.substring(article.indexOf("\n\n") + 2);
        assertThat(text.replaceAll("\\s+", " ")).startsWith(quote);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(wrong("show-entity", Map.of("name", "Jens Stoltenburg"))).contains("did you mean " + STOLTENBERG);
        assertThat(wrong("show-entity", Map.of())).contains("name");
        assertThat(wrong("read-article", Map.of("article", "none.txt"))).contains("no document named none.txt");
        assertThat(wrong("new", Map.of("since", "yesterday"))).contains("since is a date");
        assertThat(wrong("show-entity", Map.of("name", "NATO", "page", -1, "property", "leads")))
                .contains("page is a whole number");
    }

    private static String wrong(String tool, Map<String, Object> given) {
        McpSchema.CallToolResult result = call(tool, given);
        assertThat(result.isError()).isTrue();
        return text(result);
    }

    /** A client that sends everything at once and closes gets an answer to each request. */
    @Test
    void answersWhatWasAskedBeforeTheEnd() throws InterruptedException {
        String hello = """
                {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
                {"jsonrpc":"2.0","method":"notifications/initialized"}
                """;
        String questions = IntStream.rangeClosed(1, 20)
                .mapToObj(
                        "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":{\"name\":\"meetings\",\"arguments\":{}}}\n"
                                ::formatted)
                .collect(Collectors.joining());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphTools tools = new GraphTools(SampleBuild.store(), SavedQueries.in(Path.of("queries")));
        new GraphMcp(tools, "test")
                .run(new ByteArrayInputStream((hello + questions).getBytes(StandardCharsets.UTF_8)), out);
        Set<String> answered = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst(".*?\"id\":(\\d+).*", "$1"))
                .collect(Collectors.toSet());
        assertThat(answered).hasSize(21);
    }
}
