package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.ArticleReader;
import org.wiregraph.corpus.Document;
import org.wiregraph.ontology.OntologyReader;

/** A gist keeps all that was extracted but the annotation of words. */
class GistTest {
    private static final int MANY = 100;
    private static final Path SENTENCES = Path.of("src/test/resources/build/sentences.conllu");

    private static Document document() throws IOException {
        String conllu = "# title = \u017Dilina \uD83D\uDE00\n# date = 2021-06\n# author = A\n# author = B\n"
                + Files.readString(SENTENCES);
        return ArticleReader.read("2021/a b.conllu", conllu.getBytes(StandardCharsets.UTF_8), Optional.empty())
                .documents()
                .get(0);
    }

    private static Extraction extraction(Document document, List<Sentence> sentences) {
        return new Extractor(new OntologyReader().read(Path.of("ontology"), "http://example.org/kg/"))
                .extract(document, sentences);
    }

    @Test
    void keepsWhatWasExtracted() throws IOException {
        Document document = document();
        List<Sentence> sentences = Annotator.given(document).orElseThrow();
        Extraction extraction = extraction(document, sentences);
        Gist gist = Gist.of(Gist.of(extraction).bytes());
        assertThat(gist.candidates()).isNotEmpty().isEqualTo(extraction.candidates());
        assertThat(gist.entities()).isNotEmpty().isEqualTo(extraction.entities());
        assertThat(gist.mentions()).isNotEmpty().isEqualTo(extraction.mentions());
        assertThat(gist.sentences())
                .isEqualTo(sentences.stream().map(Sentence::span).toList());
        assertThat(gist.document())
                .isEqualTo(new Document(
                        document.path(), document.text(), document.blocks(), document.metadata(), Optional.empty()));
        assertThat(gist.path()).isEqualTo(document.path());
        assertThat(gist.sha256()).isEqualTo(document.sha256());
        assertThat(gist.tokens())
                .isEqualTo(sentences.stream().mapToInt(Sentence::size).sum());
    }

    @Test
    void isReadByManyThreadsAtOnce() throws IOException {
        Document document = document();
        Extraction extraction = extraction(document, Annotator.given(document).orElseThrow());
        byte[] bytes = Gist.of(extraction).bytes();
        for (int i = 0; i < MANY; i++) {
            Gist gist = Gist.of(bytes);
            Stream.<Supplier<Object>>of(gist::document, gist::entities, gist::candidates, gist::mentions)
                    .parallel()
                    .forEach(Supplier::get);
            assertThat(gist.entities()).isEqualTo(extraction.entities());
            assertThat(gist.candidates()).isEqualTo(extraction.candidates());
            assertThat(gist.mentions()).isEqualTo(extraction.mentions());
        }
    }
}
