package org.wiregraph.text;

/** How an article presents a claim: as fact, plan, possibility, ended or denied. */
public enum Status {
    ACTUAL,
    PLANNED,
    POSSIBLE,
    ENDED,
    DENIED;

    /** The word used in files and on the command line, e.g. {@code planned}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The local name of its IRI in the vocabulary, e.g. {@code Planned}. */
    public String localName() {
        return name().charAt(0) + word().substring(1);
    }
}
