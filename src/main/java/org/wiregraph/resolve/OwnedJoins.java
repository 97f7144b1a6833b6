package org.wiregraph.resolve;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins what is named by its owner to what goes by the same name alone, where all of that name have one owner. */
public final class OwnedJoins {
    private final SortedMap<String, SortedSet<String>> byName = new TreeMap<>();

    /** Takes in that the thing of {@code key} would have the key {@code name} by its own name. */
    public void add(String name, String key) {
        byName.computeIfAbsent(name, one -> new TreeSet<>()).add(key);
    }

    public void apply(Partition parts) {
        byName.forEach((name, owned) -> {
            if (owned.stream().map(parts::find).distinct().count() == 1) {
                parts.join(owned.first(), name);
            }
        });
    }
}
