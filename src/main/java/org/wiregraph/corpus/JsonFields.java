package org.wiregraph.corpus;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The fields of a JSON object as strings; an object among the values counts by its name, as in schema.org. */
final class JsonFields {
    private JsonFields() {}

    static Map<String, List<String>> of(JsonObject object) {
        Map<String, List<String>> fields = new HashMap<>();
        object.entrySet()
                .forEach(field ->
                        fields.put(field.getKey(), strings(field.getValue()).toList()));
        return fields;
    }

    private static Stream<String> strings(JsonElement value) {
        if (value instanceof JsonPrimitive primitive) {
            return Stream.of(primitive.getAsString());
        }
        if (value instanceof JsonArray array) {
            return StreamSupport.stream(array.spliterator(), false).flatMap(JsonFields::strings);
        }
        if (value instanceof JsonObject object) {
            return Stream.of("name", "@id", "@value")
                    .filter(object::has)
                    .limit(1)
                    .flatMap(key -> strings(object.get(key)));
        }
        return Stream.empty();
    }
}
