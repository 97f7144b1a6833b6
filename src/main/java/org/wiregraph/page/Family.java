package org.wiregraph.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.wiregraph.graph.Vocabulary;

/** The kinds of things that have a colour of their own, the same on every page. */
public enum Family {
    PERSON,
    ORGANIZATION,
    PLACE,
    OPERATION,
    EVENT,
    QUANTITY,
    OTHER;

    /** Classes that decide a family; a country is a place. */
    private static final Map<String, Family> CLASSES = Map.of(
            "Person", PERSON,
            "Organization", ORGANIZATION,
            "Group", ORGANIZATION,
            "Place", PLACE,
            "Operation", OPERATION,
            "Event", EVENT,
            "Quantity", QUANTITY);

    /** The family of a thing with these classes, superclasses among them. */
    public static Family of(Collection<String> iris) {
        return CLASSES.entrySet().stream()
                .filter(entry -> iris.contains(Vocabulary.WG + entry.getKey()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparing((Family family) -> family != PLACE).thenComparing(Comparator.naturalOrder()))
                .orElse(OTHER);
    }

    /** Its name in style sheets and scripts, e.g. {@code person}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
