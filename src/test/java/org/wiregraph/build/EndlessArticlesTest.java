package org.wiregraph.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.store.GraphStore;
import org.wiregraph.text.Problem;

/** Sentences that no writer would end: each of these articles is read in seconds, and so is the one beside it. */
class EndlessArticlesTest {
    /** Far more than any takes, on a machine that does much else. */
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private static final String SOUND = "Jens Stoltenberg, the secretary-general of NATO, met Joe Biden in Brussels.\n";

    @TempDir
    Path folder;

    /** Articles by what they are made of. */
    static Map<String, String> articles() {
        Map<String, String> articles = new TreeMap<>();
        articles.put("commas", "NATO left" + ", Kabul".repeat(3000) + ".");
        articles.put("only commas", "NATO " + ",".repeat(5000) + " left Kabul.");
        articles.put("parentheses", "NATO " + "(".repeat(3000) + "left" + ")".repeat(3000) + " Kabul.");
        articles.put("open quotes", "“NATO left. ".repeat(700));
        articles.put("one word", "NATO " + "a".repeat(1_000_000) + " left.");
        articles.put("one number", "NATO sent " + "9".repeat(300_000) + " troops to Kabul.");
        articles.put("hyphens", "NATO is a " + "well-".repeat(20_000) + "known alliance.");
        articles.put("dots", "NATO left" + ".".repeat(200_000) + " Kabul");
        articles.put("initials", "J. ".repeat(20_000) + "Smith left Kabul.");
        articles.put("names", numbered(1000, "Omar Rahmani%d met Jens Stoltenberg. ", ""));
        articles.put("names in one sentence", numbered(1000, "Omar Rahmani%d", ", ") + " met in Kabul.");
        articles.put("that", "Stoltenberg said " + "that Biden said ".repeat(1500) + "that NATO left Kabul.");
        articles.put("of", "The head " + "of the office ".repeat(2000) + "of NATO left Kabul.");
        articles.put("and", "NATO " + "and Turkey ".repeat(3000) + "left Kabul.");
        articles.put("not", "NATO did " + "not ".repeat(5000) + "leave Kabul.");
        articles.put("dates", numbered(700, "On June 1, 2021, by May 2020 and %d days ago", ", ") + " NATO left.");
        articles.put("titles", "NATO " + "Secretary-General President ".repeat(1000) + "Jens Stoltenberg left.");
        articles.put("troops", "NATO has " + "up to 3,500 or ".repeat(700) + "9,600 troops in Kabul.");
        articles.put("paragraphs", "NATO left.\n\n".repeat(3000));
        articles.put("blanks", "NATO" + " ".repeat(500_000) + "left Kabul.");
        articles.put("addresses", "https://a.example/" + "a/".repeat(50_000) + " NATO left Kabul.");
        articles.put("marks", "NA" + "\u0301".repeat(100_000) + "TO left Kabul.");
        articles.put("pronouns", "Stoltenberg met Biden. " + "He said he told him that he met him. ".repeat(500));
        return articles;
    }

    private static String numbered(int count, String form, String between) {
        return IntStream.range(0, count).mapToObj(form::formatted).collect(Collectors.joining(between));
    }

    @Test
    void areReadInTheirTime() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("sound.txt"), SOUND);
        for (Map.Entry<String, String> article : articles().entrySet()) {
            Files.writeString(corpus.resolve(article.getKey() + ".txt"), article.getValue());
        }
        Report report = assertTimeoutPreemptively(LONGEST, () -> SampleBuild.build(corpus, folder.resolve("graph"), 2));
        assertThat(report.problems())
                .allSatisfy(problem -> assertThat(problem.kind()).isNotIn(Problem.Kind.FAULT, Problem.Kind.SHAPE));
        assertThat(Files.readAllLines(GraphStore.open(folder.resolve("graph")).file("claims.jsonl")))
                .anyMatch(line -> line.startsWith("{\"doc\":\"sound.txt\""));
    }
}
