package org.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.text.Problem;

/** What lies among the articles and is none: each is told, and the article beside it is read. */
@Timeout(60)
class OddFilesTest {
    private static final long LARGE = 100L << 20;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheSoundOne() throws IOException {
        Files.writeString(folder.resolve("sound.txt"), "NATO left Kabul.\n");
    }

    /** The problems of the corpus; its one sound article is there. */
    private List<Problem> problems() {
        Corpus corpus = Corpus.in(folder);
        List<Reading> readings = corpus.files().stream().map(ArticleFile::read).toList();
        assertThat(readings)
                .flatExtracting(Reading::documents)
                .extracting(Document::path)
                .contains("sound.txt");
        return java.util.stream.Stream.concat(
                        corpus.problems().stream(), readings.stream().flatMap(reading -> reading.problems().stream()))
                .toList();
    }

    private void shell(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(shell.waitFor())
                .as(new String(shell.getInputStream().readAllBytes()))
                .isZero();
    }

    @Test
    void aPipeASocketAndADeviceAreNotOpened() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "no devices here");
        shell("mkfifo pipe.txt; ln -s /dev/zero zero.html; ln -s /dev/null null.jsonl; ln -s pipe.txt link.conllu");
        Path socket = Path.of("s.txt");
        // The path of a socket has at most some hundred bytes.
        Path shortFolder = Files.createTempDirectory(Path.of("/tmp"), "s");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(shortFolder.resolve(socket)));
            Files.createSymbolicLink(folder.resolve(socket), shortFolder.resolve(socket));
            assertThat(problems())
                    .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.UNREADABLE))
                    .extracting(Problem::document)
                    .contains("pipe.txt", "zero.html", "null.jsonl", "link.conllu", "s.txt");
        } finally {
            Files.deleteIfExists(shortFolder.resolve(socket));
            Files.delete(shortFolder);
        }
    }

    @Test
    void aPipeForACompanionIsNotOpened() throws IOException, InterruptedException {
        shell("mkfifo sound.yaml");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aFileThatMayNotBeReadIsSaid() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("shut.txt"), "NATO left.\n");
        shell("chmod 000 shut.txt");
        assumeTrue(!Files.isReadable(folder.resolve("shut.txt")), "whoever runs this may read everything");
        assertThat(problems())
                .containsExactly(new Problem(Problem.Kind.UNREADABLE, "shut.txt", "no permission to read it"));
    }

    @Test
    void aHundredMegabytesAreRefusedInOnePieceAndReadInLines() throws IOException {
        for (String ending : List.of("txt", "md", "html", "conllu", "rss")) {
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve("large." + ending).toFile(), "rw")) {
                file.setLength(LARGE);
            }
        }
        StringBuilder lines = new StringBuilder("{\"text\": \"NATO stayed.\"}\n");
        lines.append(("{\"text\": " + " ".repeat(1_000_000) + "\n").repeat(20));
        lines.append("{\"text\": \"NATO left.\"}\n");
        Files.writeString(folder.resolve("large.jsonl"), lines);
        assertThat(problems())
                .filteredOn(problem -> problem.kind() == Problem.Kind.TOO_LONG)
                .extracting(Problem::document)
                .containsExactlyInAnyOrder("large.txt", "large.md", "large.html", "large.conllu", "large.rss");
        assertThat(Corpus.in(folder).files().stream()
                        .filter(file -> file.path().equals("large.jsonl"))
                        .map(ArticleFile::read)
                        .flatMap(reading -> reading.documents().stream())
                        .map(Document::text))
                .containsExactly("NATO stayed.", "NATO left.");
    }

    @Test
    void aCompanionWithoutEndIsSaid() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("sound.yaml").toFile(), "rw")) {
            file.setLength(LARGE);
        }
        assertThat(problems()).extracting(Problem::kind).containsExactly(Problem.Kind.TOO_LONG);
    }

    /** A name of bytes that are no text is reported: two of them would look alike. */
    @Test
    void eachNameIsAnArticleOfItsOwn() throws IOException, InterruptedException {
        shell("""
                for byte in 377 376 200; do
                    printf 'Turkey stayed.\\n' > "$(printf 'odd\\'$byte'.txt')" || exit 0
                done
                printf 'Turkey stayed.\\n' > "$(printf 'line\\nfeed.txt')"
                printf 'Turkey stayed.\\n' > "$(printf '%0251d' 1).txt"
                """);
        Corpus corpus = Corpus.in(folder);
        assertThat(corpus.files())
                .extracting(ArticleFile::path)
                .doesNotHaveDuplicates()
                .contains("line\nfeed.txt", "0".repeat(250) + "1.txt");
        assertThat(corpus.files().size() + problems().size())
                .isEqualTo(Files.list(folder).count());
    }

    @Test
    void aLinkToAnArticleElsewhereIsFollowedAndAFolderAboveIsNot() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-elsewhere"));
        Files.writeString(elsewhere.resolve("far.txt"), "Turkey stayed.\n");
        Files.createSymbolicLink(folder.resolve("near.txt"), elsewhere.resolve("far.txt"));
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.createSymbolicLink(folder.resolve("again"), inner);
        Files.createSymbolicLink(inner.resolve("above"), folder);
        Files.createSymbolicLink(folder.resolve("outside"), folder.getParent());
        Files.createSymbolicLink(folder.resolve("one.txt"), Path.of("two.txt"));
        Files.createSymbolicLink(folder.resolve("two.txt"), Path.of("one.txt"));
        Corpus corpus = Corpus.in(folder);
        assertThat(corpus.files()).extracting(ArticleFile::path).contains("near.txt");
        assertThat(problems()).extracting(Problem::document).contains("one.txt", "two.txt", "outside");
        Files.delete(elsewhere.resolve("far.txt"));
        Files.delete(elsewhere);
    }
}
