package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each library that the program runs with stands in {@code NOTICE.md}, in its version. */
class NoticesTest {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d.*?)(?:-models)?\\.jar");

    static Stream<String> libraries() throws IOException {
        String path = Files.readString(Path.of("target/classpath"));
        return Stream.of(path.strip().split(File.pathSeparator, -1))
                .map(jar -> Path.of(jar).getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void isNamedWithItsVersion(String jar) throws IOException {
        Matcher library = JAR.matcher(jar);
        assertThat(library.matches()).as(jar).isTrue();
        List<String> name = words(library.group(1));
        assertThat(Files.readAllLines(Path.of("NOTICE.md")))
                .as("%s %s", library.group(1), library.group(2))
                .anyMatch(row -> row.startsWith("|")
                        && Set.copyOf(words(row)).containsAll(name)
                        && row.contains(library.group(2)));
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1));
    }
}
