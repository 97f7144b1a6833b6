package org.wiregraph.graph;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a graph holds, counted.
 *
 * @param corpus digest of the paths and texts of all articles, see {@link #line}
 * @param classes how many entities, events and quantities are of each class, by short name
 */
public record Inventory(String corpus, long articles, long entities, SortedMap<String, Long> classes) {
    public Inventory {
        classes = new TreeMap<>(classes);
    }

    /** What an article adds to the digest of its corpus; the lines are sorted. */
    public static String line(String path, String sha256) {
        return path + " " + sha256;
    }
}
