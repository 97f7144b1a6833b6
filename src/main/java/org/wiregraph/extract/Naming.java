package org.wiregraph.extract;

import java.util.Optional;
import org.wiregraph.text.Span;

/**
 * A place where an article names something, as a reader would mark it.
 *
 * @param className short name of its class, empty where none is known
 * @param name the name it goes by
 * @param entity id of the article's entity, if it refers to one
 */
public record Naming(Span span, Kind kind, String className, String name, Optional<Integer> entity) {
    /** How it names. */
    public enum Kind {
        /** By a proper name: "Springfield, Illinois". */
        NAME,
        /** By an adjective made of a name: "Afghan". */
        DEMONYM,
        /** By a description of a thing that has a name: "the alliance", "Afghan security forces". */
        NOMINAL,
        /** An office or occupation: "British Prime Minister", "poet". */
        ROLE,
        /** By a pronoun for one person, or for a thing that has a name: "he", "its". */
        PRONOUN
    }
}
