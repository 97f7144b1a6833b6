package org.wiregraph.resolve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the forms of names, which recur from article to article; for use by several threads. */
final class NameMemo {
    private final Map<String, String> clean = new ConcurrentHashMap<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, PersonName> persons = new ConcurrentHashMap<>();
    private final Map<String, String> once = new ConcurrentHashMap<>();

    /** The same text, for equal ones always the same object: what recurs in every article takes memory once. */
    String once(String text) {
        String known = once.putIfAbsent(text, text);
        return known == null ? text : known;
    }

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
