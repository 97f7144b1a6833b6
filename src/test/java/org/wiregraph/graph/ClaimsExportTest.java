package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsExportTest {
    @TempDir
    private Path folder;

    private List<JsonObject> export() throws IOException {
        Path file = folder.resolve("claims.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            ClaimsExport.of(SmallNews.knowledge()).writeAll(SmallNews.knowledge(), out);
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> JsonParser.parseString(line).getAsJsonObject())
                    .toList();
        }
    }

    private static JsonObject only(List<JsonObject> lines, String key, String value) {
        List<JsonObject> found = lines.stream()
                .filter(line -> line.has(key) && line.get(key).getAsString().equals(value))
                .toList();
        assertThat(found).as(key + " " + value).hasSize(1);
        return found.get(0);
    }

    @Test
    void writesRelationsWithTheirSentence() throws IOException {
        JsonObject line = only(export(), "p", "agreedWith");
        assertThat(line.toString())
                .isEqualTo("{\"doc\":\"wire.jsonl/7\",\"s\":\"Taliban\",\"p\":\"agreedWith\",\"o\":\"United States\","
                        + "\"status\":\"actual\",\"confidence\":0.867,\"begin\":99,\"end\":148,"
                        + "\"quote\":\"It gave $300.50 and made a deal with the Taliban.\","
                        + "\"context\":[{\"begin\":0,\"end\":68,"
                        + "\"quote\":\"The United States plans to stop funding Afghanistan, officials said.\"}],"
                        + "\"rule\":\"rule/3\"}");
    }

    @Test
    void writesWhoSaidItAndHow() throws IOException {
        JsonObject funds = only(export(), "p", "funds");
        assertThat(funds.get("status").getAsString()).isEqualTo("ended");
        assertThat(funds.get("modality").getAsString()).isEqualTo("planned");
        assertThat(funds.get("attributedAs").getAsString()).isEqualTo("officials");
        assertThat(funds.has("attributedTo")).isFalse();
        JsonObject denied = only(export(), "status", "denied");
        assertThat(denied.get("attributedVia").getAsString()).isEqualTo("Politico");
    }

    @Test
    void writesEventsAndQuantities() throws IOException {
        JsonObject withdrawal = only(export(), "event", "Withdrawal");
        assertThat(withdrawal.get("roles").toString())
                .isEqualTo("{\"agent\":\"NATO\",\"deadline\":\"2021-09-11\",\"place\":\"Afghanistan\"}");
        JsonObject meeting = only(export(), "event", "Meeting");
        assertThat(meeting.get("roles").getAsJsonObject().get("participant").getAsJsonArray())
                .hasSize(2);
        JsonObject money = only(export(), "quantity", "MoneyAmount");
        assertThat(money.get("value").getAsDouble()).isEqualTo(300.5);
        assertThat(money.get("unit").getAsString()).isEqualTo("USD");
        assertThat(money.get("who").getAsString()).isEqualTo("United States");
    }

    @Test
    void countsInCodePoints() throws IOException {
        JsonObject planned = export().stream()
                .filter(line -> line.has("p") && line.get("p").getAsString().equals("presentIn"))
                .filter(line -> line.get("doc").getAsString().equals("copy.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(planned.get("begin").getAsInt()).isEqualTo(60);
    }

    @Test
    void namesEntitiesAsTheArticleDoes() throws IOException {
        JsonObject stoltenberg = export().stream()
                .filter(line ->
                        line.has("entity") && line.get("entity").getAsString().equals("Jens Stoltenberg"))
                .findFirst()
                .orElseThrow();
        assertThat(stoltenberg.get("class").getAsString()).isEqualTo("Person");
        assertThat(stoltenberg.get("names").toString()).isEqualTo("[\"Jens Stoltenberg\"]");
    }
}
