package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.graph.SmallNews.AFGHANISTAN;
import static org.wiregraph.graph.SmallNews.KABUL;
import static org.wiregraph.graph.SmallNews.NATO;
import static org.wiregraph.graph.SmallNews.STOLTENBERG;
import static org.wiregraph.graph.SmallNews.TURKEY;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.extract.Attribution;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Iris;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/** The summary of ten articles, value by value: sources, first and last said, latest status, disputes, copies. */
class TenArticlesTest {
    private static final Attribution<String> HE = new Attribution<>(Optional.of(STOLTENBERG), "he", Optional.empty());
    private static final Attribution<String> OFFICIALS =
            new Attribution<>(Optional.empty(), "officials", Optional.empty());

    @TempDir
    private Path folder;

    private static Article article(String path, String date, String copyOf, Said... said) {
        Optional<PartialDate> day = date.isEmpty() ? Optional.empty() : Optional.of(new PartialDate(date));
        Metadata metadata = new Metadata(Optional.of(path), List.of(), Optional.empty(), day, Optional.empty());
        ArticleBuilder article = new ArticleBuilder(path, metadata, List.of("What " + path + " says ."));
        for (Said one : said) {
            article.claim(new Content.Relation<>(one.subject, one.property, new Value.Thing<>(one.object)))
                    .status(one.status)
                    .said(one.by)
                    .valid(one.when)
                    .by(0)
                    .add();
        }
        return article.build(Optional.of(copyOf).filter(of -> !of.isEmpty()).map(TenArticlesTest::original));
    }

    /** @param copied path and date */
    private static Article.Original original(String copied) {
        String[] parts = copied.split(" ");
        return new Article.Original(
                new Iris(SmallNews.BASE).document(parts[0]), Optional.of(new PartialDate(parts[1])));
    }

    private record Said(
            String subject, String property, String object, Status status, Attribution<String> by, Validity when) {}

    private static Said present(Status status, Attribution<String> by) {
        return new Said(NATO, "presentIn", AFGHANISTAN, status, by, Validity.UNKNOWN);
    }

    private static Said protects(Status status, Validity when) {
        return new Said(TURKEY, "protects", KABUL, status, Attribution.none(), when);
    }

    private static Said leads() {
        return new Said(STOLTENBERG, "leads", NATO, Status.ACTUAL, Attribution.none(), Validity.UNKNOWN);
    }

    private static Said criticizes() {
        return new Said(TURKEY, "criticizes", NATO, Status.ACTUAL, OFFICIALS, Validity.UNKNOWN);
    }

    private static List<Article> articles() {
        Validity until2019 = Validity.until(new PartialDate("2019"));
        Validity since2021 = Validity.since(new PartialDate("2021"));
        return List.of(
                article("a1.txt", "2021-01-05", "", present(Status.ACTUAL, Attribution.none()), leads()),
                article(
                        "a2.txt",
                        "2021-01-06",
                        "a1.txt 2021-01-05",
                        present(Status.ACTUAL, Attribution.none()),
                        leads()),
                article("a3.txt", "2021-02", "", present(Status.ACTUAL, HE)),
                article("a4.txt", "2021-02", "", present(Status.ACTUAL, HE), leads()),
                article("a5.txt", "2021-03-01", "", present(Status.ENDED, OFFICIALS)),
                article("a6.txt", "", "", present(Status.PLANNED, Attribution.none()), leads()),
                article("a7.txt", "2020", "", protects(Status.ACTUAL, since2021)),
                article("a8.txt", "2021-04-01", "", protects(Status.DENIED, until2019)),
                article("a9.txt", "2021-05-01", "", criticizes()),
                article("a10.txt", "2021-05-02", "a9.txt 2021-05-01", criticizes()));
    }

