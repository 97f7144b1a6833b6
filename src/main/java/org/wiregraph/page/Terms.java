package org.wiregraph.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wiregraph.graph.Vocabulary;

/** What a query can be written with: prefixes, and the terms of the ontology and of the graph. */
public record Terms(Map<String, String> prefixes, List<Term> terms) {
    /**
     * A class, property or status.
     *
     * @param name with its prefix, e.g. {@code wg:presentIn}
     * @param note what it means
     */
    public record Term(String name, String note) {}

    private static final String ONTOLOGY = """
            SELECT ?term (SAMPLE(?label) AS ?word) (SAMPLE(?comment) AS ?note) WHERE {
              GRAPH <https://w3id.org/wiregraph/ontology> {
                ?term rdfs:label ?label OPTIONAL { ?term rdfs:comment ?comment }
              }
            } GROUP BY ?term ORDER BY ?term""";

    /** Terms of other vocabularies that the graph uses. */
    private static final List<Term> OTHERS = List.of(
            new Term("rdf:type", "is of a class; short: a"),
            new Term("rdf:subject", "what a claim or fact is about"),
            new Term("rdf:predicate", "the property of a claim or fact"),
            new Term("rdf:object", "the other side of a claim or fact"),
            new Term("rdfs:label", "name of an entity, event or quantity"),
            new Term("rdfs:subClassOf", "in the graph of the ontology"),
            new Term("skos:altLabel", "another name of an entity"),
            new Term("owl:sameAs", "link to a public knowledge base"),
            new Term("dcterms:title", "title of an article"),
            new Term("dcterms:date", "day of an article"),
            new Term("dcterms:creator", "author of an article"),
            new Term("dcterms:publisher", "publisher of an article"),
            new Term("dcterms:source", "address of an article"),
            new Term("prov:wasDerivedFrom", "from a claim to its sentence"),
            new Term("nif:anchorOf", "words of a sentence"),
            new Term("nif:beginIndex", "where a sentence begins"),
            new Term("nif:endIndex", "where a sentence ends"),
            new Term("xsd:date", "a day"),
            new Term("xsd:integer", "a whole number"));

    public Terms {
        prefixes = new TreeMap<>(prefixes);
        terms = List.copyOf(terms);
    }

    /** The terms of the graph of {@code source}. */
    public static Terms of(Source source) {
        List<Term> terms = new ArrayList<>();
        for (Row row : source.ask(ONTOLOGY)) {
            if (row.text("term").startsWith(Vocabulary.WG)) {
                String note = row.text("note").isEmpty() ? row.text("word") : row.text("note");
                terms.add(new Term("wg:" + Draw.localName(row.text("term")), note));
            }
        }
        terms.addAll(OTHERS);
        return new Terms(Vocabulary.prefixes(), terms);
    }
}
