package org.wiregraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.corpus.MangledArticle;
import org.wiregraph.store.GraphStore;
import org.wiregraph.text.Problem;

/**
 * A folder of broken articles under odd names becomes a graph all the same. {@code -Dwiregraph.cases=N} tries more of them,
 * {@code -Dwiregraph.seed=N} others.
 */
class MangledCorpusTest {
    private static final int CASES = Integer.getInteger("wiregraph.cases", 60);
    private static final String SOUND =
            "Jens Stoltenberg, the secretary-general of NATO, met Joe Biden in Brussels on Monday.\n";
    private static final List<String> NAMES = List.of(
            "%s",
            " %s",
            "-%s",
            "%s copy (2)",
            "50%%25 %s",
            "%s#1?x=y",
            "ünï %s \uD83D\uDE00",
            "e\u0301 %s",
            "\"%s'",
            "a\nb%s",
            "<b>%s</b>",
            "%s\u202Etxt",
            "deep/er/%s",
            "x".repeat(180) + "%s",
            "c:\\%s",
            "&amp;%s",
            "%s;",
            "..%s",
            "%s.");

    @TempDir
    Path folder;

    @Test
    void becomesAGraphThatHoldsTheSoundArticles() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (int i = 0; i < CASES; i++) {
            write(corpus, MangledArticle.number(i), i);
        }
        Files.writeString(corpus.resolve("m sound.txt"), SOUND);
        Files.createDirectories(corpus.resolve("folder.txt"));
        Files.createSymbolicLink(corpus.resolve("nowhere.txt"), folder.resolve("nowhere"));
        Files.createSymbolicLink(corpus.resolve("loop"), corpus);

        Report report = SampleBuild.build(corpus, folder.resolve("graph"), 2);

        assertThat(report.problems())
                .allSatisfy(problem -> assertThat(problem.kind()).isNotIn(Problem.Kind.FAULT, Problem.Kind.SHAPE))
                .extracting(Problem::document)
                .contains("nowhere.txt");
        Path claims = GraphStore.open(folder.resolve("graph")).file("claims.jsonl");
        assertThat(Files.readAllLines(claims)).anyMatch(line -> line.startsWith("{\"doc\":\"m sound.txt\""));
    }

    private static void write(Path corpus, MangledArticle article, int number) throws IOException {
        String name = NAMES.get(number % NAMES.size()).formatted(number);
        Path file =
                corpus.resolve(name + article.path().substring(article.path().lastIndexOf('.')));
        Files.createDirectories(file.getParent());
        Files.write(file, article.content());
        if (article.companion().isPresent()) {
            Files.write(corpus.resolve(name + ".yaml"), article.companion().get());
        }
    }
}
