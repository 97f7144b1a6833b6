package org.wiregraph.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A largest one-to-one matching between two sides. */
final class Matching {
    private final List<List<Integer>> edges;
    private final Map<Integer, Integer> owner = new HashMap<>();

    private Matching(List<List<Integer>> edges) {
        this.edges = edges;
    }

    /** Partner on the right by position on the left; {@code edges} lists the possible partners, best first. */
    static Map<Integer, Integer> largest(List<List<Integer>> edges) {
        Matching matching = new Matching(edges);
        for (int i = 0; i < edges.size(); i++) {
            matching.place(i, new HashSet<>());
        }
        Map<Integer, Integer> partners = new HashMap<>();
        matching.owner.forEach((right, left) -> partners.put(left, right));
        return partners;
    }

    private boolean place(int left, Set<Integer> seen) {
        for (int right : edges.get(left)) {
            if (seen.add(right) && (!owner.containsKey(right) || place(owner.getOrDefault(right, -1), seen))) {
                owner.put(right, left);
                return true;
            }
        }
        return false;
    }
}
