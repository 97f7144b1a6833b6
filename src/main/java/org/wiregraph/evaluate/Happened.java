package org.wiregraph.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiregraph.ontology.Ontology;

/** Scores events and quantities. */
final class Happened {
    private static final Map<String, String> KINDS =
            Map.of("personnel", "PersonnelCount", "money", "MoneyAmount", "casualties", "CasualtyCount");

    private final Ontology ontology;
    private final Lines lines;
    private int events;
    private int eventsFound;
    private int eventsGiven;
    private int eventsRight;
    private int quantities;
    private int quantitiesFound;
    private int quantitiesGiven;

    Happened(Ontology ontology, Lines lines) {
        this.ontology = ontology;
        this.lines = lines;
    }

    void score(Gold gold, List<JsonObject> given) {
        events(gold, given.stream().filter(claim -> claim.has("event")).toList());
        quantities(gold, given.stream().filter(claim -> claim.has("quantity")).toList());
    }

    private void events(Gold gold, List<JsonObject> given) {
        List<List<Integer>> edges = new ArrayList<>();
        for (JsonObject wanted : gold.events) {
            List<Integer> edge = new ArrayList<>();
            int roles = wanted.getAsJsonObject("roles").size();
            for (int j = 0; j < given.size(); j++) {
                if (sameClass(wanted, given.get(j)) && hits(gold, wanted, given.get(j)) >= Math.min(2, roles)) {
                    edge.add(j);
                }
            }
            edges.add(edge);
        }
        Map<Integer, Integer> matched = Matching.largest(edges);
        events += gold.events.size();
        eventsFound += matched.size();
        eventsGiven += given.size();
        for (int i = 0; i < gold.events.size(); i++) {
            if (!matched.containsKey(i)) {
                JsonObject event = gold.events.get(i);
                String what = event.get("type").getAsString() + " " + event.get("roles");
                lines.missed("EVENT MISSED", gold, what, Gold.evidence(event));
            }
        }
        List<JsonObject> told = new ArrayList<>(gold.events);
        told.addAll(gold.optionalEvents);
        for (int j = 0; j < given.size(); j++) {
            JsonObject event = given.get(j);
            boolean right = matched.containsValue(j)
                    || event.get("event").getAsString().equals("Statement")
                    || told.stream().anyMatch(wanted -> sameClass(wanted, event) && hits(gold, wanted, event) > 0);
            eventsRight += right ? 1 : 0;
            if (!right) {
                lines.wrong("EVENT WRONG", gold, event.get("event").getAsString() + " " + event.get("roles"), event);
            }
        }
    }

    private boolean sameClass(JsonObject wanted, JsonObject event) {
        return ontology.isA(event.get("event").getAsString(), wanted.get("type").getAsString());
    }

    private static int hits(Gold gold, JsonObject wanted, JsonObject event) {
        int hits = 0;
        for (Map.Entry<String, JsonElement> role :
                wanted.getAsJsonObject("roles").entrySet()) {
            boolean hit = event.getAsJsonObject("roles").entrySet().stream()
                    .filter(other -> family(other.getKey()).equals(family(role.getKey())))
                    .flatMap(other -> Gold.strings(other.getValue()).stream())
                    .anyMatch(value -> same(gold, role.getValue().getAsString(), value));
            hits += hit ? 1 : 0;
        }
        return hits;
    }

    private static boolean same(Gold gold, String wanted, String given) {
        if (wanted.matches("\\d{4}.*")) {
            return given.startsWith(wanted) || given.length() >= 7 && wanted.startsWith(given);
        }
        return gold.forms(List.of(wanted)).contains(Gold.norm(given));
    }

    private static String family(String role) {
        if (Set.of("agent", "participant", "participant2", "target").contains(role)) {
            return "participant";
        }
        return Set.of("time", "start", "end", "deadline").contains(role) ? "time" : role;
    }

    private void quantities(Gold gold, List<JsonObject> given) {
        List<List<Integer>> edges = new ArrayList<>();
        for (JsonObject wanted : gold.quantities) {
            List<Integer> edge = new ArrayList<>();
            for (int j = 0; j < given.size(); j++) {
                if (sameQuantity(gold, wanted, given.get(j))) {
                    edge.add(j);
                }
            }
            edges.add(edge);
        }
        Map<Integer, Integer> matched = Matching.largest(edges);
        quantities += gold.quantities.size();
        quantitiesFound += matched.size();
        quantitiesGiven += given.size();
        for (int i = 0; i < gold.quantities.size(); i++) {
            if (!matched.containsKey(i)) {
                JsonObject quantity = gold.quantities.get(i);
                String what = quantity.get("kind").getAsString() + " "
                        + quantity.get("comparator").getAsString() + " "
                        + quantity.get("value").getAsString();
                lines.missed("QUANTITY MISSED", gold, what, Gold.evidence(quantity));
            }
        }
        for (int j = 0; j < given.size(); j++) {
            if (!matched.containsValue(j)) {
                JsonObject quantity = given.get(j);
                String what = quantity.get("quantity").getAsString() + " "
                        + quantity.get("comparator").getAsString() + " "
                        + quantity.get("value").getAsString();
                lines.wrong("QUANTITY NOT IN GOLD", gold, what, quantity);
            }
        }
    }

    private static boolean sameQuantity(Gold gold, JsonObject wanted, JsonObject given) {
        String kind = wanted.get("kind").getAsString();
        boolean who = given.has("who")
                && gold.forms(List.of(wanted.get("who").getAsString()))
                        .contains(Gold.norm(given.get("who").getAsString()));
        boolean where = given.has("where")
                && gold.forms(List.of(wanted.get("where").getAsString()))
                        .contains(Gold.norm(given.get("where").getAsString()));
        return given.get("quantity").getAsString().equals(KINDS.getOrDefault(kind, kind))
                && given.get("value").getAsDouble() == wanted.get("value").getAsDouble()
                && given.get("comparator")
                        .getAsString()
                        .equals(wanted.get("comparator").getAsString())
                && given.get("unit").getAsString().equals(wanted.get("unit").getAsString())
                && (who || where || kind.equals("casualties"));
    }

    String render() {
        return "events: " + eventsFound + " of " + events + " found, " + eventsRight + " of " + eventsGiven
                + " given are right\n"
                + "quantities: " + quantitiesFound + " of " + quantities + " found, " + quantitiesGiven + " given\n";
    }
}
