package org.wiregraph.corpus;

/** Metadata beside or in an article is not what it should be; the message says where. */
final class MetadataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MetadataException(String message) {
        super(message);
    }
}
