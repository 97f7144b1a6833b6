package org.wiregraph.resolve;

/** A file of decisions that cannot be used; the message is one line with file, line and what to mend. */
public final class DecisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DecisionException(String file, int line, String detail) {
        super(file + ", line " + line + ": " + detail);
    }
}
