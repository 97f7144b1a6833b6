package org.wiregraph.annotate;

/** A text is no CoNLL-U; the message names the line. */
public final class ConlluException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConlluException(int line, String detail) {
        super("line " + line + ": " + detail);
    }
}
