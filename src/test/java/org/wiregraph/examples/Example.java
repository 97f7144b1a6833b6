package org.wiregraph.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.text.PartialDate;

/**
 * A sentence, or a few, with the claims that must and must not be read from it.
 *
 * <p>The files {@code THEME.txt} hold them, blank lines between: the text on one line; then {@code + claim} for what must
 * be there, {@code - claim} for what must not, {@code none} for no claim at all but what is part of what. Lines that begin
 * with {@code #} say what follows. A claim is
 *
 * <pre>
 * subject | property | object | status or status/modality | speaker
 * Event role=name role=name | status or status/modality | speaker
 * Quantity key=value key=value | status or status/modality | speaker
 * </pre>
 *
 * where {@code *} stands for anything, and the status may be left out: actual where it must be, any where it must not. A
 * speaker {@code -} is the article's own voice.
 *
 * @param id {@code THEME-NUMBER}; the number counts from 1
 */
record Example(String id, String text, List<String> wanted, List<String> unwanted, boolean none) {
    /** Every example is said in an article of this day, a Tuesday. */
    static final String DATE = "2021-06-15";

    static final List<String> THEMES = List.of(
            "verbs",
            "nouns",
            "titles",
            "status",
            "attribution",
            "events",
            "identity",
            "silent",
            "news",
            "beats",
            "wire");

    /** The theme of what is not read right yet. */
    static final String OPEN = "open";

    static List<Example> of(String theme) {
        List<Example> examples = new ArrayList<>();
        String text = "";
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        boolean none = false;
        for (String line : (resource(theme + ".txt").orElseThrow() + "\n\n").split("\n", -1)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("+ ")) {
                wanted.add(line.substring(2).strip());
            } else if (line.startsWith("- ")) {
                unwanted.add(line.substring(2).strip());
            } else if (line.equals("none")) {
                none = true;
            } else if (!line.isBlank()) {
                text = line;
            } else if (!text.isEmpty()) {
                examples.add(new Example(theme + "-" + (examples.size() + 1), text, wanted, unwanted, none));
                text = "";
                wanted = new ArrayList<>();
                unwanted = new ArrayList<>();
                none = false;
            }
        }
        return examples;
    }

    /** The annotations of a theme's examples, by id. */
    static Map<String, String> annotations(String theme) {
        Map<String, String> annotations = new HashMap<>();
        for (String part : resource(theme + ".conllu").orElse("").split("(?m)^(?=# newdoc id = )")) {
            int end = part.indexOf('\n');
            if (end > 0) {
                annotations.put(part.substring("# newdoc id = ".length(), end).strip(), part);
            }
        }
        return annotations;
    }

    /** A theme's examples, each with its annotations. */
    static Stream<Object[]> annotated(String theme) {
        Map<String, String> annotations = annotations(theme);
        return of(theme).stream().map(example -> new Object[] {example, annotations.getOrDefault(example.id(), "")});
    }

    /** Asserts of lines, their fields parted by {@code |}, that all that are wanted are given and none that is not. */
    void assertLines(List<String> given) {
        List<String> wrong = Stream.concat(
                        wanted.stream()
                                .filter(line -> given.stream().noneMatch(one -> matches(line, one)))
                                .map(line -> "missing: " + line),
                        given.stream()
                                .filter(one -> unwanted.stream().anyMatch(line -> matches(line, one)))
                                .map(one -> "unwanted: " + one))
                .toList();
        assertTrue(wrong.isEmpty(), () -> text + "\n  " + String.join("\n  ", wrong) + "\n  given: " + given);
    }

    private static boolean matches(String line, String given) {
        String[] wanted = line.split("\\|", -1);
        String[] found = given.split("\\|", -1);
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].strip().equals("*") && !wanted[i].strip().equals(found[i].strip())) {
                return false;
            }
        }
        return true;
    }

    Document document(Optional<String> conllu) {
        Metadata metadata = new Metadata(
                Optional.empty(), List.of(), Optional.empty(), PartialDate.tryParse(DATE), Optional.empty());
        Document plain = Document.of(id + ".txt", text, metadata);
        return new Document(plain.path(), plain.text(), plain.blocks(), metadata, conllu);
    }

    private static Optional<String> resource(String name) {
        try (InputStream stream = Example.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return id + ": " + text;
    }
}
