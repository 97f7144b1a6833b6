package org.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.text.PartialDate;

/** Reads each article below {@code corpus/} that has a {@code .expected} file beside it: its metadata and its blocks. */
class FixturesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/corpus");

    static Stream<Path> articles() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(file -> ArticleReader.reads(file.toString())).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void givesTheArticleAndNothingElse(Path article) throws IOException {
        String name = article.getFileName().toString();
        Reading reading = ArticleReader.read(name, Files.readAllBytes(article), Optional.empty());
        String found = reading.documents().stream()
                .map(FixturesTest::written)
                .findFirst()
                .orElse("EMPTY\n");
        Path expected = article.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static String written(Document document) {
        Metadata metadata = document.metadata();
        StringBuilder out = new StringBuilder();
        line(out, "title", metadata.title().orElse(""));
        line(out, "authors", String.join(", ", metadata.authors()));
        line(out, "publisher", metadata.publisher().orElse(""));
        line(out, "date", metadata.date().map(PartialDate::lexical).orElse(""));
        line(out, "url", metadata.url().orElse(""));
        for (Block block : document.blocks()) {
            line(out, block.kind().name(), block.span().of(document.text()).replaceAll("\\R", "⏎"));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(name)
                .append(':')
                .append(value.isEmpty() ? "" : " ")
                .append(value)
                .append('\n');
    }
}
