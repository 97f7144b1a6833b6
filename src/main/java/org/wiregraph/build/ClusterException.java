package org.wiregraph.build;

/** The cluster, or what it should work on, cannot be used; the message says what to do, in one line. */
public final class ClusterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ClusterException(String message) {
        super(message);
    }

    public ClusterException(String message, Throwable cause) {
        super(message, cause);
    }
}
