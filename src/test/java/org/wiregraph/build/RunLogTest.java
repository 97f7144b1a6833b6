package org.wiregraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private static void assertRun(String line, int generation, String added, String changed, String removed) {
        JsonObject run = JsonParser.parseString(line).getAsJsonObject();
        assertThat(Instant.parse(run.get("at").getAsString())).isBefore(Instant.now());
        assertThat(run.get("generation").getAsInt()).isEqualTo(generation);
        assertThat(run.get("added")).hasToString(added);
        assertThat(run.get("changed")).hasToString(changed);
        assertThat(run.get("removed")).hasToString(removed);
    }
}
