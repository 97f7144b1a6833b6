package org.wiregraph.serve;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A request broken in one to four ways, as bytes; the same seed gives the same request. */
final class MangledRequest {
    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "HEAD", "POST", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "get", "X");
    private static final List<String> PATHS = List.of(
            "/",
            "/articles?page=2",
            "/entity/NATO",
            "/entity/place/Afghanistan?property=presentIn&page=-1",
            "/document/a.txt",
            "/claim/0",
            "/search?q=peace%20talks",
            "/complete?q=na",
            "/graph",
            "/graph.json?nodes=99999999999",
            "/timeline?from=2021-13-45",
            "/query/where-present?entity=NATO",
            "/query/../../etc/passwd",
            "/query?sparql=SELECT%20*%20WHERE%20%7B%3Fs%20%3Fp%20%3Fo%7D",
            "/resource?iri=file:///etc/passwd",
            "/assets/wiregraph.css",
            "/assets/..%2f..%2f..%2fetc%2fpasswd",
            "/assets/%2e%2e/%2e%2e/pom.xml",
            "/sparql",
            "/sparql?query=ASK%7B%7D",
            "/sparql?query=SELECT%20*%20FROM%20%3Cfile:///etc/passwd%3E%20%7B%3Fs%20%3Fp%20%3Fo%7D",
            "/sparql?query=ASK%7BSERVICE%20%3Chttp://localhost:1/%3E%7B%7D%7D",
            "/sparql?update=CLEAR%20ALL",
            "/data?default",
            "/data?graph=file:///etc/passwd",
            "/.well-known/void",
            "/reconcile",
            "/reconcile?queries=%7B%22q0%22%3A%7B%22query%22%3A%22NATO%22%7D%7D",
            "/reconcile?extend=%7B%22ids%22%3A%5B%22entity/NATO%22%5D%7D&callback=f",
            "/reconcile/preview?id=..%2F..%2Fetc%2Fpasswd",
            "/reconcile/suggest/entity?prefix=na&cursor=-1",
            "//",
            "/%",
            "/%00",
            "/%ff%fe",
            "http://evil.example/",
            "*");
    private static final List<String> HEADERS = List.of(
            "Accept: text/html",
            "Accept: text/turtle;q=0.x, application/ld+json;;q=,*/*",
            "Accept: " + "a/b,".repeat(500),
            "Accept-Language: \u0000",
            "Content-Type: application/sparql-query",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: application/sparql-update",
            "Content-Type: multipart/form-data",
            "Content-Type: text/plain; charset=no-such",
            "Content-Length: 5",
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Content-Length: 7\r\nContent-Length: 9",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: chunked, identity",
            "Content-Encoding: gzip",
            "Expect: 100-continue",
            "Host: evil.example",
            "Host:",
            "Origin: http://evil.example",
            "Cookie: " + "x=1;".repeat(300),
            "If-Modified-Since: yesterday",
            "Range: bytes=0-,-1,5-2",
            "Upgrade: websocket\r\nConnection: Upgrade",
            "X-Long: " + "y".repeat(9000),
            "No colon",
            " folded",
            "X-Injected: a\r\nSet-Cookie: b=1");
    private static final List<String> BODIES = List.of(
            "",
            "query=ASK{}",
            "ASK{}",
            "SELECT * WHERE { ?s ?p ?o } LIMIT 3",
            "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
            "SELECT * WHERE { ?s ?p ?o FILTER REGEX(STR(?o), \"(a+)+$\") }",
            "INSERT DATA { <a:a> <b:b> <c:c> }",
            "update=DROP ALL",
            "LOAD <file:///etc/passwd>",
            "SELECT <java:java.lang.System.exit> WHERE {}",
            "5\r\nASK{}\r\n0\r\n\r\n",
            "ffffffffffff\r\nx",
            "\u0000\u0001\u0002",
            "{".repeat(5000),
            "SELECT * {" + "OPTIONAL {".repeat(400));

    private final Random random;

    MangledRequest(long seed) {
        this.random = new Random(seed);
    }

    byte[] bytes() {
        String version = one(List.of(
                "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/9.9"));
        List<String> headers = IntStream.range(0, random.nextInt(3))
                .mapToObj(each -> one(HEADERS))
                .collect(Collectors.toList());
        if (random.nextInt(8) > 0) {
            headers.add("Host: localhost");
        }
        String body = random.nextBoolean() ? one(BODIES) : "";
        if (random.nextBoolean()) {
            headers.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
        }
        headers.add("Connection: close");
        String head = one(METHODS) + " " + one(PATHS) + " " + version + "\r\n" + String.join("\r\n", headers);
        byte[] bytes = (head + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
        for (int times = random.nextInt(6) - 3; times > 0; times--) {
            bytes = broken(bytes);
        }
        return bytes;
    }

    /** Bytes changed, left out or cut off. */
    private byte[] broken(byte[] bytes) {
        if (bytes.length == 0 || random.nextInt(3) == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        byte[] copy = bytes.clone();
        if (random.nextBoolean()) {
            copy[at] = (byte) random.nextInt(256);
            return copy;
        }
        return random.nextBoolean() ? Arrays.copyOf(copy, at) : Arrays.copyOfRange(copy, at, copy.length);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
