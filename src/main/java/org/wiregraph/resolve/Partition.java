package org.wiregraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A partition of keys that grows by joining; each part is known by its least key, and marks keep parts asunder. */
final class Partition {
    private final Map<String, String> parents = new ConcurrentHashMap<>();
    private final Map<String, Set<Integer>> marks = new HashMap<>();

    /** The least key of the part that {@code key} is in; the key itself if it was never joined. On any thread, as long as none joins. */
    String find(String key) {
        String root = key;
        for (String up = parents.getOrDefault(root, root); !up.equals(root); up = parents.getOrDefault(root, root)) {
            root = up;
        }
        if (!root.equals(key)) {
            parents.put(key, root);
        }
        return root;
    }

    /** Gives the part of {@code key} a mark; parts with opposite marks ({@code n} and {@code -n}) are never joined. */
    void mark(String key, int mark) {
        marks.computeIfAbsent(find(key), root -> new HashSet<>()).add(mark);
    }

    /** Joins two parts; false if their marks forbid it. */
    boolean join(String one, String other) {
        String a = find(one);
        String b = find(other);
        if (a.equals(b)) {
            return true;
        }
        if (!mayJoin(a, b)) {
            return false;
        }
        String root = a.compareTo(b) < 0 ? a : b;
        parents.put(root.equals(a) ? b : a, root);
        Set<Integer> all = new HashSet<>(marks.getOrDefault(a, Set.of()));
        all.addAll(marks.getOrDefault(b, Set.of()));
        if (!all.isEmpty()) {
            marks.put(root, all);
        }
        return true;
    }

    /** Whether no mark stands between two parts. */
    boolean mayJoin(String one, String other) {
        Set<Integer> there = marks.getOrDefault(find(other), Set.of());
        return marks.getOrDefault(find(one), Set.of()).stream().noneMatch(mark -> there.contains(-mark));
    }
}
