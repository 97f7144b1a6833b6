package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A partition of keys that grows by joining; each part is known by its least key, and marks keep parts asunder. */
public final class Partition implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ConcurrentHashMap<String, String> parents = new ConcurrentHashMap<>();
    private final HashMap<String, HashSet<Integer>> marks = new HashMap<>();

    /** The same partition, which does not grow with this one. */
    public Partition copy() {
        Partition copy = new Partition();
        copy.parents.putAll(parents);
        marks.forEach((key, own) -> copy.marks.put(key, new HashSet<>(own)));
        return copy;
    }

    /** How many keys are known by another one. */
    public int size() {
        return parents.size();
    }

    /** The least key of the part that {@code key} is in; the key itself if it was never joined. On any thread, as long as none joins. */
    public String find(String key) {
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
    public boolean join(String one, String other) {
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
        HashSet<Integer> all = new HashSet<>(marks.getOrDefault(a, new HashSet<>()));
        all.addAll(marks.getOrDefault(b, new HashSet<>()));
        if (!all.isEmpty()) {
            marks.put(root, all);
        }
        return true;
    }

    /** Whether no mark stands between two parts. */
    boolean mayJoin(String one, String other) {
        Set<Integer> there = marks.getOrDefault(find(other), new HashSet<>());
        return marks.getOrDefault(find(one), new HashSet<>()).stream().noneMatch(mark -> there.contains(-mark));
    }
}
