package org.wiregraph.query;

/** A query, or what was given for it, cannot be used; the message says what to mend. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryException(String message) {
        super(message);
    }
}
