package org.wiregraph.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.wiregraph.page.Found;
import org.wiregraph.page.Links;
import org.wiregraph.page.Source;
import org.wiregraph.page.Thing;

/** What the search box offers while somebody writes. */
final class Completion {
    private static final int ENTITIES = 7;
    private static final int SENTENCES = 3;
    private static final int LEAST = 2;

    private final Links links;

    Completion(Links links) {
        this.links = links;
    }

    /** {@code [{"label", "note", "family", "address"}]}, entities before sentences. */
    JsonArray of(Source source, String words) {
        JsonArray offers = new JsonArray();
        if (words.length() < LEAST) {
            return offers;
        }
        Found found = Found.in(source, words, ENTITIES, SENTENCES);
        for (Thing entity : found.entities()) {
            offers.add(offer(entity.label(), entity.className(), entity.family().word(), links.to(entity.iri())));
        }
        found.sentences().forEach(one -> offers.add(offer(one.quote(), one.date(), "sentence", links.to(one.iri()))));
        return offers;
    }

    private static JsonObject offer(String label, String note, String family, String address) {
        JsonObject offer = new JsonObject();
        offer.addProperty("label", label);
        offer.addProperty("note", note);
        offer.addProperty("family", family);
        offer.addProperty("address", address);
        return offer;
    }
}
