package org.wiregraph.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.corpus.ArticleFile;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.corpus.Document;
import org.wiregraph.store.GraphStore;

/** Builds the sample corpus with the real models and holds the graph to its promises. */
class SampleCorpusTest {
    private static final Path CORPUS = SampleBuild.CORPUS;
    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    @TempDir
    static Path folder;

    private static Path store;
    private static Report report;

    @BeforeAll
    static void build() {
        store = SampleBuild.FOLDER;
        report = SampleBuild.REPORT;
    }

    @Test
    void readsEveryArticleAndFindsClaimsOfEveryStatus() {
        assertThat(report.problems()).isEmpty();
        assertThat(report.articles().get("new")).isGreaterThanOrEqualTo(30);
        assertThat(report.claims().keySet()).contains("actual", "planned", "possible", "ended", "denied");
    }

    @Test
    void givesTheSameBytesFromOneThreadAndOtherFileOrder() throws IOException {
        Path shuffled = Files.createDirectories(folder.resolve("shuffled"));
        try (var files = Files.list(CORPUS)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.copy(file, shuffled.resolve(file.getFileName().toString()));
            }
        }
        Path other = folder.resolve("other");
        Files.createDirectories(other);
        copyCache(other);
        SampleBuild.build(shuffled, other, 1);

        assertThat(GraphStore.open(other).quads())
                .hasSameBinaryContentAs(GraphStore.open(store).quads());
    }

    private static void copyCache(Path to) throws IOException {
        Path from = store.resolve("cache").resolve("annotations");
        Files.createDirectories(to.resolve("cache"));
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve("cache").resolve("annotations");
                Files.copy(file, copy.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void quotesEveryClaimAsTheArticleHasIt() throws IOException {
        assertThat(quotesChecked(CORPUS, store)).isGreaterThan(300);
    }

    @Test
    void quotesEveryClaimOfTheSeedsAsTheyHaveIt() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the seeds are not beside this checkout: skipped");
        Path seeds = folder.resolve("seeds");
        SampleBuild.build(SEEDS, seeds, 2);
        assertThat(quotesChecked(SEEDS, seeds)).isGreaterThan(100);
        assertThat(quadsOfAClaim(seeds)).isLessThanOrEqualTo(12);
    }

    @Test
    void saysAClaimAndItsEvidenceInTwelveQuads() {
        assertThat(quadsOfAClaim(store)).isLessThanOrEqualTo(12);
    }

    /** On average, with those of the sentences that are shared by claims; contexts aside. */
    private static double quadsOfAClaim(Path store) {
        return GraphStore.open(store).read(dataset -> {
            double claims = count(dataset, "?claim a wg:Claim");
            double said = count(dataset, "?claim a wg:Claim ; ?property ?value FILTER (?property != wg:context)");
            double cited =
                    count(dataset, "?sentence ?property ?value FILTER EXISTS { ?claim prov:wasDerivedFrom ?sentence }");
            return (said + cited) / claims;
        });
    }

    private static double count(Dataset dataset, String pattern) {
        String query = """
                PREFIX wg: <https://w3id.org/wiregraph/ontology#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?article { %s } }""".formatted(pattern);
        try (QueryExecution execution =
                QueryExecution.dataset(dataset).query(query).build()) {
            return execution.execSelect().next().getLiteral("n").getInt();
        }
    }

    private static int quotesChecked(Path corpus, Path store) throws IOException {
        Map<String, int[]> texts = new HashMap<>();
        for (ArticleFile file : Corpus.in(corpus).files()) {
            for (Document document : file.read().documents()) {
                texts.put(document.path(), document.text().codePoints().toArray());
            }
        }
        List<String> lines = Files.readAllLines(GraphStore.open(store).file("claims.jsonl"));
        int checked = 0;
        for (String line : lines) {
            JsonObject claim = JsonParser.parseString(line).getAsJsonObject();
            if (claim.has("quote")) {
                int begin = claim.get("begin").getAsInt();
                int length = claim.get("end").getAsInt() - begin;
                int[] text = texts.get(claim.get("doc").getAsString());
                assertThat(new String(text, begin, length))
                        .isEqualTo(claim.get("quote").getAsString());
                checked++;
            }
        }
        return checked;
    }
}
