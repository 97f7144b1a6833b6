package org.wiregraph.resolve;

import java.util.Comparator;

/**
 * How many readings of one property or class were not made into claims, for one reason.
 *
 * @param term short name of the property, or of the class of an event or quantity
 */
public record Dropped(String term, Reason reason, int count) implements Comparable<Dropped> {
    /** Why a reading is no claim. */
    public enum Reason {
        /** The ontology does not have the property. */
        UNKNOWN_PROPERTY("the ontology does not have the property"),
        /** Something in it is no entity: it has no class, or it is hidden. */
        NO_ENTITY("something in it is no entity of the graph"),
        /** The subject is of a class that the property does not allow. */
        DOMAIN("the subject is of a class that the property does not allow"),
        /** The object, or what fills a role, is of a class that the property does not allow. */
        RANGE("the object, or what fills a role, is of a class that the property does not allow"),
        /** Subject and object are one entity. */
        ITSELF("subject and object are one entity");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason, for people. */
        public String words() {
            return words;
        }
    }

    @Override
    public int compareTo(Dropped other) {
        return Comparator.comparing(Dropped::term)
                .thenComparing(Dropped::reason)
                .thenComparing(Dropped::count)
                .compare(this, other);
    }
}
