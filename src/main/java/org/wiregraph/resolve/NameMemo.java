package org.wiregraph.resolve;

import java.util.HashMap;
import java.util.Map;

/** Remembers the forms of names, which recur from article to article. */
final class NameMemo {
    private final Map<String, String> clean = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, PersonName> persons = new HashMap<>();

    /** As {@link Names#clean}. */
    String clean(String name) {
        return clean.computeIfAbsent(name, Names::clean);
    }

    /** As {@link Names#key}. */
    String key(String name) {
        return keys.computeIfAbsent(name, Names::key);
    }

    /** As {@link PersonName#parse}. */
    PersonName person(String name) {
        return persons.computeIfAbsent(name, PersonName::parse);
    }
}
