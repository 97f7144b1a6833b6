package org.wiregraph.learn;

/** Examples, a lexicon or a model that cannot be used; the message says what to mend. */
public final class LearnException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LearnException(String message) {
        super(message);
    }
}