    /** Those columns of what the summary graph answers, a line a row. */
    private List<String> summary(String pattern, List<String> columns) {
        Knowledge all = SmallNews.knowledge();
        Path file = folder.resolve("ten.nq");
        Knowledge ten = new Knowledge(SmallNews.BASE, all.entities(), List.of(), articles(), List.of());
        new GraphWriter(SmallNews.ontology()).write(ten, SmallNews.VERSIONS, file);
        Dataset dataset = RDFDataMgr.loadDataset(file.toUri().toString());
        try (QueryExecution query =
                QueryExecution.dataset(dataset).query("""
                        PREFIX wg: <https://w3id.org/wiregraph/ontology#>
                        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                        SELECT * WHERE { GRAPH <http://example.org/kg/summary> { %s } }""".formatted(pattern)).build()) {
            return ResultSetFormatter.toList(query.execSelect()).stream()
                    .map(row -> columns.stream()
                            .map(name -> text(row.get(name)))
                            .reduce((one, other) -> one + " " + other)
                            .orElseThrow())
                    .sorted()
                    .toList();
        }
    }

    private List<String> facts() {
        return summary(
                """
                ?f rdf:predicate ?p ; wg:claims ?claims ; wg:articles ?articles ; wg:sources ?sources ;
                  wg:speakers ?speakers ; wg:ownVoice ?own ; wg:latestStatus ?status ; wg:disputed ?disputed
                OPTIONAL { ?f wg:firstSaid ?first ; wg:lastSaid ?last }""",
                List.of(
                        "p",
                        "claims",
                        "articles",
                        "sources",
                        "speakers",
                        "own",
                        "first",
                        "last",
                        "status",
                        "disputed"));
    }

    private static String text(RDFNode node) {
        return node.isLiteral()
                ? node.asLiteral().getLexicalForm()
                : node.asResource().getLocalName();
    }

    @Test
    void countsSourcesAndDatesAndDisputes() {
        assertThat(facts())
                .containsExactly(
                        // a10 copies a9, and both cite the same officials of the original's day
                        "criticizes 2 2 1 1 false 2021-05-01 2021-05-02 Actual false",
                        // a1 and its copy a2 are one source; a6 has no date
                        "leads 4 4 3 0 true 2021-01-05 2021-02-28 Actual false",
                        // a1 and a2, he in February twice, the officials, a6
                        "presentIn 6 6 4 2 true 2021-01-05 2021-03-01 Ended true",
                        // said of times that do not overlap
                        "protects 2 2 2 0 true 2020-01-01 2021-04-01 Denied false");
    }

    @Test
    void countsWhatIsSaidOfEachEntity() {
        assertThat(summary(
                        "?entity wg:claimsAbout ?claims ; wg:firstSpokenOf ?first ; wg:lastSpokenOf ?last",
                        List.of("entity", "claims", "first", "last")))
                .containsExactly(
                        "Afghanistan 6 2021-01-05 2021-03-01",
                        "Jens_Stoltenberg 4 2021-01-05 2021-02-28",
                        "Kabul 2 2020-01-01 2021-04-01",
                        "NATO 12 2021-01-05 2021-05-02",
                        "Turkey 4 2020-01-01 2021-05-02");
    }

    @Test
    void pointsCopiesToTheirOriginal() {
        Path file = folder.resolve("ten.nq");
        assertThat(facts()).isNotEmpty();
        Dataset dataset = RDFDataMgr.loadDataset(file.toUri().toString());
        assertThat(dataset.getNamedModel(GraphWriter.summary(SmallNews.BASE))
                        .listStatements()
                        .filterKeep(one -> one.getPredicate().getLocalName().equals("copyOf"))
                        .mapWith(one -> one.getSubject().getURI() + " "
                                + one.getResource().getURI())
                        .toList())
                .containsExactlyInAnyOrder(
                        SmallNews.BASE + "document/a2.txt " + SmallNews.BASE + "document/a1.txt",
                        SmallNews.BASE + "document/a10.txt " + SmallNews.BASE + "document/a9.txt");
    }
}
