package org.wiregraph.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/** The entities of a corpus, and which of them each article's entities are. */
final class Entities {
    private final Map<String, Entity> byKey;
    private final Map<String, Entity> byIri = new HashMap<>();
    private final List<List<String>> iris;
    private final SortedSet<Doubt> doubts;
    private final Partition parts;
    private final SortedMap<String, SortedSet<String>> byName = new TreeMap<>();

    /**
     * @param byKey the entities by the least key of their part
     * @param iris by article and local id, the IRI or ""
     */
    Entities(Map<String, Entity> byKey, List<List<String>> iris, SortedSet<Doubt> doubts, Partition parts) {
        this.byKey = byKey;
        this.iris = iris;
        this.doubts = doubts;
        this.parts = parts;
        byKey.values().forEach(entity -> byIri.put(entity.iri(), entity));
    }

    /** Some entities of a corpus, whatever articles they are of. */
    Entities(Collection<Entity> known) {
        this(Map.of(), List.of(), new TreeSet<>(), new Partition());
        known.forEach(entity -> byIri.merge(entity.iri(), entity, Entities::richer));
    }

    /** What is only sent along has no names but its label. */
    private static Entity richer(Entity one, Entity other) {
        return one.altLabels().isEmpty() ? other : one;
    }

    List<Entity> all() {
        return List.copyOf(byIri.values());
    }

    /** The IRIs of an article's entities by local id, "" for what is no entity. */
    List<String> of(int article) {
        return iris.get(article);
    }

    String label(String iri) {
        Entity entity = byIri.get(iri);
        return entity == null ? iri : entity.label();
    }

    /** Short name of its class, "" for what is no entity. */
    String className(String iri) {
        Entity entity = byIri.get(iri);
        return entity == null ? "" : entity.className();
    }

    /** IRIs of the entities that a user means by {@code term}: an IRI, a label, or any other name. */
    synchronized SortedSet<String> named(String term, String base) {
        String iri = term.startsWith("entity/") ? base + term : term;
        if (byIri.containsKey(iri)) {
            return new TreeSet<>(List.of(iri));
        }
        if (byName.isEmpty()) {
            for (Entity entity : byIri.values()) {
                index("label|" + Names.fold(entity.label()), entity);
                entity.altLabels().forEach(name -> index("name|" + Names.fold(name), entity));
            }
        }
        String name = Names.fold(term);
        return byName.getOrDefault("label|" + name, byName.getOrDefault("name|" + name, new TreeSet<>()));
    }

    private void index(String name, Entity entity) {
        byName.computeIfAbsent(name, one -> new TreeSet<>()).add(entity.iri());
    }

    /** The doubts that nothing has settled, between entities; of those about one pair the strongest. */
    List<Doubt> doubts() {
        Map<Set<String>, Doubt> open = new HashMap<>();
        for (Doubt doubt : doubts) {
            String one = parts.find(doubt.one());
            String other = parts.find(doubt.other());
            Entity a = byKey.get(one);
            Entity b = byKey.get(other);
            if (a != null && b != null && !a.iri().equals(b.iri()) && parts.mayJoin(one, other)) {
                open.merge(
                        Set.of(a.iri(), b.iri()),
                        new Doubt(a.iri(), b.iri(), doubt.grounds()),
                        BinaryOperator.minBy(Doubt.STRONGEST));
            }
        }
        return open.values().stream().sorted(Doubt.STRONGEST).toList();
    }
}
