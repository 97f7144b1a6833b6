package org.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Problem;

class MetadataPrecedenceTest {
    private static final String BODY = """
            Harbour town keeps its mission

            By Jane Doe

            Published June 3, 2021

            The town keeps its mission, the minister said on Monday.
            """;

    @Test
    void theFilesNameComesLast() {
        assertThat(date("2021-06-04-harbour.txt", "The town keeps its mission.", ""))
                .isEqualTo("2021-06-04");
    }

    @Test
    void theTextComesBeforeTheName() {
        assertThat(date("2021-06-04-harbour.txt", BODY, "")).isEqualTo("2021-06-03");
    }

    @Test
    void theCompanionComesBeforeTheText() {
        Reading reading = read(
                "a.txt", BODY, "title: Another\ndate: 2021-06-02\nauthor: Ana Quist\nurl: https://example.org/a\n");
        Metadata metadata = reading.documents().get(0).metadata();
        assertThat(metadata.date()).contains(new PartialDate("2021-06-02"));
        assertThat(metadata.title()).contains("Another");
        assertThat(metadata.authors()).containsExactly("Ana Quist");
        assertThat(metadata.url()).contains("https://example.org/a");
    }

    @Test
    void whatTheArticleStatesComesFirstAndTheCompanionFillsTheGaps() {
        Reading reading =
                read("a.md", "---\ndate: 2021-06-01\n---\n" + BODY, "date: 2021-06-02\npublisher: Meridian Wire\n");
        Metadata metadata = reading.documents().get(0).metadata();
        assertThat(metadata.date()).contains(new PartialDate("2021-06-01"));
        assertThat(metadata.publisher()).contains("Meridian Wire");
        assertThat(metadata.authors()).containsExactly("Jane Doe");
        assertThat(date(
                        "a.html",
                        "<meta name=date content=2021-05-31><p>The town keeps its old mission, the minister said.",
                        "date: 2021-06-02"))
                .isEqualTo("2021-05-31");
        assertThat(date("a.jsonl", "{\"text\":\"They left.\",\"date\":\"2021-05-30\"}", "date: 2021-06-02"))
                .isEqualTo("2021-05-30");
    }

    @Test
    void nothingIsInvented() {
        Reading reading =
                read("a.txt", "KABUL, June 3 (Wire) — In 2021 the troops left. On June 4, 2021 nobody was there.", "");
        assertThat(reading.documents().get(0).metadata()).isEqualTo(Metadata.NONE);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 01/06/2021",
                "date: soon",
                "url: /local",
                "url: 'http://a b'",
                ": : :",
                "- a\n- b",
                "just words",
                "date: [",
                "\"a\": 1\n\"a\": 2"
            })
    void aBrokenCompanionIsAProblemAndTheArticleIsStillRead(String companion) {
        Reading reading = read("a.txt", BODY, companion);
        assertThat(reading.documents()).hasSize(1);
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.METADATA);
        assertThat(reading.problems().get(0).detail()).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "date:\n",
                "DATE: 2021-06-03",
                "date: 2021",
                "authors:\n  - Jane Doe\n  - null\n"
            })
    void anEmptyOrPartialCompanionIsFine(String companion) {
        assertThat(read("a.txt", BODY, companion).problems()).isEmpty();
    }

    private static String date(String path, String content, String companion) {
        return read(path, content, companion)
                .documents()
                .get(0)
                .metadata()
                .date()
                .orElseThrow()
                .lexical();
    }

    private static Reading read(String path, String content, String companion) {
        Optional<byte[]> beside =
                companion.isEmpty() ? Optional.empty() : Optional.of(companion.getBytes(StandardCharsets.UTF_8));
        return ArticleReader.read(path, content.getBytes(StandardCharsets.UTF_8), beside);
    }
}
