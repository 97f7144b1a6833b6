package org.wiregraph.text;

/**
 * Unusable input, handed on and counted in the report while the rest of the corpus is still built.
 *
 * @param kind what sort of thing is wrong
 * @param document path below its input folder, or the name of a file of the ontology or of identity.yaml
 * @param detail one line that says what and, where possible, how to mend it; made one line, and cut, where it quotes
 *     more of the input than that
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
        SHAPE,
        FAULT
    }

    private static final int LONGEST = 300;

    public Problem {
        document = oneLine(document);
        String line = oneLine(detail).strip();
        detail = line.length() <= LONGEST ? line : oneLine(line.substring(0, LONGEST - 1)) + "…";
    }

    /** Without marks of control, and without halves of pairs of surrogates, which no file could hold. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}]+", " ");
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
