package org.wiregraph.text;

/**
 * Unusable input, handed on and counted in the report while the rest of the corpus is still built.
 *
 * @param kind what sort of thing is wrong
 * @param document path below its input folder, or the name of a file of the ontology or of identity.yaml
 * @param detail one line that says what and, where possible, how to mend it
 */
public record Problem(Kind kind, String document, String detail) implements Comparable<Problem> {
    /** The sorts of unusable input, as the report groups them. */
    public enum Kind {
        UNREADABLE,
        ENCODING,
        EMPTY,
        METADATA,
        TOO_LONG,
        DUPLICATE,
        ANNOTATION,
        ONTOLOGY,
        IDENTITY,
        CORRECTION,
        SHAPE
    }

    @Override
    public int compareTo(Problem other) {
        int byDocument = document.compareTo(other.document);
        if (byDocument != 0) {
            return byDocument;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : detail.compareTo(other.detail);
    }
}
