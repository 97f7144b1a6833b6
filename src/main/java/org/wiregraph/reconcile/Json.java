package org.wiregraph.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;

/** Reads and writes the JSON of requests and answers. */
final class Json {
    private static final int LONGEST = 500;

    private Json() {}

    /** The object that {@code text} is, called {@code what} where it is none. */
    static JsonObject object(String text, String what) {
        try {
            JsonElement parsed = JsonParser.parseString(text);
            if (parsed.isJsonObject()) {
                return parsed.getAsJsonObject();
            }
        } catch (JsonParseException | StackOverflowError broken) {
            // Said below.
        }
        throw RequestException.malformed(what + " is a JSON object");
    }

    static JsonObject object(JsonElement element, String what) {
        if (!element.isJsonObject()) {
            throw RequestException.malformed(what + " is an object");
        }
        return element.getAsJsonObject();
    }

    /** The array under {@code key}, empty if there is none. */
    static List<JsonElement> array(JsonObject object, String key) {
        JsonElement value = object.get(key);
        if (value == null || value.isJsonNull()) {
            return List.of();
        }
        if (!value.isJsonArray()) {
            throw RequestException.malformed(key + " is an array");
        }
        return value.getAsJsonArray().asList();
    }

    /** One value or an array of them; a long text is cut. */
    static List<String> texts(JsonObject object, String key) {
        JsonElement value = object.get(key);
        if (value == null || value.isJsonNull()) {
            return List.of();
        }
        List<JsonElement> values = value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value);
        return values.stream()
                .map(one -> text(one, key))
                .filter(one -> !one.isBlank())
                .toList();
    }

    /** A text, number or truth; of an object that stands for an entity its id. */
    static String text(JsonElement value, String what) {
        JsonElement plain = value.isJsonObject()
                ? Optional.ofNullable(value.getAsJsonObject().get("id")).orElse(value)
                : value;
        if (!plain.isJsonPrimitive()) {
            throw RequestException.malformed(what + " is a text, a number or an entity with an id");
        }
        String text = plain.getAsString().strip();
        return text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
    }

    /** {@code {"id", "name"}}. */
    static JsonObject named(String id, String name) {
        JsonObject named = new JsonObject();
        named.addProperty("id", id);
        named.addProperty("name", name);
        return named;
    }

    static JsonObject result(List<JsonObject> results) {
        JsonObject answer = new JsonObject();
        answer.add("result", array(results));
        return answer;
    }

    static JsonArray array(List<JsonObject> objects) {
        JsonArray array = new JsonArray();
        objects.forEach(array::add);
        return array;
    }
}
