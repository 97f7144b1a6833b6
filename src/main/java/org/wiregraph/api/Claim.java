package org.wiregraph.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a text says, with the sentence that says it. Entities are given by name.
 *
 * @param subject of a relation; "" for an event or quantity
 * @param property local name of the relation, e.g. {@code presentIn}, or class of the event or quantity, e.g. {@code Meeting}
 * @param object of a relation; "" for an event or quantity
 * @param roles of an event (agent, place, time …) or quantity (who, where, value, unit …), by name
 * @param status actual, planned, possible, ended or denied
 * @param speaker the text's words for who is cited; empty where it speaks in its own voice
 * @param confidence between 0 and 1
 * @param begin of the sentence, in Unicode code points
 * @param end of the sentence, after its last character
 * @param rules what read it
 */
public record Claim(
        String subject,
        String property,
        String object,
        SortedMap<String, List<String>> roles,
        String status,
        Optional<String> speaker,
        double confidence,
        int begin,
        int end,
        String sentence,
        List<String> rules) {
    private static final Set<String> OF_QUANTITIES =
            Set.of("who", "where", "value", "valueTo", "comparator", "unit", "asOf");

    public Claim {
        roles = new TreeMap<>(roles);
        rules = List.copyOf(rules);
    }

    /** Whether it relates a subject to an object; else it tells of an event or quantity. */
    public boolean isRelation() {
        return !subject.isEmpty();
    }

    static Claim of(JsonObject json) {
        SortedMap<String, List<String>> roles = new TreeMap<>();
        if (json.has("roles")) {
            json.getAsJsonObject("roles").entrySet().forEach(role -> roles.put(role.getKey(), values(role.getValue())));
        }
        for (Map.Entry<String, JsonElement> part : json.entrySet()) {
            if (OF_QUANTITIES.contains(part.getKey())) {
                roles.put(part.getKey(), values(part.getValue()));
            }
        }
        String kind = json.has("p") ? "p" : json.has("event") ? "event" : "quantity";
        return new Claim(
                text(json, "s"),
                text(json, kind),
                text(json, "o"),
                roles,
                text(json, "status"),
                Optional.of(text(json, "attributedAs")).filter(words -> !words.isEmpty()),
                json.get("confidence").getAsDouble(),
                json.get("begin").getAsInt(),
                json.get("end").getAsInt(),
                text(json, "quote"),
                List.of(text(json, "rule").split(" ", -1)));
    }

    private static String text(JsonObject json, String name) {
        return json.has(name) ? json.get(name).getAsString() : "";
    }

    private static List<String> values(JsonElement value) {
        if (!value.isJsonArray()) {
            return List.of(value.getAsString());
        }
        List<String> values = new ArrayList<>();
        value.getAsJsonArray().forEach(one -> values.add(one.getAsString()));
        return values;
    }
}
