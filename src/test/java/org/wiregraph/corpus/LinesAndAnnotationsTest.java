package org.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Problem;

/** The two formats that hold several articles: .jsonl and .conllu. */
class LinesAndAnnotationsTest {
    private static final String WORDS = """
            1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_
            2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
            3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

            """;

    @Test
    void aLineIsAnArticleAndABrokenOneLeavesTheOthers() {
        Reading reading = read(
                "wire.jsonl",
                "\uFEFF{\"id\":\"a/1\",\"title\":\"Stay\",\"text\":\"  They stay.\\n\",\"date\":\"June 1, 2021\","
                        + "\"authors\":[\"Jane Doe\",{\"name\":\"John Roe\"}],\"publisher\":{\"name\":\"Wire\"},\"url\":\"https://example.org/1\"}\r\n"
                        + "{\"id\":2,\n\n[]\n{\"id\":\"a/1\",\"text\":\"Twice.\"}\n{\"id\":3}\n{\"text\":\"No id.\"}\n{\"id\":4,\"text\":null}\n");
        assertThat(reading.documents()).extracting(Document::path).containsExactly("wire.jsonl/a/1", "wire.jsonl/7");
        assertThat(reading.documents().get(0).text()).isEqualTo("  They stay.\n");
        assertThat(reading.documents().get(0).metadata())
                .isEqualTo(new Metadata(
                        Optional.of("Stay"),
                        List.of("Jane Doe", "John Roe"),
                        Optional.of("Wire"),
                        Optional.of(new PartialDate("2021-06-01")),
                        Optional.of("https://example.org/1")));
        assertThat(reading.problems())
                .extracting(Problem::detail)
                .containsExactly(
                        "line 2: not JSON; each line must be one whole object",
                        "line 4: not a JSON object",
                        "line 5 has the id of an earlier line; not read",
                        "line 6: no field \"text\"",
                        "line 8: no field \"text\"");
    }

    @Test
    void longAndDeepInputExhaustsNothing() {
        String image = "![](data:image/png;base64," + "iVBOR".repeat(20_000) + ")";
        assertThat(read("a.md", image + "\n\n" + "*".repeat(20_000) + "\n\n" + "|--".repeat(20_000) + "\n\nThey left.")
                        .documents()
                        .get(0)
                        .text())
                .isEqualTo("They left.");
        assertThat(read("a.md", "They left. " + "*a_b` [x](y ".repeat(5_000)).documents())
                .hasSize(1);
        assertThat(read("a.jsonl", "[".repeat(100_000)).problems()).hasSize(1);
        assertThat(read("a.txt", "They left the town on Monday.\n".repeat(110_000))
                        .problems())
                .singleElement()
                .asString()
                .contains("TOO_LONG", "3,300,000 characters");
        assertThat(read("a.md", "---\na: " + "[".repeat(100_000) + "\n---\nThey left.")
                        .documents())
                .hasSize(1);
        assertThat(read("a.html", "<div>".repeat(100_000) + "They left the town on the hill on Monday.")
                        .documents())
                .hasSize(1);
    }

    @Test
    void anAnnotatedArticleIsRebuiltFromItsComments() {
        Reading reading = read(
                "a.conllu",
                "# newdoc id = x\n# title = All leave\n# date = 2021-06-14\n# author = Jane Doe\n"
                        + "# text = All leave\n" + WORDS + "# newpar\n# text = They left.\n" + WORDS
                        + "# text = They left “again”.\n" + WORDS);
        Document document = reading.documents().get(0);
        assertThat(reading.problems()).isEmpty();
        assertThat(document.path()).isEqualTo("a.conllu");
        assertThat(document.text()).isEqualTo("All leave\n\nThey left.\nThey left “again”.");
        assertThat(document.blocks())
                .extracting(block -> block.kind() + " " + block.span().of(document.text()))
                .containsExactly("HEADLINE All leave", "PARAGRAPH They left.\nThey left “again”.");
        assertThat(document.metadata().date()).contains(new PartialDate("2021-06-14"));
        assertThat(document.conllu().orElseThrow())
                .startsWith("# newdoc id = x\n")
                .endsWith(WORDS);
    }

    @Test
    void withoutTextCommentsTheFormsMakeTheText() {
        assertThat(read("a.conllu", WORDS + WORDS).documents().get(0).text()).isEqualTo("They left.\nThey left.");
        String contracted = """
                1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
                1\tdo\tdo\tAUX\t_\t_\t0\troot\t_\t_
                2\tn't\tnot\tPART\t_\t_\t1\tadvmod\t_\t_
                2.1\tgo\tgo\tVERB\t_\t_\t_\t_\t_\t_
                3\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_

                """;
        Reading reading = read("a.conllu", contracted);
        assertThat(reading.documents().get(0).text()).isEqualTo("don't.");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void severalArticlesInOneFileAndWhatIsNoConllu() {
        Reading reading =
                read("a.conllu", "# newdoc id = x\n" + WORDS + "# newdoc id = y\n" + WORDS + "# newdoc\n" + WORDS);
        assertThat(reading.documents())
                .extracting(Document::path)
                .containsExactly("a.conllu/x", "a.conllu/y", "a.conllu/3");
        assertThat(read("a.conllu", "They left.\n").problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.ANNOTATION, Problem.Kind.EMPTY);
    }

    private static Reading read(String path, String content) {
        return ArticleReader.read(path, content.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }
}
