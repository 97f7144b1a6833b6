package org.wiregraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FirstRowsTest {
    private static final String FINDING = """
            SELECT ?said ?status WHERE {
              { SELECT ?claim ?said WHERE { GRAPH ?g { ?claim a wg:Claim . ?g dcterms:date ?said } } ORDER BY %s }
              GRAPH ?a { ?claim wg:status ?status }
            } ORDER BY ?said ?status""";

    static Stream<SavedQuery> all() {
        return SavedQueries.in(Path.of("queries")).all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void areThoseWithWhichTheWholeAnswerBegins(SavedQuery query) {
        String whole = csv(query.sparql(), query, OptionalLong.empty());
        for (long most = 1; most <= 4; most++) {
            String first = csv(query.sparql(), query, OptionalLong.of(most));
            assertThat(whole).startsWith(first);
            assertThat(first.lines().count()).isEqualTo(Math.min(whole.lines().count(), most + 1));
        }
    }

    @Test
    void areFoundAloneOnlyWhereTheQueryKeepsTheirOrder() {
        assertThat(steps(FINDING.formatted("?said"))).isTrue();
        assertThat(steps(FINDING.formatted("DESC(?said)"))).isFalse();
        assertThat(steps(FINDING.formatted("?said LIMIT 5"))).isFalse();
        assertThat(steps("SELECT ?s WHERE { ?s a wg:Alliance } ORDER BY ?s")).isFalse();
    }

    @Test
    void areSoughtAgainWhereTheRestOfTheQueryDropsSome() {
        String ended = FINDING.formatted("?said").replace("?status }", "?status FILTER (?status != wg:Actual) }");
        SavedQuery query = SavedQuery.parse("ended", ended);
        String whole = csv(ended, query, OptionalLong.empty());
        assertThat(whole.lines().count()).isGreaterThan(2);
        assertThat(whole).startsWith(csv(ended, query, OptionalLong.of(2)));
        assertThat(csv(ended, query, OptionalLong.of(2)).lines().count()).isEqualTo(3);
    }

    @Test
    void saysInATableHowManyThereAre() {
        SavedQuery query = SavedQuery.parse("claims", "SELECT ?c WHERE { GRAPH ?g { ?c a wg:Claim } } ORDER BY ?c");
        assertThat(answer(query.sparql(), query, OptionalLong.of(2), "table"))
                .containsPattern("\\(2 rows of [0-9]+; --all gives them all\\)");
        assertThat(answer(query.sparql(), query, OptionalLong.of(1000), "table"))
                .containsPattern("\\([0-9]+ rows\\)");
        SavedQuery steps = SavedQuery.parse("steps", FINDING.formatted("?said"));
        assertThat(answer(steps.sparql(), steps, OptionalLong.of(1), "table"))
                .containsPattern("\\(1 row of some [0-9]+; --all gives them all\\)");
    }

    private static boolean steps(String sparql) {
        Query query = QueryRunner.parse(sparql);
        return TwoSteps.of(query).isPresent();
    }

    private static String csv(String sparql, SavedQuery query, OptionalLong most) {
        return answer(sparql, query, most, "csv");
    }

    private static String answer(String sparql, SavedQuery query, OptionalLong most, String format) {
        return SmallStore.STORE.read(dataset -> {
            QueryRunner runner = new QueryRunner(dataset, 10);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            runner.run(sparql, runner.bind(query, Map.of()), most, format, 0, out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }
}
