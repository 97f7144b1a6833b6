package org.wiregraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SavedQueriesTest {
    private static final Path TABLES = Path.of("src/test/resources/query");
    private static final Pattern PARAMETER = Pattern.compile("--(?:param )?(\\w+)[= ](?:\"([^\"]*)\"|(\\S+))");

    static Stream<SavedQuery> all() {
        return SavedQueries.in(Path.of("queries")).all().stream();
    }

    static String ask(SavedQuery query, Map<String, String> parameters, String format) {
        return SmallStore.STORE.read(dataset -> {
            QueryRunner runner = new QueryRunner(dataset, 10);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            runner.run(query.sparql(), runner.bind(query, parameters), OptionalLong.empty(), format, 0, out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private static Map<String, String> example(SavedQuery query) {
        Map<String, String> parameters = new TreeMap<>();
        Matcher matcher = PARAMETER.matcher(query.example());
        while (matcher.find()) {
            parameters.put(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        return parameters;
    }

    @ParameterizedTest
    @MethodSource("all")
    void answersAsTheTableSays(SavedQuery query) throws IOException {
        String answer = ask(query, Map.of(), "markdown") + "\n" + query.example() + "\n\n"
                + ask(query, example(query), "markdown");
        assertThat(answer).isEqualTo(Files.readString(TABLES.resolve(query.name() + ".md")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhenAndWhere(SavedQuery query) {
        assertThat(query.question()).endsWith("?");
        assertThat(query.example()).startsWith("wiregraph query " + query.name());
        String header =
                ask(query, Map.of(), "csv").lines().findFirst().orElse("").toLowerCase(java.util.Locale.ROOT);
        assertThat(header).contains("said").containsAnyOf("document", "article", "claims");
    }

    @Test
    void namesTheNearestQuery() {
        SavedQueries queries = SavedQueries.in(Path.of("queries"));
        assertThatThrownBy(() -> queries.named("who-lead-what"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("who-leads-what");
    }

    @Test
    void takesEntitiesByAnyNameAndCase() {
        SavedQuery query = SavedQueries.in(Path.of("queries")).named("where-present");
        String byLabel = ask(query, Map.of("entity", "nato"), "csv");
        assertThat(ask(query, Map.of("entity", "north atlantic treaty organization"), "csv"))
                .isEqualTo(byLabel);
        assertThat(ask(query, Map.of("entity", "http://example.org/kg/entity/NATO"), "csv"))
                .isEqualTo(byLabel);
        assertThatThrownBy(() -> ask(query, Map.of("entity", "NAT0"), "csv"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("did you mean NATO");
    }

    @Test
    void bindsValuesAsTermsAndNotAsText() {
        SavedQuery query = SavedQuery.parse(
                "text",
                "# question: what?\n# param text text: a text\nSELECT ?text ?twice WHERE { BIND (?text AS ?twice) }");
        String trap = "\" } DROP ALL # '";
        assertThat(ask(query, Map.of("text", trap), "csv"))
                .isEqualToIgnoringNewLines("text,twice\"\"\" } DROP ALL # '\",\"\"\" } DROP ALL # '\"");
    }

    @Test
    void refusesValuesOfAnotherType() {
        SavedQuery since = SavedQueries.in(Path.of("queries")).named("new");
        assertThatThrownBy(() -> ask(since, Map.of("since", "yesterday"), "csv"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("since is a date");
        assertThatThrownBy(() -> ask(since, Map.of("until", "2021"), "csv"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("has no parameter until; it has: since");
        SavedQuery status = SavedQueries.in(Path.of("queries")).named("claims-by-status");
        assertThatThrownBy(() -> ask(status, Map.of("status", "sure"), "csv"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("one of actual, planned");
    }

    @Test
    void showsWhereTheSyntaxBreaks() {
        SavedQuery broken = SavedQuery.parse("broken", "SELECT ?s WHERE {\n  ?s wg:leads NATO .\n}");
        assertThatThrownBy(() -> ask(broken, Map.of(), "csv"))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("SPARQL error in line 2")
                .hasMessageContaining("  ?s wg:leads NATO .\n")
                .hasMessageMatching("(?s).*\\n +\\^");
    }

    @Test
    void stopsAQueryThatTakesTooLong() {
        String endless = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?p ?o }";
        assertThatThrownBy(() -> SmallStore.STORE.read(dataset -> {
                    new QueryRunner(dataset, 1)
                            .run(endless, Map.of(), OptionalLong.empty(), "csv", 0, new ByteArrayOutputStream());
                    return 0;
                }))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("stopped after 1 second");
    }

    @Test
    void saysWhatTheParserStumbledOn() {
        SavedQuery broken = SavedQuery.parse("broken", "SELECT ?s WHERE { ?s ?p }");
        assertThatThrownBy(() -> ask(broken, Map.of(), "csv"))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "SPARQL error in line 1: the mistake is at or just after ?p\n  SELECT ?s WHERE { ?s ?p }\n  "
                                + " ".repeat(21) + "^");
    }

    @Test
    void namesTheNearestTermOfOneThatTheOntologyLacks() {
        String sparql = "SELECT ?s WHERE { ?s wg:leeds ?o ; wg:worksFor ?p }";
        List<String> lines = SmallStore.STORE.read(dataset -> new QueryRunner(dataset, 10).unknownTerms(sparql));
        assertThat(lines).singleElement().asString().startsWith("the ontology has no wg:leeds; did you mean wg:leads");
    }

    @Test
    void givesTheSentencesBehindEachRow() {
        SavedQuery query = SavedQueries.in(Path.of("queries")).named("most-sources");
        String evidence = SmallStore.STORE.read(dataset -> {
            QueryRunner runner = new QueryRunner(dataset, 10);
            return runner.evidence(query.sparql(), runner.bind(query, Map.of()), OptionalLong.empty());
        });
        assertThat(evidence)
                .startsWith("row 1\n")
                .contains("NATO presentIn Afghanistan  [Actual]", "“The alliance has 9,000 troops in Afghanistan.”");
        assertThat(evidence.lines().filter(line -> line.startsWith("row ")).count())
                .isEqualTo(ask(query, Map.of(), "csv").lines().count() - 1);
    }

    @Test
    void refusesAFormatThatTheAnswerDoesNotHave() {
        SavedQuery select = SavedQuery.parse("select", "SELECT ?s WHERE { ?s a wg:Alliance }");
        assertThatThrownBy(() -> ask(select, Map.of(), "turtle"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("csv");
        SavedQuery construct = SavedQuery.parse("construct", "CONSTRUCT WHERE { ?s a wg:Alliance }");
        assertThat(ask(construct, Map.of(), "turtle")).contains("wg:Alliance");
        assertThatThrownBy(() -> ask(construct, Map.of(), "csv"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("turtle");
    }

    @Test
    void saysThatNothingWasFound() {
        SavedQuery none = SavedQuery.parse("none", "SELECT ?s WHERE { ?s wg:leads wg:Nobody }");
        assertThat(ask(none, Map.of(), "table")).contains("no rows");
    }

    @Test
    void refusesAFolderThatIsNotThere(@TempDir Path folder) {
        assertThatThrownBy(() -> SavedQueries.in(folder.resolve("none")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("--queries");
    }
}
