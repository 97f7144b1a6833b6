package org.wiregraph.corpus;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiregraph.text.Problem;

/**
 * The {@code .jsonl} format: an article a line, an object with text and perhaps id, title, date, author or authors,
 * publisher and url. The text is taken as it is. An article's path ends in its id, or its line number if it has none.
 */
final class JsonLines {
    private final String path;
    private final Slice slice;
    private final List<Problem> problems;
    private final Set<String> paths = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();

    private JsonLines(String path, Slice slice, List<Problem> problems) {
        this.path = path;
        this.slice = slice;
        this.problems = problems;
    }

    static List<Draft> read(String path, byte[] content, Slice slice, List<Problem> problems) {
        JsonLines lines = new JsonLines(path, slice, problems);
        String text = PlainText.decode(path, DecodedText.of(content), problems);
        int number = slice.firstLine();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (!line.isBlank()) {
                lines.add(line, number);
            }
            number++;
        }
        return lines.drafts;
    }

    private void add(String line, int number) {
        try {
            if (parse(line) instanceof JsonObject article) {
                add(article, number);
            } else {
                broken(number, "not a JSON object");
            }
        } catch (JsonParseException notJson) {
            broken(number, "not JSON; each line must be one whole object");
        }
    }

    private static JsonElement parse(String line) {
        JsonReader reader = new JsonReader(new StringReader(line));
        reader.setStrictness(Strictness.STRICT);
        return JsonParser.parseReader(reader);
    }

    private void add(JsonObject article, int number) {
        Map<String, List<String>> fields = JsonFields.of(article);
        List<String> text = fields.getOrDefault("text", List.of());
        if (text.isEmpty()) {
            broken(number, "no field \"text\"");
            return;
        }
        String id = first(fields, "id").strip();
        String own = path + "/" + (id.isEmpty() ? String.valueOf(number) : id);
        if (!paths.add(own) || slice.repeated().contains(number)) {
            problems.add(new Problem(
                    Problem.Kind.DUPLICATE, own, "line " + number + " has the id of an earlier line; not read"));
            return;
        }
        StatedMetadata stated = new StatedMetadata(own, problems)
                .title(first(fields, "title"))
                .authors(fields.getOrDefault("authors", List.of()))
                .authors(fields.getOrDefault("author", List.of()))
                .publisher(first(fields, "publisher"))
                .date(first(fields, "date"))
                .url(first(fields, "url"));
        String kept = DecodedText.printable(String.join("\n\n", text));
        drafts.add(Draft.of(own, kept, LineLayout.paragraphs(kept), stated.metadata()));
    }

    private static String first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private void broken(int number, String why) {
        problems.add(new Problem(Problem.Kind.UNREADABLE, path, "line " + number + ": " + why));
    }
}
