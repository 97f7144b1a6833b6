package org.wiregraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class BoundedPatternsTest {
    private static final String TEXT = "\"" + "a".repeat(300) + "!\"";
    /** Java's engine remembers where a loop has failed, but not where eight of them have. */
    private static final String SLOW = "\"" + "(.*)".repeat(8) + "x\"";

    private static String answer(String sparql) {
        Dataset dataset = DatasetFactory.create();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryRunner(dataset, 3).run(sparql, Map.of(), OptionalLong.of(1000), "csv", 0, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    /** In all places in which an expression may stand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { BIND (REGEX(TEXT, SLOW) AS ?x) }",
                "SELECT (REGEX(TEXT, SLOW) AS ?x) {}",
                "SELECT * { BIND (1 AS ?x) FILTER (!REGEX(TEXT, SLOW, \"i\")) }",
                "SELECT * { BIND (1 AS ?x) FILTER EXISTS { BIND (2 AS ?y) FILTER REGEX(TEXT, SLOW) } }",
                "SELECT * { BIND (1 AS ?x) FILTER NOT EXISTS { FILTER (?x = 1 && REGEX(TEXT, SLOW)) } }",
                "SELECT * { { SELECT (REPLACE(TEXT, SLOW, \"b\") AS ?x) {} } }",
                "SELECT (COUNT(*) AS ?n) { BIND (1 AS ?x) } HAVING (REGEX(TEXT, SLOW))",
                "SELECT * { VALUES ?x { 1 2 } } ORDER BY (REGEX(TEXT, SLOW))",
                "SELECT * { BIND (1 AS ?x) OPTIONAL { BIND (2 AS ?y) FILTER (IF(REGEX(TEXT, SLOW), 1, 2) = 2) } }",
                "CONSTRUCT { <a:a> <b:b> ?x } { BIND (REPLACE(TEXT, SLOW, \"b\", \"s\") AS ?x) }"
            })
    void areStopped(String query) {
        String sparql = query.replace("TEXT", TEXT).replace("SLOW", SLOW);
        assertThatThrownBy(() -> {
                    if (sparql.startsWith("CONSTRUCT")) {
                        new QueryRunner(DatasetFactory.create(), 3)
                                .run(sparql, Map.of(), OptionalLong.empty(), "turtle", 0, new ByteArrayOutputStream());
                    } else {
                        answer(sparql);
                    }
                })
                .isInstanceOf(QueryException.class);
    }

    @Test
    void matchAsBefore() {
        assertThat(answer("SELECT (REGEX(\"Kabul\", \"^k\", \"i\") AS ?x) (REGEX(\"Kabul\", \"^k\") AS ?y)"
                        + " (REPLACE(\"abab\", \"(a)b\", \"$1c\") AS ?z) (REPLACE(\"ABab\", \"a\", \"x\", \"i\") AS ?i)"
                        + " (REGEX(<a:a>, \"a\") AS ?iri) {}"))
                .isEqualTo("x,y,z,i,iri\ntrue,false,acac,xBxb,\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<http://www.w3.org/2005/xpath-functions#matches>(\"a\", \"a\") AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#replace>(\"a\", \"a\", \"b\") AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(\"a\", \"a\") AS ?x) {}",
                "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> (\"a b\" \" \") }"
            })
    void areNotReachedByOtherFunctions(String query) {
        assertThatThrownBy(() -> Harmless.limited(QueryFactory.create(query), 10))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("REGEX and REPLACE");
    }
}
