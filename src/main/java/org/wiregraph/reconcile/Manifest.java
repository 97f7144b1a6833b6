package org.wiregraph.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wiregraph.ontology.Vocabulary;

/**
 * What a service says of itself.
 *
 * @param server scheme, host and port
 * @param base IRI under which entities live
 */
record Manifest(String server, String base) {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 280;

    JsonObject json(List<Term> classes) {
        JsonObject manifest = new JsonObject();
        JsonArray versions = new JsonArray();
        versions.add("0.2");
        manifest.add("versions", versions);
        manifest.addProperty("name", "Wiregraph");
        manifest.addProperty("identifierSpace", base);
        manifest.addProperty("schemaSpace", Vocabulary.WG);
        manifest.add("defaultTypes", Json.array(classes.stream().map(Term::json).toList()));
        manifest.add(
                "view", url(server + "/resource?iri=" + URLEncoder.encode(base, StandardCharsets.UTF_8) + "{{id}}"));
        JsonObject preview = url(server + "/reconcile/preview?id={{id}}");
        preview.addProperty("width", WIDTH);
        preview.addProperty("height", HEIGHT);
        manifest.add("preview", preview);
        JsonObject suggest = new JsonObject();
        for (String what : List.of("entity", "type", "property")) {
            suggest.add(what, service("/reconcile/suggest/" + what));
        }
        manifest.add("suggest", suggest);
        JsonObject extend = new JsonObject();
        extend.add("propose_properties", service("/reconcile/properties"));
        extend.add("property_settings", new JsonArray());
        manifest.add("extend", extend);
        manifest.addProperty("batchSize", Reconciler.BATCH);
        return manifest;
    }

    private static JsonObject url(String address) {
        JsonObject url = new JsonObject();
        url.addProperty("url", address);
        return url;
    }

    private JsonObject service(String path) {
        JsonObject service = new JsonObject();
        service.addProperty("service_url", server);
        service.addProperty("service_path", path);
        return service;
    }
}
