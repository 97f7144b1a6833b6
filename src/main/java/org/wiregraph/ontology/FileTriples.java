package org.wiregraph.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;

/** The triples and prefixes of one file, kept until it is known what sort of file it is. */
final class FileTriples extends StreamRDFBase {
    private static final String SHACL = "http://www.w3.org/ns/shacl#";

    private final List<Triple> triples = new ArrayList<>();
    private final Map<String, String> prefixes = new LinkedHashMap<>();

    @Override
    public void triple(Triple triple) {
        triples.add(triple);
    }

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.put(prefix, iri);
    }

    /** Whether the file declares SHACL shapes, and nothing else with a name of its own. */
    boolean areShapes() {
        List<Node> types = triples.stream()
                .filter(triple -> triple.getPredicate().equals(RDF.type.asNode())
                        && triple.getSubject().isURI())
                .map(Triple::getObject)
                .toList();
        return !types.isEmpty()
                && types.stream().allMatch(type -> type.isURI() && type.getURI().startsWith(SHACL));
    }

    void send(StreamRDF to) {
        prefixes.forEach(to::prefix);
        triples.forEach(to::triple);
    }
}
