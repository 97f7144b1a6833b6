package org.wiregraph.cli;

/** The command was used wrongly; the message is one line that names the fix. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
