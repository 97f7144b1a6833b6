package org.wiregraph.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A few tiny articles and decisions about them, and what the corpus says once they are resolved.
 *
 * <p>The files {@code THEME.txt} hold them. An example begins with {@code == what holds}; each of its articles with {@code
 * -- path date}, where the date may be missing, and decisions with {@code -- identity.yaml} or {@code --
 * corrections.yaml}; after {@code =>} stands what comes out, as {@link KnowledgeText} prints it. Lines that begin with
 * {@code #} say what follows. How articles are written, see {@link ExampleArticle}.
 *
 * @param theme name of the file
 * @param name what holds
 * @param articles the lines of each article by its heading
 * @param identity text of {@code identity.yaml}
 * @param corrections text of {@code corrections.yaml}
 */
record ResolveExample(
        String theme,
        String name,
        Map<String, List<String>> articles,
        String identity,
        String corrections,
        String expected) {
    private static final Path FOLDER = Path.of("src/test/resources/resolve");

    /** All examples, by theme. */
    static List<ResolveExample> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(file -> of(file).stream()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<ResolveExample> of(Path file) {
        try {
            String theme = file.getFileName().toString().replace(".txt", "");
            return Stream.of(Files.readString(file).split("(?m)^== "))
                    .skip(1)
                    .map(text -> parse(theme, text))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ResolveExample parse(String theme, String text) {
        String plain = text.replaceAll("(?m)^#.*\\R", "");
        String[] sides = plain.split("(?m)^=>\\R?", 2);
        String[] parts = sides[0].split("(?m)^-- ");
        Map<String, List<String>> articles = new LinkedHashMap<>();
        Map<String, String> decisions = new LinkedHashMap<>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            String heading = part.lines().findFirst().orElseThrow().strip();
            if (heading.endsWith(".yaml")) {
                decisions.put(heading, part.substring(part.indexOf('\n') + 1));
            } else {
                articles.put(heading, new ArrayList<>(part.lines().skip(1).toList()));
            }
        }
        return new ResolveExample(
                theme,
                parts[0].strip(),
                articles,
                decisions.getOrDefault(Decisions.IDENTITY, ""),
                decisions.getOrDefault(Decisions.CORRECTIONS, ""),
                sides.length > 1 ? sides[1].strip() : "");
    }

    @Override
    public String toString() {
        return theme + ": " + name;
    }
}
