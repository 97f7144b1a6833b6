package org.wiregraph.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Ontology;

/** The classes of entities: which stands above which, to which family of names each belongs, and which of several holds. */
final class ClassTree {
    private static final List<String> FAMILIES = List.of("Person", "Facility", "Place", "Operation", "Group");

    /** One vote in so many along a branch settles the lower class. */
    private static final int ENOUGH = 4;

    private final Ontology ontology;
    private final Map<String, Set<String>> above = new ConcurrentHashMap<>();
    private final Map<String, String> families = new ConcurrentHashMap<>();
    private final Map<Map<String, Integer>, String> decided = new ConcurrentHashMap<>();

    ClassTree(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Whether class {@code name} is one of {@code ancestors} or below one; true if there are none. */
    boolean isAny(String name, List<String> ancestors) {
        return ancestors.isEmpty() || ancestors.stream().anyMatch(above(name)::contains);
    }

    /** The class itself and the entity classes above it. */
    Set<String> above(String name) {
        return above.computeIfAbsent(name, key -> {
            Set<String> entities = new HashSet<>(ontology.superclasses(key));
            entities.removeIf(one -> !isEntity(one));
            return entities;
        });
    }

    private boolean isEntity(String name) {
        return ontology.classNamed(name)
                .filter(term -> term.kind() == ClassTerm.Kind.ENTITY)
                .isPresent();
    }

    /** The family that stands in the IRI of an entity of class {@code name}: "person", "place"; empty for no class. */
    String family(String name) {
        return families.computeIfAbsent(name, this::findFamily);
    }

    private String findFamily(String name) {
        for (String family : FAMILIES) {
            if (above(name).contains(family)) {
                return family.toLowerCase(Locale.ROOT);
            }
        }
        if (above(name).contains("Agent")) {
            return "organization";
        }
        return above(name).stream()
                .filter(top -> above(top).size() == 1)
                .min(String::compareTo)
                .map(top -> top.substring(Math.max(top.lastIndexOf('/'), top.lastIndexOf('#')) + 1)
                        .toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The family within which equal names are one entity; groups and organizations share theirs. */
    String nameFamily(String name) {
        String family = family(name);
        return family.equals("group") ? "organization" : family;
    }

    /**
     * The class that {@code votes} (by short name) speak for: from the strongest top class down, as long as the next class
     * has at least a quarter of the votes along its branch, since a vote for a class above is none against it; equals in alphabetical order; empty if no entity class has votes.
     */
    String decide(SortedMap<String, Integer> votes) {
        return decided.computeIfAbsent(votes, one -> descend(new TreeMap<>(one)));
    }

    private String descend(Map<String, Integer> votes) {
        SortedMap<String, Integer> support = new TreeMap<>();
        votes.forEach((name, count) -> above(name).forEach(one -> support.merge(one, count, Integer::sum)));
        String best = strongest(support, "");
        String next = best;
        while (!next.isEmpty()) {
            best = next;
            next = strongest(support, best);
            int own = support.getOrDefault(next, 0);
            int branch = own;
            for (String ancestor : above(next)) {
                branch += ancestor.equals(next) ? 0 : votes.getOrDefault(ancestor, 0);
            }
            next = ENOUGH * own < branch ? "" : next;
        }
        return best;
    }

    /** The class with the most support directly below {@code parent}, or at the top where that is empty. */
    private String strongest(SortedMap<String, Integer> support, String parent) {
        String best = "";
        for (Map.Entry<String, Integer> one : support.entrySet()) {
            boolean below = parent.isEmpty()
                    ? above(one.getKey()).size() == 1
                    : ontology.classNamed(one.getKey())
                            .filter(term -> term.superclasses().contains(parent))
                            .isPresent();
            if (below && one.getValue() > support.getOrDefault(best, 0)) {
                best = one.getKey();
            }
        }
        return best;
    }
}
