package org.wiregraph.reconcile;

/** A request that is not as the API has it, or asks for too much; the message says what to change, in one line. */
public final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean tooMuch;

    private RequestException(String message, boolean tooMuch) {
        super(message);
        this.tooMuch = tooMuch;
    }

    static RequestException malformed(String message) {
        return new RequestException(message, false);
    }

    static RequestException tooMuch(String message) {
        return new RequestException(message, true);
    }

    /** Whether it is well formed, but asks for more than is answered at once. */
    public boolean isTooMuch() {
        return tooMuch;
    }
}
