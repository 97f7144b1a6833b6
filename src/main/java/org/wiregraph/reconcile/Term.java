package org.wiregraph.reconcile;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * A class or a property of the ontology.
 *
 * @param id short name; of a property read from its object "^" and the short name
 * @param iri of the class or property
 * @param broader the classes directly above
 */
record Term(String id, String iri, String name, String description, List<Term> broader) {
    Term {
        broader = List.copyOf(broader);
    }

    boolean isInverse() {
        return id.startsWith("^");
    }

    boolean fits(String prefix) {
        String wanted = prefix.strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(wanted)
                || id.toLowerCase(Locale.ROOT).contains(wanted);
    }

    JsonObject json() {
        JsonObject json = Json.named(id, name);
        if (!description.isEmpty()) {
            json.addProperty("description", description);
        }
        if (!broader.isEmpty()) {
            json.add(
                    "broader",
                    Json.array(broader.stream()
                            .map(term -> Json.named(term.id(), term.name()))
                            .toList()));
        }
        return json;
    }
}
