package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.graph.SmallNews;
import org.wiregraph.resolve.Correction;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.resolve.Identity;
import org.wiregraph.store.GraphStore;

/** Decisions of who reads the pages, and of who must not decide. */
class ReviewingTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    private Path folder;

    private RunningServer server;
    private String token = "";

    @BeforeEach
    void start() {
        GraphStore store = GraphStore.inMemory();
        RunningServer.publish(store, SmallNews.knowledge());
        server = RunningServer.editing(store, folder);
        Matcher found = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"")
                .matcher(server.get("/review/entity?iri=" + encoded(nato())).body());
        assertThat(found.find()).isTrue();
        token = found.group(1);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String nato() {
        return SmallNews.BASE + "entity/NATO";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> decide(String what, Map<String, String> values, String... headers) {
        Map<String, String> all = new TreeMap<>(values);
        all.putIfAbsent("token", token);
        String body = all.entrySet().stream()
                .map(value -> value.getKey() + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
        return server.post(
                "/review/" + what, body, headers.length == 0 ? new String[] {"Content-Type", FORM} : headers);
    }

    private Decisions decisions() {
        return Decisions.in(folder);
    }

    private String claim() {
        Matcher found = Pattern.compile("/review/claim\\?iri=([^\"]+)")
                .matcher(server.get("/document/rival.html").body());
        assertThat(found.find()).isTrue();
        return java.net.URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }

    @Test
    void takesDownThatAClaimIsWrong() {
        String page = server.get("/review/claim?iri=" + encoded(claim())).body();
        assertThat(page).contains("<blockquote>", "name=\"reason\"", "method=\"post\"");
        HttpResponse<String> answer =
                decide("claim", Map.of("iri", claim(), "decision", "reject", "reason", "it's \"satire\" \\o/"));
        assertThat(answer.statusCode()).isEqualTo(303);
        Correction rejected = decisions().corrections().get(0);
        assertThat(rejected.kind()).isEqualTo(Correction.Kind.REJECT);
        assertThat(rejected.reason()).isEqualTo("it's \"satire\" \\o/");
        assertThat(rejected.selector().document()).isEqualTo("rival.html");
        assertThat(List.of(
                        rejected.selector().quote(),
                        rejected.selector().subject(),
                        rejected.selector().property()))
                .doesNotContain("");
        String review = server.get("/review?noted=1").body();
        assertThat(review).contains("Noted.", "corrections.yaml, line 2", "satire");
    }

    @Test
    void takesDownAnotherStatus() {
        decide("claim", Map.of("iri", claim(), "decision", "possible", "reason", "may"));
        assertThat(decisions().corrections().get(0).status().orElseThrow().word())
                .isEqualTo("possible");
    }

    @Test
    void takesDownWhatAnEntityIs() throws IOException {
        Files.writeString(
                folder.resolve(Decisions.IDENTITY),
                "# mine\nhide:\n- C # no\ntype:  # classes\n  - {of: B, is: City}\n");
        assertThat(decide("entity", Map.of("iri", nato(), "decision", "type", "is", "Organization"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(decide("entity", Map.of("iri", nato(), "decision", "hide", "reason", "tired\nof it"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Files.readString(folder.resolve(Decisions.IDENTITY))).isEqualTo("""
                # mine
                hide:
                - {of: ["NATO"], reason: "tired of it"}
                - C # no
                type:  # classes
                  - {of: ["NATO"], is: "Organization"}
                  - {of: B, is: City}
                """);
    }

    @Test
    void takesDownThatTwoAreOne() {
        decide("pair", Map.of("decision", "same", "one", "Miller (a.txt)", "other", "Scott Miller"));
        decide("pair", Map.of("decision", "same", "one", "Miller (a.txt)", "other", "Scott Miller"));
        decide("pair", Map.of("decision", "different", "one", "A", "other", "B"));
        assertThat(decisions().identities())
                .extracting(Identity::kind)
                .containsExactly(Identity.Kind.SAME, Identity.Kind.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "entity, hide, Content-Type, text/plain, 403",
        "entity, hide, Content-Type, application/json, 403",
        "entity, hide, Origin, https://evil.example, 403",
        "entity, hide, Origin, null, 403",
        "entity, hide, Sec-Fetch-Site, cross-site, 403",
        "entity, hide, Sec-Fetch-Site, same-site, 403",
        "entity, burn, Accept, */*, 400",
        "claim, hide, Accept, */*, 400",
        "other, hide, Accept, */*, 404"
    })
    void refuses(String what, String decision, String header, String value, int status) {
        String[] headers = header.equals("Content-Type")
                ? new String[] {header, value}
                : new String[] {"Content-Type", FORM, header, value};
        HttpResponse<String> answer = decide(
                what,
                Map.of("iri", what.equals("claim") ? claim() : nato(), "decision", decision, "reason", "x"),
                headers);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(decisions()).isEqualTo(Decisions.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00000000000000000000000000000000", "é"})
    void refusesAnotherToken(String other) {
        assertThat(decide("entity", Map.of("iri", nato(), "decision", "hide", "token", other))
                        .statusCode())
                .isEqualTo(403);
        assertThat(decisions()).isEqualTo(Decisions.NONE);
    }

    @Test
    void refusesWhatIsNoThingOfTheGraph() {
        for (String iri : List.of("", SmallNews.BASE + "entity/Nobody", "x> ; <y", claim())) {
            assertThat(decide("entity", Map.of("iri", iri, "decision", "hide")).statusCode())
                    .isEqualTo(404);
        }
        assertThat(decide("claim", Map.of("iri", nato(), "decision", "reject", "reason", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(decide("claim", Map.of("iri", claim(), "decision", "reject")).statusCode())
                .as("without a reason")
                .isEqualTo(400);
        assertThat(decide("entity", Map.of("iri", nato(), "decision", "type", "is", "Dragon"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(decide("pair", Map.of("decision", "same", "one", "", "other", "B"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(decide("entity", Map.of("iri", nato(), "decision", "hide", "reason", "x".repeat(501)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(decisions()).isEqualTo(Decisions.NONE);
    }

    @Test
    void writesNoMoreThanOneLine() throws IOException {
        String hostile = "\"}\n- hide: {of: Taliban}\u0000\u2028\uFFFE # " + "\\".repeat(3);
        decide("pair", Map.of("decision", "same", "one", hostile, "other", "B", "reason", hostile));
        assertThat(decisions().identities()).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve(Decisions.IDENTITY))).hasSize(2);
    }

    @Test
    void leavesABrokenFileAlone() throws IOException {
        Files.writeString(folder.resolve(Decisions.IDENTITY), "hide: [A\n");
        HttpResponse<String> answer = decide("entity", Map.of("iri", nato(), "decision", "hide"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("identity.yaml, line");
        assertThat(server.get("/review").statusCode()).isEqualTo(409);
        assertThat(Files.readString(folder.resolve(Decisions.IDENTITY))).isEqualTo("hide: [A\n");
    }

    @Test
    void takesNoHugeForm() {
        HttpResponse<String> answer =
                decide("entity", Map.of("iri", nato(), "decision", "hide", "reason", "x".repeat(900_000)));
        assertThat(answer.statusCode()).isBetween(400, 413);
        assertThat(decisions()).isEqualTo(Decisions.NONE);
    }

    @Test
    void decidesNothingWhereNobodyMay() {
        GraphStore store = GraphStore.inMemory();
        RunningServer.publish(store, SmallNews.knowledge());
        try (RunningServer reading = new RunningServer(store, Limits.USUAL)) {
            assertThat(reading.get("/review").statusCode()).isEqualTo(404);
            assertThat(reading.get("/document/rival.html").body()).doesNotContain("/review", "token");
            for (String path : List.of("/review/entity", "/review/pair", "/review", "/")) {
                assertThat(reading.post(path, "decision=hide", "Content-Type", FORM)
                                .statusCode())
                        .isEqualTo(405);
            }
        }
    }

    @Test
    void answersNoForeignName() {
        assertThat(server.raw(
                        "POST /review/entity HTTP/1.1",
                        "Host: evil.example",
                        "Content-Type: " + FORM,
                        "Content-Length: 0",
                        "Connection: close"))
                .startsWith("HTTP/1.1 421");
    }
}
