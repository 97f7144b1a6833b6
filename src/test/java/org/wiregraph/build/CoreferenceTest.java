package org.wiregraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds what pronouns and descriptions of the sample corpus are taken to mean against what they do mean. */
class CoreferenceTest {
    private static final Path ANSWERS = Path.of("src/test/resources/build/coreference.tsv");
    private static final String DOCUMENT = SampleBuild.BASE + "document/";
    private static final String ENTITY = SampleBuild.BASE + "entity/";

    /** By article, first character and words, the entity meant. */
    private static final Map<List<String>, String> GIVEN = new HashMap<>();

    private static int right;
    private static int silent;
    private static final List<String> WRONG = new ArrayList<>();

    @BeforeAll
    static void compare() throws IOException {
        try (var files = Files.walk(SampleBuild.folder())) {
            for (Path file : files.filter(path -> path.toString().matches(".*/articles/[^/]*\\.json"))
                    .toList()) {
                read(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
            }
        }
        for (String line : Files.readAllLines(ANSWERS)) {
            String[] columns = line.split("\t");
            if (columns.length != 4) {
                continue;
            }
            String given = GIVEN.getOrDefault(List.of(columns[0], columns[1], columns[2]), "-");
            if (given.equals("-")) {
                silent += columns[3].equals("-") ? 0 : 1;
            } else if (given.equals(columns[3])) {
                right++;
            } else {
                WRONG.add(line + "\tgiven " + given);
            }
        }
    }

    private static void read(JsonObject article) {
        String text = article.get("text").getAsString();
        article.getAsJsonObject("documents").entrySet().forEach(document -> {
            for (JsonElement one : document.getValue().getAsJsonArray()) {
                JsonObject mention = one.getAsJsonObject();
                int begin = mention.get("begin").getAsInt();
                int from = text.offsetByCodePoints(0, begin);
                int to = text.offsetByCodePoints(0, mention.get("end").getAsInt());
                GIVEN.put(
                        List.of(
                                document.getKey().substring(DOCUMENT.length()),
                                String.valueOf(begin),
                                text.substring(from, to).replace('\n', ' ')),
                        URLDecoder.decode(
                                mention.get("entity").getAsString().substring(ENTITY.length()),
                                StandardCharsets.UTF_8));
            }
        });
    }

    @Test
    void fourOfFiveAreRight() {
        assertThat(WRONG).as("wrong beside %d right", right).hasSizeLessThanOrEqualTo(right / 4 + 1);
    }

    @Test
    void mostOfThoseMeantAreFound() {
        assertThat(right).as("right, with %d left out", silent).isGreaterThanOrEqualTo(380);
    }
}
