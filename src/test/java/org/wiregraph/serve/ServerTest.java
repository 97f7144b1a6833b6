package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.graph.SmallNews;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.store.GraphStore;

/** The endpoint, the IRIs that resolve, and what the server refuses. */
class ServerTest {
    private static final String DOCUMENT = "/document/2021/nato%20presence.txt";
    private static final GraphStore STORE = GraphStore.inMemory();
    private static RunningServer server;

    @BeforeAll
    static void start() {
        RunningServer.publish(STORE, SmallNews.knowledge());
        server = new RunningServer(STORE, new Limits(60, 50, 4, 4));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersQueriesInTheFormatAskedFor() {
        String query = "SELECT ?s WHERE { ?s <http://www.w3.org/2000/01/rdf-schema#label> \"NATO\" }";
        assertThat(server.query(query, "text/csv").body()).isEqualTo("s\r\n" + SmallNews.BASE + "entity/NATO\r\n");
        assertThat(server.query(query, "application/sparql-results+json").body())
                .contains("\"bindings\"");
        assertThat(server.query(query, "application/sparql-results+xml").body()).contains("<sparql");
        assertThat(server.get("/sparql?query=ASK%20%7B%7D", "Accept", "application/sparql-results+json")
                        .body())
                .contains("true");
        HttpResponse<String> direct = server.post(
                "/sparql",
                "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
                "Content-Type",
                "application/sparql-query",
                "Accept",
                "text/turtle");
        assertThat(direct.headers().firstValue("Content-Type")).get().asString().startsWith("text/turtle");
    }

    @Test
    void asksTheTextIndex() {
        String query =
                "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                        + "SELECT ?s WHERE { ?s text:query (rdfs:label \"stoltenberg\") }";
        assertThat(server.query(query, "text/csv").body()).contains("Jens_Stoltenberg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost/sparql> { ?s ?p ?o } }",
                "SELECT * { { SELECT * { FILTER EXISTS { SERVICE SILENT <http://localhost/sparql> { ?s ?p ?o } } } } }",
                "SELECT (<java:java.lang.System>(1) AS ?x) {}",
                "SELECT * { ?s <java:java.lang.System> ?o }",
                "SELECT * { BIND (<javascript:f>(1) AS ?x) }",
                "LOAD <file:///etc/passwd>",
                "INSERT DATA { <http://a/> <http://b/> <http://c/> }",
                "SELECT * {"
            })
    void refuses(String query) {
        assertThat(server.query(query, "*/*").statusCode()).isEqualTo(400);
    }

    @Test
    void readsNoFile() {
        assertThat(server.query("SELECT * FROM <file:pom.xml> { ?s ?p ?o }", "text/csv")
                        .body())
                .isEqualTo("s,p,o\r\n");
        assertThat(server.get(
                                "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D&default-graph-uri=file:pom.xml",
                                "Accept", "text/csv")
                        .body())
                .isEqualTo("s,p,o\r\n");
    }

    @Test
    void stopsWhatTakesTooLong() {
        try (RunningServer hasty = new RunningServer(STORE, new Limits(1, 50, 1, 1))) {
            String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
            assertThat(hasty.query(endless, "text/csv").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void answersOnlySoManyRows() {
        assertThat(server.query("SELECT * { ?s ?p ?o }", "text/csv").body().lines())
                .hasSize(51);
        assertThat(server.query("SELECT * { ?s ?p ?o } LIMIT 3", "text/csv")
                        .body()
                        .lines())
                .hasSize(4);
    }

    @Test
    void updatesNothing() {
        String insert = "INSERT DATA { <http://a/> <http://b/> <http://c/> }";
        assertThat(server.post("/sparql", insert, "Content-Type", "application/sparql-update")
                        .statusCode())
                .isEqualTo(415);
        assertThat(server.post("/sparql", "update=" + insert, "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(400);
        for (String method : new String[] {"PUT", "DELETE", "PATCH", "POST", "TRACE"}) {
            assertThat(server.raw(
                            method + " /data?default HTTP/1.1",
                            "Host: localhost",
                            "Content-Length: 0",
                            "Connection: close"))
                    .startsWith("HTTP/1.1 405");
        }
    }

    @Test
    void takesNoEndlessBody() {
        String query = "ASK {} #" + "x".repeat(BodyLimit.LONGEST);
        for (String type : new String[] {"application/sparql-query", "application/x-www-form-urlencoded"}) {
            String body = type.endsWith("query") ? query : "query=" + query;
            assertThat(server.post("/sparql", body, "Content-Type", type).statusCode())
                    .as(type)
                    .isEqualTo(413);
            HttpRequest inChunks = server.request("/sparql", "Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofInputStream(
                            () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                    .build();
            assertThat(server.send(inChunks).statusCode())
                    .as(type + " in chunks")
                    .isEqualTo(413);
        }
        HttpRequest inChunks = server.request("/sparql", "Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("ASK {}".getBytes(StandardCharsets.UTF_8))))
                .build();
        assertThat(server.send(inChunks).body()).contains("true");
    }

    /** Who still writes when the answer is given reads it all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4000000",
                "Transfer-Encoding: chunked",
            })
    void saysThatABodyIsTooLong(String length) throws Exception {
        boolean inChunks = length.startsWith("Transfer");
        String words = "x".repeat(100_000);
        String piece = inChunks ? Integer.toHexString(words.length()) + "\r\n" + words + "\r\n" : words;
        try (Socket socket = new Socket("localhost", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/sparql-query\r\n"
                                    + length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            for (int sent = 0; sent < 40; sent++) {
                out.write(piece.getBytes(StandardCharsets.US_ASCII));
                Thread.sleep(10);
            }
            if (inChunks) {
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void givesWholeGraphs() {
        assertThat(server.get("/data?default", "Accept", "application/n-triples")
                        .body())
                .contains("<" + SmallNews.BASE + "entity/NATO>");
        assertThat(server.get("/data?graph=" + SmallNews.BASE + "document/copy.txt", "Accept", "text/turtle")
                        .body())
                .contains("NATO to stay");
        assertThat(server.get("/data?graph=http://a/none", "Accept", "text/turtle")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void describesItself() {
        assertThat(server.get("/sparql", "Accept", "text/turtle").body()).contains("sd:endpoint");
        assertThat(server.get("/.well-known/void", "Accept", "text/turtle").body())
                .contains("void:Dataset", server.address("/sparql"));
        assertThat(server.get("/.well-known/other").statusCode()).isEqualTo(404);
    }

    @Test
    void resolvesIris() {
        assertThat(server.get("/entity/NATO", "Accept", "text/html,*/*;q=0.8").body())
                .contains("<h1><bdi>NATO</bdi></h1>", "North Atlantic Treaty Organization");
        assertThat(server.get("/entity/NATO", "Accept", "text/turtle").body()).contains("owl:sameAs");
        assertThat(server.get("/entity/NATO", "Accept", "application/ld+json").body())
                .contains("\"@graph\"");
        assertThat(server.get(DOCUMENT, "Accept", "text/turtle").body()).contains("nif:anchorOf");
        assertThat(server.get(DOCUMENT, "Accept", "text/html").body()).contains("😀", "mention organization");
        assertThat(server.get("/entity/Nobody").statusCode()).isEqualTo(404);
        String claim = server.query(
                        "SELECT ?c { GRAPH ?g { ?c a <https://w3id.org/wiregraph/ontology#Claim> } } LIMIT 1",
                        "text/csv")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .replace(SmallNews.BASE, "/");
        assertThat(server.get(claim, "Accept", "text/turtle").body()).contains("wg:Claim", "nif:anchorOf");
        HttpResponse<String> moved = server.get(claim, "Accept", "text/html");
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(moved.headers().firstValue("Location"))
                .get()
                .asString()
                .startsWith("/document/")
                .contains("#claim-");
    }

    @Test
    void pagesThroughFacts() {
        assertThat(server.get("/entity/place/Afghanistan?part=presentIn").body())
                .contains("<h1>Present in</h1>", "those with the most sources first");
        assertThat(server.get("/entity/place/Afghanistan?part=presentIn&page=99")
                        .body())
                .contains("<h1>Present in</h1>");
        assertThat(server.get("/entity/person/Jens_Stoltenberg?part=said").body())
                .contains("Is cited for", "the latest first");
        assertThat(server.get("/entity/place/Afghanistan?part=nothing").body()).contains("0 facts");
    }

    @Test
    void searches() {
        assertThat(server.get("/search?q=stoltenburg").body()).contains("Jens Stoltenberg");
        assertThat(server.get("/search?q=presence").body()).contains("keep a presence in Kabul");
        assertThat(server.get("/complete?q=afg").body()).contains("\"address\":\"/entity/place/Afghanistan\"");
        assertThat(server.get("/complete?q=").body()).isEqualTo("[]");
    }

    @Test
    void refusesForeignHosts() {
        assertThat(server.raw("GET / HTTP/1.1", "Host: evil.example", "Connection: close"))
                .startsWith("HTTP/1.1 421");
        assertThat(server.raw("GET / HTTP/1.1", "Host: localhost", "Connection: close"))
                .startsWith("HTTP/1.1 200")
                .contains("default-src 'none'", "nosniff");
    }

    @Test
    void leadsToNoFile() {
        assertThat(server.raw("GET /assets/../../../pom.xml HTTP/1.1", "Host: localhost", "Connection: close"))
                .doesNotContain("modelVersion");
        assertThat(server.get("/assets/%2e%2e%2fPage.class").statusCode()).isEqualTo(404);
        assertThat(server.get("/assets/..%5cpage.class").statusCode()).isEqualTo(404);
        assertThat(server.get("/assets/wiregraph.css").headers().firstValue("Content-Type"))
                .get()
                .asString()
                .startsWith("text/css");
    }

    @Test
    void sendsNothingTwice() {
        HttpResponse<String> first = server.get("/articles");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/articles", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void splitsNoHeader() {
        HttpResponse<String> answer = server.get("/resource?iri=http://a/%0d%0aSet-Cookie:x=1");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhenThePortIsTaken() {
        SavedQueries queries = SavedQueries.in(Path.of("queries"));
        int taken = server.port();
        assertThatThrownBy(() -> Server.start(STORE, queries, taken, true, Limits.USUAL))
                .isInstanceOf(ServeException.class)
                .hasMessageContaining("port " + taken);
    }
}
