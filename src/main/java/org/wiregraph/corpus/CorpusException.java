package org.wiregraph.corpus;

/** A corpus folder cannot be read at all; the message is one line that names the fix. */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorpusException(String message) {
        super(message);
    }
}
