package org.wiregraph.site;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.wiregraph.page.Contents;
import org.wiregraph.page.Links;

/** What the search page searches in, as a script, because a page from disk can load nothing else. */
final class SearchData {
    private SearchData() {}

    /** {@code {things: [[names, class, family, address]], sentences: [[words, date, address]]}}. */
    static String of(Contents contents, Links links) {
        JsonArray things = new JsonArray();
        for (Contents.Named named : contents.things()) {
            JsonArray names = new JsonArray();
            named.names().forEach(names::add);
            JsonArray thing = new JsonArray();
            thing.add(names);
            thing.add(named.thing().className());
            thing.add(named.thing().family().word());
            thing.add(links.to(named.thing().iri()));
            things.add(thing);
        }
        JsonArray sentences = new JsonArray();
        for (Contents.Sentence one : contents.sentences()) {
            JsonArray sentence = new JsonArray();
            sentence.add(one.quote());
            sentence.add(one.date());
            sentence.add(links.to(one.iri()));
            sentences.add(sentence);
        }
        JsonObject all = new JsonObject();
        all.add("things", things);
        all.add("sentences", sentences);
        return "globalThis.wiregraphIndex = " + all + ";\n";
    }
}
