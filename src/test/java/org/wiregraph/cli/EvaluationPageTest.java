package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wiregraph.build.SampleBuild;

/** The figures of {@code docs/evaluation.md} are those that its command gives. */
class EvaluationPageTest {
    private static final Pattern FACTS =
            Pattern.compile("(?m)^facts: P=(\\S+) R=(\\S+) F1=(\\S+) .* status right for (\\d+) of \\4 ");
    private static final Pattern REST = Pattern.compile("(?m)^events: (\\d+ of \\d+) found.*\\R"
            + "quantities: (\\d+ of \\d+) found(?:.*\\R)*?entities: (\\d+) of (\\d+) found, (\\d+) with");

    @Test
    void saysWhatWasMeasured() throws IOException {
        String answer = evaluate();
        MatchResult facts = FACTS.matcher(answer).results().findFirst().orElseThrow();
        MatchResult rest = REST.matcher(answer).results().findFirst().orElseThrow();
        assertThat(Files.readString(Path.of("docs/evaluation.md")))
                .contains("./wiregraph evaluate gold --corpus corpus\n")
                .contains("| facts | %s | %s | %s |".formatted(facts.group(1), facts.group(2), facts.group(3)))
                .contains(
                        "Of the facts found all %s have the right status; %s events and %s quantities are found; of %s entities %s are found, %s with the right class."
                                .formatted(
                                        facts.group(4),
                                        rest.group(1),
                                        rest.group(2),
                                        rest.group(4),
                                        rest.group(3),
                                        rest.group(5)));
    }

    private static String evaluate() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            assertThat(Main.run(
                            "evaluate",
                            "gold",
                            "--corpus",
                            "corpus",
                            "--store",
                            SampleBuild.folder().toString()))
                    .isZero();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
