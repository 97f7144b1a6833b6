package org.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.wiregraph.text.Problem;

/** However an article arrives, it is read or reported, and its neighbours with it. */
class MangledArticlesTest {
    /** Far longer than any takes: a reader that is still at it hangs. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    @Provide
    Arbitrary<MangledArticle> mangled() {
        return MangledArticle.all();
    }

    @Property(seed = "1", shrinking = ShrinkingMode.OFF)
    void isReadOrReported(@ForAll("mangled") MangledArticle article) {
        Reading reading = assertTimeoutPreemptively(HANGS, article::read);
        assertThat(reading.documents().size() + reading.problems().size()).isPositive();
        for (Document document : reading.documents()) {
            assertThat(document.path()).startsWith(article.path());
            assertThat(document.text()).isNotBlank().isEqualTo(DecodedText.printable(document.text()));
            assertThat(document.blocks())
                    .allSatisfy(block -> assertThat(block.span().of(document.text()))
                            .isNotBlank()
                            .isEqualTo(block.span().of(document.text()).strip()));
            document.metadata().url().ifPresent(url -> assertThat(url).matches("https?://[^\\s<>\"]+"));
            document.metadata().title().ifPresent(title -> assertThat(title).doesNotContain("\n", "\0"));
        }
        assertThat(reading.problems())
                .extracting(Problem::detail)
                .allSatisfy(detail -> assertThat(detail).doesNotContain("\n", "Exception", "\0"));
    }

    @Property(seed = "2", shrinking = ShrinkingMode.OFF)
    void isReadAlikeEachTime(@ForAll("mangled") MangledArticle article) {
        assertThat(article.read()).isEqualTo(article.read());
    }

    @Property(seed = "3", shrinking = ShrinkingMode.OFF)
    void leavesItsNeighboursInOneFile(
            @ForAll("mangled") MangledArticle article, @ForAll @IntRange(max = 9) int number) {
        String broken = new String(article.content(), StandardCharsets.UTF_8).replaceAll("\\R", " ");
        String lines = "{\"id\": \"before " + number + "\", \"text\": \"NATO left Kabul.\"}\n" + broken
                + "\n{\"id\": \"after " + number + "\", \"text\": \"Turkey stayed in Kabul.\"}\n";
        Reading reading = ArticleReader.read("a.jsonl", lines.getBytes(StandardCharsets.UTF_8), Optional.empty());
        assertThat(reading.documents())
                .extracting(Document::text)
                .contains("NATO left Kabul.", "Turkey stayed in Kabul.");
    }
}
