package org.wiregraph.reconcile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * One name of a spreadsheet, with what else its row says.
 *
 * @param name as it stands there; "" if only properties are known
 * @param types short names of classes
 * @param limit how many candidates are wanted
 * @param strict whether candidates of other classes are left out
 */
record Question(String name, List<String> types, int limit, boolean strict, List<Property> properties) {
    private static final int USUAL = 10;
    private static final int MOST = 50;
    private static final int PROPERTIES = 20;

    /** What a column of the spreadsheet says: one of these values. */
    record Property(String id, List<String> values) {
        Property {
            values = List.copyOf(values);
        }
    }

    Question {
        types = List.copyOf(types);
        properties = List.copyOf(properties);
    }

    static Question of(JsonElement json) {
        JsonObject query = Json.object(json, "a query");
        List<Property> properties = new ArrayList<>();
        for (JsonElement one : Json.array(query, "properties")) {
            JsonObject property = Json.object(one, "a property");
            if (!property.has("pid")) {
                throw RequestException.malformed("a property has a pid");
            }
            properties.add(new Property(Json.text(property.get("pid"), "pid"), Json.texts(property, "v")));
        }
        if (properties.size() > PROPERTIES) {
            throw RequestException.tooMuch("a query has at most " + PROPERTIES + " properties");
        }
        String name = String.join(" ", Json.texts(query, "query"));
        if (name.isEmpty() && properties.isEmpty()) {
            throw RequestException.malformed("a query has a query or properties");
        }
        String strict = String.join("", Json.texts(query, "type_strict"));
        return new Question(
                name,
                Json.texts(query, "type"),
                limit(query),
                strict.equals("any") || strict.equals("all"),
                properties);
    }

    private static int limit(JsonObject query) {
        JsonElement limit = query.get("limit");
        if (limit == null || limit.isJsonNull()) {
            return USUAL;
        }
        try {
            return Math.max(1, Math.min(MOST, (int) limit.getAsDouble()));
        } catch (NumberFormatException | UnsupportedOperationException | IllegalStateException none) {
            throw RequestException.malformed("limit is a number");
        }
    }
}
