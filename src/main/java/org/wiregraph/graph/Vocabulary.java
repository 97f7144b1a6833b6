package org.wiregraph.graph;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs of the vocabularies that the graph uses, and the prefixes for them. */
public final class Vocabulary {
    public static final String WG = org.wiregraph.ontology.Vocabulary.WG;
    public static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String DCAT = "http://www.w3.org/ns/dcat#";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String OWL = "http://www.w3.org/2002/07/owl#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    public static final String VOID = "http://rdfs.org/ns/void#";
    public static final String ONTOLOGY_GRAPH = "https://w3id.org/wiregraph/ontology";

    static final Node TYPE = iri(RDF + "type");
    static final Node SUBJECT = iri(RDF + "subject");
    static final Node PREDICATE = iri(RDF + "predicate");
    static final Node OBJECT = iri(RDF + "object");
    static final Node LABEL = iri(RDFS + "label");
    static final Node SUB_PROPERTY = iri(RDFS + "subPropertyOf");
    static final Node ALT_LABEL = iri(SKOS + "altLabel");
    static final Node SAME_AS = iri(OWL + "sameAs");

    private static final SortedMap<String, String> PREFIXES = new TreeMap<>(Map.ofEntries(
            Map.entry("wg", WG),
            Map.entry("nif", NIF),
            Map.entry("prov", PROV),
            Map.entry("dcterms", DCTERMS),
            Map.entry("dcat", DCAT),
            Map.entry("rdf", RDF),
            Map.entry("rdfs", RDFS),
            Map.entry("skos", SKOS),
            Map.entry("owl", OWL),
            Map.entry("xsd", XSD),
            Map.entry("void", VOID)));

    /** Terms of Wiregraph's own namespace by local name: some of them stand in every claim. */
    private static final Map<String, Node> OWN = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** The usual prefixes, for queries and exports. */
    public static SortedMap<String, String> prefixes() {
        return Collections.unmodifiableSortedMap(PREFIXES);
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node wg(String name) {
        return OWN.computeIfAbsent(name, local -> iri(WG + local));
    }

    static Node prov(String name) {
        return iri(PROV + name);
    }

    static Node nif(String name) {
        return iri(NIF + name);
    }

    static Node dcterms(String name) {
        return iri(DCTERMS + name);
    }
}
