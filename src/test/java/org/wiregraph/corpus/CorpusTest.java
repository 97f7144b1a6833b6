package org.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Problem;

class CorpusTest {
    private static final String SENTENCE = "The town keeps its mission, the minister said.\n";

    @TempDir
    Path folder;

    @Test
    void listsArticlesByPathAndLeavesTheRest() throws IOException {
        for (String name : List.of(
                "b.txt",
                "a/z.HTML",
                "a/y.md",
                "B.jsonl",
                "c.conllu",
                "b.yaml",
                ".hidden.txt",
                ".git/x.txt",
                "notes.bak",
                "README",
                "picture.png",
                "b.txt~",
                "graph/generations/1/report.txt",
                "other/cache/annotations/ab/c.conllu")) {
            write(name, SENTENCE);
        }
        Corpus corpus = Corpus.in(folder);
        assertThat(corpus.files())
                .extracting(ArticleFile::path)
                .containsExactly("B.jsonl", "a/y.md", "a/z.HTML", "b.txt", "c.conllu");
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void aFileThatLooksLikeAnArticleIsAProblem() throws IOException {
        write("old/report.docx", "%PDF");
        assertThat(Corpus.in(folder).problems())
                .containsExactly(new Problem(
                        Problem.Kind.UNREADABLE,
                        "old/report.docx",
                        ".docx is not read; save it as .txt, .md or .html"));
    }

    @Test
    void anEmptyFolderIsACorpusAndAMissingOneIsNot() throws IOException {
        assertThat(Corpus.in(folder).files()).isEmpty();
        assertThatThrownBy(() -> Corpus.in(folder.resolve("none")))
                .isInstanceOf(UnusableCorpus.class)
                .hasMessageStartingWith("no such corpus folder: ");
        Path file = write("a.txt", SENTENCE);
        assertThatThrownBy(() -> Corpus.in(file))
                .isInstanceOf(UnusableCorpus.class)
                .hasMessageStartingWith("the corpus must be a folder");
    }

    @Test
    void aBrokenLinkAndALoopLeaveTheirNeighboursAlone() throws IOException {
        write("a.txt", SENTENCE);
        Files.createSymbolicLink(folder.resolve("gone.txt"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Corpus corpus = Corpus.in(folder);
        List<Reading> readings = corpus.files().stream().map(ArticleFile::read).toList();
        assertThat(readings).flatExtracting(Reading::documents).hasSize(1);
        assertThat(readings)
                .flatExtracting(Reading::problems)
                .extracting(Problem::document)
                .containsExactly("gone.txt");
        assertThat(corpus.problems()).extracting(Problem::document).containsExactly("loop");
    }

    @Test
    void theCompanionOfTheSameNameIsRead() throws IOException {
        write("a.txt", SENTENCE);
        write("a.yaml", "date: 2021-06-01\n");
        write("ab.yaml", "date: 1999-01-01\n");
        Reading reading = Corpus.in(folder).files().get(0).read();
        assertThat(reading.documents().get(0).metadata().date()).contains(new PartialDate("2021-06-01"));
    }

    /** What is kept of a file is found by its digest without the file being held in memory. */
    @Test
    void theDigestOfAFileIsThatOfItsBytesAndOfItsCompanions() throws IOException {
        Stored lines = Stored.at(write("many.jsonl", "{\"id\": \"1\", \"text\": \"One.\"}\n".repeat(5_000)));
        Optional<Stored> companion = Optional.of(Stored.at(write("many.yaml", "date: 2021-06-01\n")));
        List<ArticleFile> files = List.of(
                new ArticleFile("many.jsonl", lines, Optional.empty(), Slice.ALL),
                new ArticleFile("many.jsonl", lines, companion, Slice.ALL),
                new ArticleFile("more.jsonl", lines, companion, Slice.ALL),
                new ArticleFile("many.jsonl", lines, companion, new Slice(0, 66_000, 1, Set.of())),
                new ArticleFile("many.jsonl", lines, companion, new Slice(66_000, 99_000, 2_001, Set.of())),
                new ArticleFile("many.jsonl", lines, companion, new Slice(99_000, Long.MAX_VALUE, 3_001, Set.of())));
        Set<String> digests = new HashSet<>();
        for (ArticleFile file : files) {
            String digest = file.digest();
            assertThat(file.read(ArticleBytes::digest, Problem::toString)).isEqualTo(digest);
            digests.add(digest);
        }
        assertThat(digests).hasSameSizeAs(files);
    }

    @Test
    void aLargeFileOfLinesComesInSlicesThatReadLikeTheWhole() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            lines.append("{\"id\":\"n")
                    .append(i == 400 ? 3 : i)
                    .append("\",\"text\":\"Nümber ")
                    .append(i)
                    .append(" has left.\"}\r\n");
        }
        lines.append("{\"text\":\"No id here.\"}");
        Path file = write("many.jsonl", lines.toString());
        List<Slice> slices = JsonLineSlices.of(Stored.at(file), 5000);
        assertThat(slices).hasSizeGreaterThan(3);
        List<Reading> pieces = slices.stream()
                .map(slice -> new ArticleFile("many.jsonl", Stored.at(file), Optional.empty(), slice).read())
                .toList();
        Reading whole = Corpus.in(folder).files().get(0).read();
        assertThat(pieces)
                .flatExtracting(Reading::documents)
                .isEqualTo(whole.documents())
                .hasSize(500);
        assertThat(pieces)
                .flatExtracting(Reading::problems)
                .isEqualTo(whole.problems())
                .hasSize(1);
        assertThat(whole.documents()).last().extracting(Document::path).isEqualTo("many.jsonl/501");
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
