package org.wiregraph.learn;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Examples as JSON lines: {@code {"id","text","triples":[{"sub","rel","obj"}]}}, perhaps with the "properties" judged. */
public final class ExampleFile {
    private final String file;
    private final List<Example> examples = new ArrayList<>();

    private ExampleFile(String file) {
        this.file = file;
    }

    /**
     * The examples in a file.
     *
     * @throws LearnException if it cannot be read or a line is no example
     */
    public static List<Example> read(Path file) {
        try {
            return read(file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new LearnException("cannot read " + file + ": " + unreadable.getMessage());
        }
    }

    /** The examples, or texts without triples, in {@code lines}. */
    public static List<Example> parse(String lines) {
        return read("input", lines);
    }

    private static List<Example> read(String file, String lines) {
        ExampleFile reader = new ExampleFile(file);
        int number = 0;
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                reader.add(line, number);
            }
        }
        return reader.examples;
    }

    private void add(String line, int number) {
        try {
            JsonObject object = JsonParser.parseString(line).getAsJsonObject();
            String id = text(object, "id").orElse(String.valueOf(number));
            List<Triple> triples = new ArrayList<>();
            for (JsonElement one : array(object, "triples")) {
                JsonObject triple = one.getAsJsonObject();
                triples.add(new Triple(
                        text(triple, "sub").orElseThrow(() -> wrong(number, "a triple without \"sub\"")),
                        text(triple, "rel").orElseThrow(() -> wrong(number, "a triple without \"rel\"")),
                        text(triple, "obj").orElseThrow(() -> wrong(number, "a triple without \"obj\""))));
            }
            Set<String> properties = new TreeSet<>();
            array(object, "properties").forEach(one -> properties.add(Triple.normal(one.getAsString())));
            examples.add(new Example(id, text(object, "text").orElse(""), triples, properties));
        } catch (JsonParseException | IllegalStateException notJson) {
            throw wrong(
                    number, "not a JSON object of the form {\"id\",\"text\",\"triples\":[{\"sub\",\"rel\",\"obj\"}]}");
        }
    }

    private LearnException wrong(int number, String why) {
        return new LearnException(file + ", line " + number + ": " + why);
    }

    private static Optional<String> text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).map(JsonElement::getAsString);
    }

    private static JsonArray array(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }
}
