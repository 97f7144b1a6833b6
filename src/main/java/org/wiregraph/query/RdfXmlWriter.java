package org.wiregraph.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.sparql.core.Quad;

/** Writes RDF/XML subject by subject, as it comes (W3C RDF 1.1 XML Syntax, section 2). */
final class RdfXmlWriter {
    private final SortedMap<String, String> prefixes;
    private final Writer out;

    RdfXmlWriter(SortedMap<String, String> prefixes, OutputStream out) {
        this.prefixes = prefixes;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void start() {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        prefixes.forEach((prefix, namespace) -> text.append("\n    xmlns:")
                .append(prefix)
                .append("=\"")
                .append(escape(namespace))
                .append('"'));
        write(text.append(">\n"));
    }

    /** @throws QueryException if a property's IRI ends in nothing that XML could name an element by */
    void write(List<Quad> block) {
        StringBuilder text = new StringBuilder("  <rdf:Description rdf:about=\"");
        text.append(escape(block.get(0).getSubject().getURI())).append("\">\n");
        block.forEach(quad -> property(quad.getPredicate().getURI(), quad.getObject(), text));
        write(text.append("  </rdf:Description>\n"));
    }

    private void property(String iri, Node object, StringBuilder text) {
        int split = Util.splitNamespaceXML(iri);
        if (split >= iri.length()) {
            throw new QueryException("RDF/XML has no way to write the property " + iri + ": export another format");
        }
        String namespace = iri.substring(0, split);
        String prefix = prefixes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(namespace))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        String name = (prefix.isEmpty() ? "ns" : prefix) + ":" + iri.substring(split);
        text.append("    <").append(name);
        if (prefix.isEmpty()) {
            text.append(" xmlns:ns=\"").append(escape(namespace)).append('"');
        }
        if (object.isURI()) {
            text.append(" rdf:resource=\"").append(escape(object.getURI())).append("\"/>\n");
            return;
        }
        if (!object.getLiteralLanguage().isEmpty()) {
            text.append(" xml:lang=\"").append(object.getLiteralLanguage()).append('"');
        } else if (!object.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            text.append(" rdf:datatype=\"")
                    .append(escape(object.getLiteralDatatypeURI()))
                    .append('"');
        }
        text.append('>').append(escape(object.getLiteralLexicalForm()));
        text.append("</").append(name).append(">\n");
    }

    void finish() {
        write("</rdf:RDF>\n");
        try {
            out.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private void write(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** XML would read a bare line end or tab as another one, or as a blank. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#xD;")
                .replace("\n", "&#xA;")
                .replace("\t", "&#x9;");
    }
}
