package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.graph.SmallNews;
import org.wiregraph.store.GraphStore;

/** Requests as OpenRefine sends them, answers as the reconciliation API 0.2 has them. */
class ReconcilingTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static RunningServer server;

    @BeforeAll
    static void start() {
        GraphStore store = GraphStore.inMemory();
        RunningServer.publish(store, SmallNews.knowledge());
        server = new RunningServer(store, Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static JsonObject posted(String name, String value) {
        return json(server.post("/reconcile", name + "=" + encoded(value), "Content-Type", FORM));
    }

    private static JsonObject got(String path) {
        return json(server.get(path));
    }

    /** The candidates of one query, each with what the specification asks of it. */
    private static JsonArray candidates(String query) {
        JsonObject batch = posted("queries", "{\"q0\": " + query + "}");
        assertThat(batch.keySet()).containsExactly("q0");
        JsonArray result = batch.getAsJsonObject("q0").getAsJsonArray("result");
        double before = Double.MAX_VALUE;
        for (JsonElement one : result) {
            JsonObject candidate = one.getAsJsonObject();
            assertThat(candidate.keySet())
                    .containsExactlyInAnyOrder("id", "name", "score", "match", "type", "features");
            assertThat(candidate.get("id").getAsString()).isNotEmpty();
            assertThat(candidate.get("name").getAsString()).isNotEmpty();
            assertThat(candidate.get("match").getAsJsonPrimitive().isBoolean()).isTrue();
            assertThat(candidate.get("score").getAsDouble()).isBetween(0.0, Math.min(100, before));
            before = candidate.get("score").getAsDouble();
            candidate.getAsJsonArray("type").forEach(ReconcilingTest::isNamed);
            for (JsonElement feature : candidate.getAsJsonArray("features")) {
                assertThat(feature.getAsJsonObject().keySet()).containsExactly("id", "value");
            }
        }
        return result;
    }

    private static void isNamed(JsonElement element) {
        JsonObject named = element.getAsJsonObject();
        assertThat(named.get("id").getAsString()).isNotEmpty();
        assertThat(named.get("name").getAsString()).isNotEmpty();
        assertThat(Set.of("id", "name", "description", "broader", "notable")).containsAll(named.keySet());
    }

    private static String id(JsonArray candidates, int at) {
        return candidates.get(at).getAsJsonObject().get("id").getAsString();
    }

    private static boolean matches(JsonArray candidates, int at) {
        return candidates.get(at).getAsJsonObject().get("match").getAsBoolean();
    }

    @Test
    void saysWhatItIs() {
        JsonObject manifest = got("/reconcile");
        assertThat(manifest.get("versions").toString()).isEqualTo("[\"0.2\"]");
        assertThat(manifest.get("name").getAsString()).isNotEmpty();
        assertThat(manifest.get("identifierSpace").getAsString()).isEqualTo(SmallNews.BASE);
        assertThat(manifest.get("schemaSpace").getAsString()).startsWith("https://");
        manifest.getAsJsonArray("defaultTypes").forEach(ReconcilingTest::isNamed);
        assertThat(manifest.getAsJsonObject("view").get("url").getAsString()).contains("{{id}}");
        JsonObject preview = manifest.getAsJsonObject("preview");
        assertThat(preview.get("url").getAsString()).contains("{{id}}");
        assertThat(preview.get("width").getAsInt()).isPositive();
        assertThat(preview.get("height").getAsInt()).isPositive();
        assertThat(manifest.getAsJsonObject("suggest").keySet()).containsExactly("entity", "type", "property");
        String view =
                manifest.getAsJsonObject("view").get("url").getAsString().replace("{{id}}", encoded("entity/NATO"));
        assertThat(server.get(view.substring(view.indexOf("/resource"))).body()).contains("<h1><bdi>NATO</bdi></h1>");
    }

    @Test
    void matchesNames() {
        JsonArray exact = candidates("{\"query\": \"NATO\", \"limit\": 3}");
        assertThat(id(exact, 0)).isEqualTo("entity/NATO");
        assertThat(matches(exact, 0)).isTrue();
        assertThat(exact.get(0).getAsJsonObject().getAsJsonArray("type").get(0).toString())
                .isEqualTo("{\"id\":\"Alliance\",\"name\":\"alliance\"}");
        JsonArray mistyped = candidates("{\"query\": \"Jens Stoltenburg\"}");
        assertThat(id(mistyped, 0)).isEqualTo("entity/person/Jens_Stoltenberg");
        assertThat(matches(mistyped, 0)).isFalse();
        assertThat(id(candidates("{\"query\": \"entity/NATO\"}"), 0)).isEqualTo("entity/NATO");
        assertThat(id(candidates("{\"query\": \"" + SmallNews.BASE + "entity/NATO\"}"), 0))
                .isEqualTo("entity/NATO");
        assertThat(candidates("{\"query\": \"Zzyzx\"}")).isEmpty();
        candidates("{\"query\": \"Zzyzx Corp\"}")
                .forEach(one -> assertThat(one.getAsJsonObject().get("score").getAsDouble())
                        .isLessThan(50));
    }

    @Test
    void minds() {
        String person = "{\"query\": \"NATO\", \"type\": \"Person\", \"type_strict\": \"%s\"}";
        assertThat(candidates(person.formatted("any"))).isEmpty();
        JsonArray should = candidates(person.formatted("should"));
        assertThat(id(should, 0)).isEqualTo("entity/NATO");
        assertThat(matches(should, 0)).isFalse();
        assertThat(matches(candidates("{\"query\": \"NATO\", \"type\": [\"Person\", \"Organization\"]}"), 0))
                .isTrue();
        String leads = "{\"query\": \"Jens Stoltenberg\", \"properties\": [{\"pid\": \"leads\", \"v\": %s}]}";
        double agreeing = score(candidates(leads.formatted("\"NATO\"")));
        assertThat(agreeing).isEqualTo(100);
        assertThat(score(candidates(leads.formatted("{\"id\": \"entity/NATO\", \"name\": \"NATO\"}"))))
                .isEqualTo(100);
        assertThat(score(candidates(leads.formatted("[\"Toyota\", 7, true]")))).isLessThan(agreeing);
        assertThat(id(candidates("{\"properties\": [{\"pid\": \"leads\", \"v\": \"NATO\"}]}"), 0))
                .isEqualTo("entity/person/Jens_Stoltenberg");
    }

    private static double score(JsonArray candidates) {
        return candidates.get(0).getAsJsonObject().get("score").getAsDouble();
    }

    @Test
    void suggests() {
        assertThat(ids(got("/reconcile/suggest/entity?prefix=nat"))).contains("entity/NATO");
        assertThat(ids(got("/reconcile/suggest/entity?prefix=entity%2FNATO"))).containsExactly("entity/NATO");
        assertThat(ids(got("/reconcile/suggest/type?prefix=coun"))).contains("Country");
        assertThat(ids(got("/reconcile/suggest/property?prefix=lead"))).containsExactly("leads", "^leads");
        assertThat(ids(got("/reconcile/suggest/type?prefix=&cursor=3"))).doesNotContain("Agent");
        assertThat(server.get("/reconcile/suggest/dragon?prefix=a").statusCode())
                .isEqualTo(404);
    }

    private static List<String> ids(JsonObject answer) {
        JsonArray result = answer.getAsJsonArray("result");
        result.forEach(ReconcilingTest::isNamed);
        return result.asList().stream()
                .map(one -> one.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    @Test
    void extendsData() {
        JsonObject answer = posted(
                "extend",
                "{\"ids\": [\"entity/NATO\", \"entity/Nobody\"], \"properties\": [{\"id\": \"^leads\"}, {\"id\": \"unknown\"}]}");
        assertThat(answer.getAsJsonArray("meta")).hasSize(2);
        answer.getAsJsonArray("meta").forEach(ReconcilingTest::isNamed);
        JsonObject rows = answer.getAsJsonObject("rows");
        assertThat(rows.keySet()).containsExactly("entity/NATO", "entity/Nobody");
        assertThat(rows.getAsJsonObject("entity/NATO").get("^leads").toString())
                .isEqualTo("[{\"id\":\"entity/person/Jens_Stoltenberg\",\"name\":\"Jens Stoltenberg\"}]");
        assertThat(rows.getAsJsonObject("entity/Nobody").get("^leads").toString())
                .isEqualTo("[]");
        JsonObject roles = posted(
                "extend",
                "{\"ids\": [\"entity/person/Jens_Stoltenberg\"], \"properties\": [{\"id\": \"holdsRole\", \"settings\": {}}]}");
        assertThat(roles.getAsJsonObject("rows").toString()).contains("{\"str\":\"secretary general\"}");
        JsonObject proposed = got("/reconcile/properties?type=Person&limit=2");
        assertThat(proposed.get("type").getAsString()).isEqualTo("Person");
        assertThat(proposed.getAsJsonArray("properties")).hasSizeBetween(1, 2).allSatisfy(ReconcilingTest::isNamed);
    }

    @Test
    void previews() {
        HttpResponse<String> preview = server.get("/reconcile/preview?id=entity%2FNATO");
        assertThat(preview.body()).contains("NATO", "target=\"_blank\"").doesNotContain("<script", "<form", "<nav");
        assertThat(preview.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors http://localhost:* http://127.0.0.1:*");
        assertThat(server.get("/reconcile/preview?id=x").statusCode()).isEqualTo(404);
    }

    @Test
    void answersPagesOfThisMachineOnly() {
        for (String near : List.of("http://127.0.0.1:3333", "http://localhost:3333")) {
            assertThat(server.get("/reconcile", "Origin", near).headers().firstValue("Access-Control-Allow-Origin"))
                    .contains(near);
        }
        for (String far : List.of(
                "https://evil.example", "null", "http://localhost.evil.example", "http://127.0.0.1@evil.example")) {
            HttpResponse<String> refused = server.get("/reconcile", "Origin", far);
            assertThat(refused.statusCode()).as(far).isEqualTo(403);
            assertThat(refused.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
        assertThat(server.get("/reconcile?callback=f", "Referer", "https://evil.example/")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.get("/reconcile?callback=f", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.get("/", "Origin", "http://127.0.0.1:3333")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .as("other pages")
                .isEmpty();
    }

    @Test
    void wrapsForOldClients() {
        HttpResponse<String> script = server.get("/reconcile?callback=jQuery123_4.ok");
        assertThat(script.body()).startsWith("/**/jQuery123_4.ok({").endsWith("});");
        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(server.get("/reconcile?callback=" + encoded("alert(1)//")).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "7",
                "{\"q0\": 7}",
                "{\"q0\": {}}",
                "{\"q0\": {\"query\": \"\"}}",
                "{\"q0\": {\"query\": {\"a\": 1}}}",
                "{\"q0\": {\"query\": \"a\", \"limit\": \"x\"}}",
                "{\"q0\": {\"query\": \"a\", \"properties\": 3}}",
                "{\"q0\": {\"query\": \"a\", \"properties\": [{\"v\": 1}]}}"
            })
    void refusesWhatIsNoBatch(String batch) {
        HttpResponse<String> answer = server.post("/reconcile", "queries=" + encoded(batch), "Content-Type", FORM);
        if (batch.isEmpty()) {
            assertThat(json(answer).has("versions")).isTrue();
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource({"201, 1, 413", "200, 1, 200", "1, 21, 413"})
    void answersNoMoreThanItCan(int queries, int properties, int status) {
        JsonObject query = new JsonObject();
        query.addProperty("query", "x> . } \" \\ \u0000 UNION *:* ~ AND (");
        JsonArray pids = new JsonArray();
        for (int i = 0; i < properties; i++) {
            JsonObject property = new JsonObject();
            property.addProperty("pid", "leads");
            property.addProperty("v", "\"*");
            pids.add(property);
        }
        query.add("properties", pids);
        JsonObject batch = new JsonObject();
        for (int i = 0; i < queries; i++) {
            batch.add("q" + i, query);
        }
        assertThat(server.post("/reconcile", "queries=" + encoded(batch.toString()), "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void refusesDeepAndLongOnes() {
        String deep = "[".repeat(50_000);
        assertThat(server.post("/reconcile", "queries=" + encoded("{\"q0\":" + deep), "Content-Type", FORM)
                        .statusCode())
                .isBetween(400, 413);
        JsonArray many = candidates("{\"query\": \"" + "NATO ".repeat(2000) + "\", \"limit\": 1e9}");
        assertThat(many.size()).isLessThanOrEqualTo(50);
        assertThat(server.post("/reconcile/preview", "id=x", "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(405);
    }
}
