package org.wiregraph.evaluate;

/** There is nothing usable to evaluate against; the message says what is missing. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EvaluationException(String message) {
        super(message);
    }
}
