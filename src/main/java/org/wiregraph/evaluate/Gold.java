package org.wiregraph.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The facts that a person found in one article. */
final class Gold {
    /** A fact: any of the names, any of the properties, any of the statuses; and the words that say it. */
    record Fact(
            List<String> subjects,
            List<String> properties,
            String object,
            Set<String> statuses,
            boolean required,
            String evidence) {}

    final String document;
    final List<Fact> facts = new ArrayList<>();
    final List<JsonObject> events = new ArrayList<>();
    final List<JsonObject> optionalEvents = new ArrayList<>();
    final List<JsonObject> quantities = new ArrayList<>();
    final Map<String, String> classes = new TreeMap<>();
    private final Map<String, Set<String>> forms = new TreeMap<>();

    private Gold(String document) {
        this.document = document;
    }

    /** The gold files of {@code folder}, in order of their names. */
    static List<Gold> in(Path folder) {
        List<Gold> all = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                all.add(read(JsonParser.parseString(Files.readString(file)).getAsJsonObject()));
            }
        } catch (IOException | JsonParseException | IllegalStateException wrong) {
            throw new EvaluationException("cannot read the gold in " + folder + ": " + wrong.getMessage());
        }
        if (all.isEmpty()) {
            throw new EvaluationException("no gold files (.json) in " + folder);
        }
        return all;
    }

    private static Gold read(JsonObject json) {
        Gold gold = new Gold(json.get("doc").getAsString());
        for (JsonElement element : array(json, "entities")) {
            JsonObject entity = element.getAsJsonObject();
            String name = entity.get("name").getAsString();
            Set<String> forms = new HashSet<>(Set.of(norm(name)));
            array(entity, "aliases").forEach(alias -> forms.add(norm(alias.getAsString())));
            gold.forms.put(name, forms);
            gold.classes.put(name, entity.get("type").getAsString());
        }
        for (String kind : List.of("facts", "optional")) {
            for (JsonElement element : array(json, kind)) {
                JsonObject fact = element.getAsJsonObject();
                gold.facts.add(new Fact(
                        strings(fact.get("s")),
                        strings(fact.get("p")),
                        fact.get("o").getAsString(),
                        Set.copyOf(strings(fact.get("status"))),
                        kind.equals("facts"),
                        evidence(fact)));
            }
        }
        array(json, "events").forEach(event -> gold.events.add(event.getAsJsonObject()));
        array(json, "optionalEvents").forEach(event -> gold.optionalEvents.add(event.getAsJsonObject()));
        array(json, "quantities").forEach(quantity -> gold.quantities.add(quantity.getAsJsonObject()));
        return gold;
    }

    /** The words of the article that say it. */
    static String evidence(JsonObject wanted) {
        return wanted.has("evidence") ? wanted.get("evidence").getAsString() : "";
    }

    private static JsonArray array(JsonObject json, String key) {
        return json.has(key) ? json.getAsJsonArray(key) : new JsonArray();
    }

    static List<String> strings(JsonElement element) {
        List<String> strings = new ArrayList<>();
        if (element instanceof JsonArray array) {
            array.forEach(one -> strings.add(one.getAsString()));
        } else {
            strings.add(element.getAsString());
        }
        return strings;
    }

    /** All forms of the named entities. */
    Set<String> forms(List<String> names) {
        Set<String> all = new HashSet<>();
        names.forEach(name -> all.addAll(forms.getOrDefault(name, Set.of(norm(name)))));
        return all;
    }

    /** The gold's name for what is called {@code name}, or its normal form. */
    String canonical(String name) {
        return forms.entrySet().stream()
                .filter(entry -> entry.getValue().contains(norm(name)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(norm(name));
    }

    Optional<String> className(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** Lower case, without articles, possessives and punctuation. */
    static String norm(String name) {
        String norm = name.toLowerCase(Locale.ROOT).replace(".", "").replace('_', ' ');
        norm = norm.replaceAll("[’']s\\b", "").replaceAll("[^\\p{L}\\p{N}_\\s]", " ");
        norm = norm.replaceFirst("^\\s*(?:the|a|an|its|their|his|her|our)\\s+", "");
        return norm.replaceAll("\\s+", " ").strip();
    }
}
