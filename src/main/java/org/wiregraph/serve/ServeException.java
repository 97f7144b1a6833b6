package org.wiregraph.serve;

/** The server cannot do what it is asked; the message says why, in one line. */
public final class ServeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServeException(String message, Throwable cause) {
        super(message, cause);
    }
}
