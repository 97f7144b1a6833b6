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

/** Reads each page of {@code corpus/pages} and compares metadata and blocks with the file of the same name beside it. */
class WebPageTest {
    private static final Path PAGES = Path.of("src/test/resources/corpus/pages");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesTheArticleAndNothingElse(Path page) throws IOException {
        String name = page.getFileName().toString();
        Reading reading = ArticleReader.read(name, Files.readAllBytes(page), Optional.empty());
        String expected = Files.readString(PAGES.resolve(name.replace(".html", ".expected")));
        assertThat(reading.documents().stream().map(WebPageTest::written).findFirst().orElse("EMPTY\n")).isEqualTo(expected);
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
            line(out, block.kind().name(), block.span().of(document.text()));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(name).append(':').append(value.isEmpty() ? "" : " ").append(value).append('\n');
    }
}
