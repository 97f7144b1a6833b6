package org.wiregraph.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** Answers data extension queries: the values that properties have for entities. */
final class Extension {
    private static final int MOST_IDS = 500;
    private static final int MOST_PROPERTIES = 30;
    private static final int MOST_VALUES = 100;

    private final Things things;
    private final Terms terms;
    private final Identifiers identifiers;

    Extension(Things things, Terms terms, Identifiers identifiers) {
        this.things = things;
        this.terms = terms;
        this.identifiers = identifiers;
    }

    /** @throws RequestException if {@code query} is no data extension query, or too large */
    JsonObject of(JsonObject query) {
        List<String> ids = Json.array(query, "ids").stream()
                .map(id -> Json.text(id, "an id"))
                .toList();
        List<Term> wanted = new ArrayList<>();
        for (JsonElement property : Json.array(query, "properties")) {
            String id = String.join("", Json.texts(Json.object(property, "a property"), "id"));
            wanted.add(terms.property(id).orElse(new Term(id, identifiers.base(), id, "", List.of())));
        }
        if (ids.size() > MOST_IDS || wanted.size() > MOST_PROPERTIES) {
            throw RequestException.tooMuch(
                    "at most " + MOST_PROPERTIES + " properties of " + MOST_IDS + " entities at once");
        }
        JsonObject rows = new JsonObject();
        ids.forEach(id -> rows.add(id, row(identifiers.entity(id), wanted)));
        JsonObject answer = new JsonObject();
        answer.add(
                "meta",
                Json.array(wanted.stream()
                        .map(term -> Json.named(term.id(), term.name()))
                        .toList()));
        answer.add("rows", rows);
        return answer;
    }

    private JsonObject row(Node thing, List<Term> properties) {
        JsonObject row = new JsonObject();
        for (Term property : properties) {
            JsonArray cells = new JsonArray();
            things.values(thing, property).stream()
                    .limit(MOST_VALUES)
                    .map(this::cell)
                    .forEach(cells::add);
            row.add(property.id(), cells);
        }
        return row;
    }

    private JsonObject cell(Node value) {
        if (value.isURI()) {
            return Json.named(identifiers.id(value.getURI()), things.label(value));
        }
        JsonObject cell = new JsonObject();
        cell.addProperty("str", value.getLiteralLexicalForm());
        return cell;
    }
}
