package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.graph.SmallNews;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.query.SavedQuery;
import org.wiregraph.store.GraphStore;

/** The pages that answer questions, draw the graph and lay out time, without a script. */
class ViewsTest {
    private static final String NATO = encoded(SmallNews.BASE + "entity/NATO");
    private static RunningServer server;

    @BeforeAll
    static void start() {
        GraphStore store = GraphStore.inMemory();
        RunningServer.publish(store, SmallNews.knowledge());
        server = new RunningServer(store, new Limits(2, 50, 4, 4));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String own(String sparql) {
        return server.get("/query?sparql=" + encoded(sparql)).body();
    }

    @Test
    void listsSavedQueriesAndAnswersEach() {
        String list = server.get("/queries").body();
        for (SavedQuery query :
                SavedQueries.in(java.nio.file.Path.of("queries")).all()) {
            assertThat(list).contains("/query/" + query.name());
            assertThat(server.get("/query/" + query.name()).statusCode())
                    .as(query.name())
                    .isEqualTo(200);
        }
        assertThat(server.get("/query/none").statusCode()).isEqualTo(404);
    }

    @Test
    void answersASavedQueryWithItsParameters() {
        String page = server.get("/query/where-present?entity=nato&place=Kabul").body();
        assertThat(page)
                .contains("value=\"nato\"", "value=\"Kabul\"", "status planned", "We plan to keep a presence in Kabul")
                .contains("/document/2021/nato%20presence.txt#char=", "download=\"where-present.csv\"")
                .doesNotContain("status denied");
        assertThat(server.get("/query/where-present").body()).contains("value=\"NATO\"", "status denied");
        assertThat(server.get("/query/claims-by-status?status=denied").body())
                .contains("<option value=\"denied\" selected=\"\">");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(server.get("/query/where-present?entity=Nobody+Knows").body())
                .contains("role=\"alert\"", "No entity named Nobody Knows");
        assertThat(own("SELECT * {\n  ?s a wg:Person .\n  FILTER(}\n"))
                .contains("SPARQL error in line 3", "    FILTER(}\n          ^");
        assertThat(own("SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }")).contains("SERVICE is off");
        assertThat(own("SELECT (<java:java.lang.System>(1) AS ?x) {}")).contains("No query runs code");
        assertThat(own("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }"))
                .contains("Stopped after 2 seconds");
    }

    @Test
    void answersOwnQueries() {
        assertThat(own("SELECT ?who { ?who a wg:Person }")).contains("/entity/person/Jens_Stoltenberg", ">1 row<");
        assertThat(own("ASK { ?who a wg:Person }")).contains("yes");
        assertThat(own("CONSTRUCT { ?s wg:leads ?o } { ?s wg:leads ?o }")).contains("Turtle", "property");
        assertThat(own("SELECT * { ?s ?p ?o }")).contains(">50 rows<");
        assertThat(own("SELECT ('<script>alert(1)</script>' AS ?x) {}"))
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "json", "xml"})
    void givesAnswersAsFiles(String format) {
        var saved = server.get("/query/where-present?entity=NATO&format=" + format);
        assertThat(saved.body()).contains(SmallNews.BASE + "entity/place/Kabul");
        assertThat(saved.headers().firstValue("Content-Type"))
                .get()
                .asString()
                .contains(format.equals("tsv") ? "tab" : format);
        assertThat(server.get("/query?format=" + format + "&sparql=" + encoded("SELECT * { ?s ?p ?o }"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void givesGraphsAsTurtle() {
        assertThat(server.get("/query?format=turtle&sparql="
                                + encoded("CONSTRUCT { ?s wg:leads ?o } WHERE { ?s wg:leads ?o }"))
                        .body())
                .contains("wg:leads");
    }

    @Test
    void offersTerms() {
        assertThat(server.get("/terms").body()).contains("wg:presentIn", "\"nif\":", "Keeps people in the place");
    }

    @Test
    void bringsTheLibrariesOfItsScripts() {
        for (String name : List.of("codemirror.js", "codemirror.css", "sparql.js", "show-hint.js", "show-hint.css")) {
            assertThat(server.get("/assets/" + name).statusCode()).as(name).isEqualTo(200);
        }
        for (String name : List.of("force", "quadtree", "dispatch", "timer")) {
            assertThat(server.get("/assets/d3-" + name + ".min.js").statusCode())
                    .as(name)
                    .isEqualTo(200);
        }
    }

    @Test
    void drawsTheStrongestAsDataAndAsTable() {
        JsonObject data =
                JsonParser.parseString(server.get("/graph-data").body()).getAsJsonObject();
        assertThat(texts(data.getAsJsonArray("nodes"), "label")).contains("NATO", "Afghanistan", "Jens Stoltenberg");
        assertThat(texts(data.getAsJsonArray("edges"), "status")).contains("actual", "possible");
        assertThat(server.get("/graph-data?most=2").body()).contains("NATO").doesNotContain("Turkey");
        assertThat(server.get("/graph").body()).contains("The same as a table", "present in", "graph.js");
    }

    @Test
    void drawsWhatLiesAroundAThing() {
        JsonObject data = JsonParser.parseString(
                        server.get("/graph-data?focus=" + NATO).body())
                .getAsJsonObject();
        assertThat(texts(data.getAsJsonArray("nodes"), "id")).contains(SmallNews.BASE + "entity/place/Kabul");
        assertThat(server.get("/graph?focus=" + NATO).body()).contains("Around ", "/entity/NATO");
        assertThat(server.get("/graph?focus=http://a/none").statusCode()).isEqualTo(404);
        assertThat(server.get("/graph-data?focus=" + encoded("http://a/> } #")).statusCode())
                .isEqualTo(404);
    }

    private static List<String> texts(JsonArray objects, String name) {
        return objects.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(one -> one.get(name).getAsString())
                .toList();
    }

    @Test
    void laysOutTime() {
        String page = server.get("/timeline").body();
        assertThat(page)
                .contains("<svg class=\"timeline\"", "entry actual", "entry planned", "Withdrawal")
                .contains("href=\"/document/rival.html#claim-");
        assertThat(server.get("/timeline?status=planned").body()).doesNotContain("entry actual");
        assertThat(server.get("/timeline?from=2015&to=2015").body()).contains("Resolute Support");
        assertThat(server.get("/timeline?entity=NATO&kind=operates").body()).contains("NATO operates Resolute Support");
        assertThat(server.get("/timeline?entity=Nobody").body()).contains("No entity named Nobody");
        assertThat(server.get("/timeline?from=x&to=1900").statusCode()).isEqualTo(200);
    }
}
