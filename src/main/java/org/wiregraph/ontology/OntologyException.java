package org.wiregraph.ontology;

/** A file of the ontology folder that cannot be read at all; the message is one line with file, line and column. */
public final class OntologyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OntologyException(String message) {
        super(message);
    }
}
