package org.wiregraph.query;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Writes JSON-LD 1.1, a line for each subject of each graph, as they come; numbers keep their written form. */
final class JsonLdWriter {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final SortedMap<String, String> prefixes;
    private final Writer out;
    private boolean first = true;

    JsonLdWriter(SortedMap<String, String> prefixes, OutputStream out) {
        this.prefixes = prefixes;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void start() {
        write("{\"@context\": " + GSON.toJson(prefixes) + ",\n\"@graph\": [");
    }

    void write(List<Quad> block) {
        int from = 0;
        for (int at = 1; at <= block.size(); at++) {
            if (at == block.size()
                    || !block.get(at).getGraph().equals(block.get(from).getGraph())) {
                node(block.subList(from, at));
                from = at;
            }
        }
    }

    private void node(List<Quad> quads) {
        JsonObject node = new JsonObject();
        node.addProperty("@id", quads.get(0).getSubject().getURI());
        for (Quad quad : quads) {
            boolean type = quad.getPredicate().equals(RDF.type.asNode());
            String key = type ? "@type" : shortened(quad.getPredicate().getURI());
            if (!node.has(key)) {
                node.add(key, new JsonArray());
            }
            JsonArray values = node.getAsJsonArray(key);
            if (type) {
                values.add(shortened(quad.getObject().getURI()));
            } else {
                values.add(value(quad.getObject()));
            }
        }
        JsonObject written = node;
        if (!quads.get(0).isDefaultGraph()) {
            written = new JsonObject();
            written.addProperty("@id", quads.get(0).getGraph().getURI());
            JsonArray nodes = new JsonArray();
            nodes.add(node);
            written.add("@graph", nodes);
        }
        write((first ? "\n" : ",\n") + GSON.toJson(written));
        first = false;
    }

    private JsonObject value(Node object) {
        JsonObject value = new JsonObject();
        if (object.isURI()) {
            value.addProperty("@id", object.getURI());
            return value;
        }
        value.addProperty("@value", object.getLiteralLexicalForm());
        if (!object.getLiteralLanguage().isEmpty()) {
            value.addProperty("@language", object.getLiteralLanguage());
        } else if (!object.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            value.addProperty("@type", shortened(object.getLiteralDatatypeURI()));
        }
        return value;
    }

    private String shortened(String iri) {
        return prefixes.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue())
                        && !iri.substring(entry.getValue().length()).startsWith("//"))
                .map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .findFirst()
                .orElse(iri);
    }

    void finish() {
        write("\n]}\n");
        try {
            out.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
