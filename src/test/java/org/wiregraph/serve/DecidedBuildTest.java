package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.build.Build;
import org.wiregraph.build.Inputs;
import org.wiregraph.build.Progress;
import org.wiregraph.build.Report;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.ontology.Vocabulary;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.store.GraphStore;

/** What is decided on the pages is followed by the next build, and undone with its line. */
class DecidedBuildTest {
    private static final String BASE = "http://example.org/kg/";
    private static final List<String> ARTICLES = List.of("2021-07-02-bagram.md", "nato-decision-april.txt");

    @TempDir
    private Path folder;

    private Path corpus = Path.of("");
    private String before = "";

    @BeforeEach
    void buildFirst() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        for (String article : ARTICLES) {
            Files.copy(Path.of("corpus").resolve(article), corpus.resolve(article));
        }
        build();
        before = quads();
    }

    private Report build() {
        Path store = folder.resolve("graph");
        Corpus articles = Corpus.in(corpus);
        List<Path> others =
                List.of(Path.of("ontology"), corpus.resolve(Decisions.IDENTITY), corpus.resolve(Decisions.CORRECTIONS));
        return new Build(
                        new OntologyReader().read(Path.of("ontology"), BASE),
                        BASE,
                        Decisions.in(corpus),
                        2,
                        Progress.silent(),
                        Optional.empty())
                .run(articles, store, Inputs.of(BASE, articles, others));
    }

    private String quads() throws IOException {
        return Files.readString(GraphStore.open(folder.resolve("graph")).quads());
    }

    private RunningServer server() {
        return RunningServer.editing(GraphStore.open(folder.resolve("graph")), corpus);
    }

    private static void decide(RunningServer server, String what, String iri, String rest) {
        var token = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"")
                .matcher(server.get("/review/" + what + "?iri=" + encoded(iri)).body());
        assertThat(token.find()).as(iri).isTrue();
        String body = "token=" + token.group(1) + "&iri=" + encoded(iri) + "&" + rest + "&reason=tried";
        assertThat(server.post("/review/" + what, body, "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .as(iri)
                .isEqualTo(303);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static TreeSet<String> claims(RunningServer server, String article) {
        TreeSet<String> claims = new TreeSet<>();
        var found = Pattern.compile("/review/claim\\?iri=([^\"]+)")
                .matcher(server.get("/document/" + article).body());
        while (found.find()) {
            claims.add(URLDecoder.decode(found.group(1), StandardCharsets.UTF_8));
        }
        return claims;
    }

    @Test
    void followsAndForgets() throws IOException {
        try (RunningServer server = server()) {
            TreeSet<String> claims = claims(server, ARTICLES.get(0));
            assertThat(claims).hasSizeGreaterThan(20);
            claims.forEach(claim -> decide(server, "claim", claim, "decision=reject"));
            claims(server, ARTICLES.get(1)).forEach(claim -> decide(server, "claim", claim, "decision=denied"));
            decide(server, "entity", BASE + "entity/person/Joe_Biden", "decision=type&is=Organization");
            decide(server, "entity", BASE + "entity/place/Soviet_Union", "decision=hide");
            build();
            assertThat(claims(server, ARTICLES.get(0))).as("rejected").isEmpty();
            String after = quads();
            assertThat(after)
                    .contains("entity/organization/Joe_Biden> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>")
                    .doesNotContain("entity/place/Soviet_Union> <http://www.w3.org/2000/01/rdf-schema#label>");
            assertThat(after.lines().filter(line -> line.contains("#status> <" + Vocabulary.WG + "Actual> ")))
                    .as("claims that are not denied")
                    .isEmpty();
        }
        Files.delete(corpus.resolve(Decisions.IDENTITY));
        Files.delete(corpus.resolve(Decisions.CORRECTIONS));
        assertThat(build().problems()).isEmpty();
        assertThat(quads()).isEqualTo(before);
    }
}
