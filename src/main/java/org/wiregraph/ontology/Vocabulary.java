package org.wiregraph.ontology;

/** The namespaces of Wiregraph, and the terms that the program itself relies on. */
public final class Vocabulary {
    /** Namespace of classes and properties, prefix {@code wg}. */
    public static final String WG = "https://w3id.org/wiregraph/ontology#";

    /** Namespace of the lexicon's terms, prefix {@code lex}. */
    public static final String LEX = "https://w3id.org/wiregraph/lexicon#";

    /** The class above all events, by short name. */
    public static final String EVENT = "Event";

    /** The class above all quantities, by short name. */
    public static final String QUANTITY = "Quantity";

    /** The class above documents, claims, facts and statuses, by short name. */
    public static final String DESCRIPTION = "Description";

    private Vocabulary() {}

    /** The name used in the program: the local name in the vocabulary of Wiregraph, the whole IRI elsewhere. */
    public static String shortName(String iri) {
        return iri.startsWith(WG) ? iri.substring(WG.length()) : iri;
    }

    /** The IRI that {@code shortName} was made from. */
    public static String iri(String shortName) {
        return shortName.contains(":") ? shortName : WG + shortName;
    }
}
