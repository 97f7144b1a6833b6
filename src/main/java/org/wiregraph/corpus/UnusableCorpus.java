package org.wiregraph.corpus;

/** The corpus folder cannot be read at all; the message is one line that says why. */
public final class UnusableCorpus extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableCorpus(String message) {
        super(message);
    }
}
