package org.wiregraph.learn;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Examples as JSON lines: {@code {"id","text","triples":[{"sub","rel","obj"}]}}, perhaps with the "properties" judged. */
public final class ExampleFile {
    private static final String FORM = "{\"id\",\"text\",\"triples\":[{\"sub\",\"rel\",\"obj\"}]}";

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
            throw new LearnException("cannot read " + file + ": " + reason(unreadable));
        }
    }

    private static String reason(IOException unreadable) {
        return unreadable instanceof NoSuchFileException ? "no such file" : String.valueOf(unreadable.getMessage());
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
        JsonObject object = object(parsed(line, number), number, "the line");
        List<Triple> triples = new ArrayList<>();
        for (JsonElement one : array(object, "triples", number)) {
            JsonObject triple = object(one, number, "a triple");
            triples.add(
                    new Triple(part(triple, "sub", number), part(triple, "rel", number), part(triple, "obj", number)));
        }
        Set<String> properties = new TreeSet<>();
        for (JsonElement one : array(object, "properties", number)) {
            properties.add(Triple.normal(string(one, "properties", number)));
        }
        String id = text(object, "id", number).orElse(String.valueOf(number));
        String text = text(object, "text", number).orElseThrow(() -> wrong(number, "no \"text\""));
        examples.add(new Example(id, text, triples, properties));
    }

    private JsonElement parsed(String line, int number) {
        try {
            return JsonParser.parseString(line);
        } catch (JsonParseException notJson) {
            throw wrong(number, "no JSON; an example is " + FORM);
        }
    }

    private JsonObject object(JsonElement element, int number, String what) {
        if (!element.isJsonObject()) {
            throw wrong(number, what + " is no JSON object; an example is " + FORM);
        }
        return element.getAsJsonObject();
    }

    private String part(JsonObject triple, String name, int number) {
        return text(triple, name, number)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> wrong(number, "a triple without \"" + name + "\""));
    }

    private Optional<String> text(JsonObject object, String name, int number) {
        return Optional.ofNullable(object.get(name)).map(value -> string(value, name, number));
    }

    private String string(JsonElement value, String name, int number) {
        if (!value.isJsonPrimitive()) {
            throw wrong(number, "\"" + name + "\" is no text: " + value);
        }
        return value.getAsString();
    }

    private JsonArray array(JsonObject object, String name, int number) {
        JsonElement value = object.has(name) ? object.get(name) : new JsonArray();
        if (!value.isJsonArray()) {
            throw wrong(number, "\"" + name + "\" is no list: " + value);
        }
        return value.getAsJsonArray();
    }

    private LearnException wrong(int number, String why) {
        return new LearnException(file + ", line " + number + ": " + why);
    }
}
