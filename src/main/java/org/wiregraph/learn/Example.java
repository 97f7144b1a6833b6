package org.wiregraph.learn;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence or passage with the triples that somebody read in it.
 *
 * @param properties the properties of which all triples are given, in normal form; empty: all
 */
public record Example(String id, String text, List<Triple> triples, Set<String> properties) {
    public Example {
        triples = List.copyOf(triples);
        properties = new TreeSet<>(properties);
    }

    /** Whether the triples of {@code property} that are not given are wrong, and not just unknown. */
    public boolean judges(String property) {
        return properties.isEmpty() || properties.contains(Triple.normal(property));
    }
}
