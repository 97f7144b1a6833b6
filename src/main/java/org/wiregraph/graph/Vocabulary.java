package org.wiregraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs of the vocabularies that the graph uses. */
public final class Vocabulary {
    public static final String WG = "https://w3id.org/wiregraph/ontology#";
    public static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String OWL = "http://www.w3.org/2002/07/owl#";
    public static final String VOID = "http://rdfs.org/ns/void#";
    public static final String SCHEMA = "https://schema.org/";
    public static final String ONTOLOGY_GRAPH = "https://w3id.org/wiregraph/ontology";

    static final Node TYPE = iri(RDF + "type");
    static final Node LABEL = iri(RDFS + "label");

    private Vocabulary() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node wg(String name) {
        return iri(WG + name);
    }
}
