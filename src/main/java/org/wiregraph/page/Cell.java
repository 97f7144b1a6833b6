package org.wiregraph.page;

/** What stands in one place of an answer. */
public sealed interface Cell {
    /** Nothing: the row leaves the column unbound. */
    record Nothing() implements Cell {}

    /** An entity, event or quantity. */
    record Named(Thing thing) implements Cell {}

    /** A status, by the local name of its IRI. */
    record Status(String name) implements Cell {}

    /** A class or property in words. */
    record Term(String iri, String word) implements Cell {}

    /** An article. */
    record Document(String iri, String title) implements Cell {}

    /** A sentence of an article, by its IRI. */
    record Sentence(String iri, String words) implements Cell {}

    /** Another address of the graph, e.g. a claim. */
    record Resource(String iri, String label) implements Cell {}

    /** A text, number or date. */
    record Value(String text, boolean isNumber) implements Cell {}

    /** Whether it belongs to what stands behind a row rather than in it. */
    default boolean isEvidence() {
        return this instanceof Sentence || this instanceof Document;
    }
}
