package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.build.SampleBuild;

/** Runs every command and every query of the documents on the sample corpus; a query must have an answer. */
class DocumentsTest {
    /** {@link OwnOntologyTest} runs the commands of the one in their order, {@link EvaluationPageTest} that of the other. */
    private static final Set<String> TESTED_ELSEWHERE = Set.of("own-ontology.md", "evaluation.md");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|sparql)\\n(.*?)^```");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[^\\s\"]+(?:\"[^\"]*\")?");
    private static final Pattern IN_README = Pattern.compile("`(\\./wiregraph ([a-z]+)[^`]*)`");

    /** The others build, wait for a reader, or change files; tests of their own run them. */
    private static final Set<String> OF_README =
            Set.of("query", "show", "explain", "export", "check", "ontology", "try");

    private static final Set<String> WITHOUT_STORE = Set.of("try", "ontology", "extract");

    @TempDir
    Path folder;

    private static Stream<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            for (Path page : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Matcher block = BLOCK.matcher(Files.readString(page));
                while (!TESTED_ELSEWHERE.contains(page.getFileName().toString()) && block.find()) {
                    if (block.group(1).equals(language)) {
                        blocks.add(block.group(2));
                    }
                }
            }
        }
        return blocks.stream();
    }

    static Stream<String> commands() throws IOException {
        Stream<String> documents = blocks("sh").flatMap(String::lines).filter(line -> line.startsWith("./wiregraph "));
        Stream<String> readme = IN_README
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .filter(command -> OF_README.contains(command.group(2)))
                .map(command -> command.group(1))
                .distinct();
        return Stream.concat(documents, readme);
    }

    static Stream<String> queries() throws IOException {
        return blocks("sparql");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void command(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.substring("./wiregraph ".length()));
        while (word.find()) {
            boolean file = !words.isEmpty() && words.get(words.size() - 1).matches("--output|--claims|--site");
            String plain = word.group().replace("\"", "");
            words.add(file ? folder.resolve(plain).toString() : plain);
        }
        if (!WITHOUT_STORE.contains(words.get(0))) {
            words.addAll(List.of("--store", SampleBuild.folder().toString()));
        }
        assertThat(output(words)).doesNotContain("Exception");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void query(String query) throws IOException {
        Path file = Files.writeString(folder.resolve("query.rq"), query);
        String answer = output(List.of(
                "query",
                "--file",
                file.toString(),
                "--format",
                "csv",
                "--store",
                SampleBuild.folder().toString()));
        assertThat(answer.lines()).hasSizeGreaterThan(1);
    }

    private static String output(List<String> words) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            assertThat(Main.run(words.toArray(String[]::new)))
                    .as("wiregraph " + String.join(" ", words))
                    .isZero();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
