package org.wiregraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.store.GraphStore;

class RunLogTest {
    private static final String ARTICLE = """
            # text = NATO left Kabul.
            1\tNATO\tNATO\tPROPN\tNNP\t_\t2\tnsubj\t_\tNER=ORGANIZATION
            2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
            3\tKabul\tKabul\tPROPN\tNNP\t_\t2\tobj\t_\tNER=CITY|SpaceAfter=No
            4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

            """;

    @TempDir
    Path folder;

    @Test
    void tellsWhenEachArticleCameAndWent() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path store = folder.resolve("graph");
        Files.writeString(corpus.resolve("a.conllu"), ARTICLE);
        KilledBuildTest.Builds.once(corpus, store);
        Files.writeString(store.resolve("runs.jsonl"), "{\"at\":\"20", StandardOpenOption.APPEND);
        Files.writeString(corpus.resolve("a.conllu"), ARTICLE.replace("Kabul", "Herat"));
        Files.writeString(corpus.resolve("b.conllu"), ARTICLE);
        KilledBuildTest.Builds.once(corpus, store);
        Files.delete(corpus.resolve("b.conllu"));
        KilledBuildTest.Builds.once(corpus, store);

        List<String> lines = Files.readAllLines(store.resolve("runs.jsonl"));
        assertThat(lines).hasSize(4);
        assertRun(lines.get(0), 1, "[\"a.conllu\"]", "[]", "[]");
        assertRun(lines.get(2), 2, "[\"b.conllu\"]", "[\"a.conllu\"]", "[]");
        assertRun(lines.get(3), 3, "[]", "[]", "[\"b.conllu\"]");
    }

    /** Files from the future, a log from the future and articles of years to come: the graph is the one it would be. */
    @Test
    void aWrongClockChangesNoGraph() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.conllu"), "# date = 2199-12-31\n" + ARTICLE);
        Path right = folder.resolve("right");
        Path wrong = folder.resolve("wrong");
        KilledBuildTest.Builds.once(corpus, wrong);
        Files.writeString(wrong.resolve("runs.jsonl"), "{\"at\":\"2199-01-01T00:00:00Z\",\"generation\":1}\n");
        Files.writeString(corpus.resolve("b.conllu"), ARTICLE.replace("Kabul", "Herat"));
        List<FileTime> times =
                List.of(FileTime.from(Instant.parse("2199-01-01T00:00:00Z")), FileTime.from(Instant.EPOCH));
        for (FileTime time : times) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    Files.setLastModifiedTime(file, time);
                }
            }
            KilledBuildTest.Builds.once(corpus, wrong);
        }
        KilledBuildTest.Builds.once(corpus, right);
        assertThat(GraphStore.open(wrong).quads())
                .hasSameBinaryContentAs(GraphStore.open(right).quads());
        assertThat(Files.readAllLines(wrong.resolve("runs.jsonl"))).hasSizeGreaterThan(1);
    }

    private static void assertRun(String line, int generation, String added, String changed, String removed) {
        JsonObject run = JsonParser.parseString(line).getAsJsonObject();
        assertThat(Instant.parse(run.get("at").getAsString())).isBefore(Instant.now());
        assertThat(run.get("generation").getAsInt()).isEqualTo(generation);
        assertThat(run.get("added")).hasToString(added);
        assertThat(run.get("changed")).hasToString(changed);
        assertThat(run.get("removed")).hasToString(removed);
    }
}
