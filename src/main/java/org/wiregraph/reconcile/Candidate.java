package org.wiregraph.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * An entity that a name may mean.
 *
 * @param name how alike its best name is, 0 to 100
 * @param type whether it is of a class that was asked for
 * @param properties the share of the columns that its facts agree with, 0 to 100
 * @param score the sum of these, 0 to 100
 */
record Candidate(
        String id, String label, List<Term> types, double name, boolean type, double properties, double score) {
    private static final double OTHER_TYPE = 0.7;
    private static final double NAME_SHARE = 0.7;
    private static final double TENTH = 10;

    Candidate {
        types = List.copyOf(types);
    }

    /** @param question says which of the parts count */
    static Candidate of(Question question, String id, String label, List<Term> types, double name, double properties) {
        boolean type = question.types().isEmpty()
                || types.stream().anyMatch(term -> question.types().contains(term.id()));
        double both = question.properties().isEmpty()
                ? name
                : question.name().isEmpty() ? properties : NAME_SHARE * name + (1 - NAME_SHARE) * properties;
        return new Candidate(id, label, types, name, type, properties, type ? both : OTHER_TYPE * both);
    }

    JsonObject json(boolean match) {
        JsonObject json = Json.named(id, label);
        json.addProperty("score", rounded(score));
        json.addProperty("match", match);
        json.add(
                "type",
                Json.array(types.stream()
                        .map(term -> Json.named(term.id(), term.name()))
                        .toList()));
        JsonArray features = new JsonArray();
        features.add(feature("name", rounded(name)));
        features.add(feature("properties", rounded(properties)));
        JsonObject ofType = new JsonObject();
        ofType.addProperty("id", "type");
        ofType.addProperty("value", type);
        features.add(ofType);
        json.add("features", features);
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * TENTH) / TENTH;
    }

    private static JsonObject feature(String id, double value) {
        JsonObject feature = new JsonObject();
        feature.addProperty("id", id);
        feature.addProperty("value", value);
        return feature;
    }
}
