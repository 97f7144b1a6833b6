package org.wiregraph.ontology;

/** The grammatical family of a lexicon entry; the engine derives all its constructions from it. */
public enum Construction {
    VERB,
    NOUN,
    ADJECTIVE,
    TITLE,
    /** Literal words between two mentions, "{subject} is based in {object}": the surface witness. */
    PATTERN
}
