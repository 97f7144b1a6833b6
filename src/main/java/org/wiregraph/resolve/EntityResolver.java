package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.InOrder;

/** Brings the entities of all articles together, first what stands by its own name, then what is named by its owner. */
final class EntityResolver {
    private final Identities identities;
    private final NameMemo names = new NameMemo();
    private final EntityKeys naming;
    private final PersonReader persons;
    private final EntityNamer namer;
    private final Partition parts = new Partition();
    private final SortedSet<Doubt> doubts = new TreeSet<>();

    /** @param knownByName see {@link EntityKeys#knownByName} */
    EntityResolver(
            Ontology ontology, ClassTree classes, Iris iris, Identities identities, Map<String, String> knownByName) {
        this.identities = identities;
        this.naming = new EntityKeys(classes, names, knownByName, identities.split());
        this.persons = new PersonReader(classes, names);
        this.namer = new EntityNamer(ontology, classes, iris);
    }

    /** @param gists sorted by document path */
    Entities resolve(List<Gist> gists) {
        if (!identities.terms().isEmpty()) {
            gists.forEach(identities.terms()::see);
        }
        int[] depths = new int[gists.size()];
        List<List<String>> keys = named(gists, depths);
        for (int depth = 1; depth <= EntityKeys.DEEPEST; depth++) {
            owned(gists, keys, depth, depths);
        }
        return entities(gists, keys);
    }

    /** @param depths learns for each article the most owners that one of its entities has above it */
    private List<List<String>> named(List<Gist> gists, int[] depths) {
        List<List<String>> keys = new ArrayList<>();
        NameJoins joins = new NameJoins(names);
        InOrder.each(gists.size(), a -> named(gists.get(a)), (named, a) -> {
            named.names().forEach(joins::add);
            depths[a] = named.depth();
            keys.add(named.keys());
        });
        decide(gists, keys);
        joins.apply(parts, doubts);
        Surnames surnames = new Surnames();
        InOrder.each(
                gists.size(),
                a -> persons.read(gists.get(a), found(keys.get(a))),
                (article, a) -> surnames.add(article));
        surnames.apply(parts, doubts);
        return keys;
    }

    /**
     * The keys of an article's entities.
     *
     * @param depth the most owners that one of them has above it
     */
    private record Named(List<String> keys, List<NamedKey> names, int depth) {}

    private Named named(Gist gist) {
        List<String> keys = naming.named(gist).stream().map(names::once).toList();
        return new Named(
                keys,
                gist.entities().stream()
                        .map(entity -> NamedKey.of(entity, keys.get(entity.id())))
                        .toList(),
                gist.entities().stream()
                        .mapToInt(entity -> EntityKeys.depth(gist, entity))
                        .max()
                        .orElse(0));
    }

    private List<String> found(List<String> keys) {
        return keys.stream().map(parts::find).toList();
    }

    private void decide(List<Gist> gists, List<List<String>> keys) {
        for (int a = 0; a < keys.size() && !identities.terms().isEmpty(); a++) {
            identities.learn(gists.get(a), keys.get(a));
        }
        identities.keepApart(parts);
        identities.join(parts);
    }

    private void owned(List<Gist> gists, List<List<String>> keys, int depth, int[] depths) {
        OwnedJoins joins = new OwnedJoins();
        int[] deep = IntStream.range(0, depths.length)
                .filter(a -> depths[a] >= depth)
                .toArray();
        InOrder.each(deep.length, i -> owned(gists.get(deep[i]), depth, keys.get(deep[i])), (owned, i) -> {
            owned.byOwnName().forEach(one -> joins.add(one.getKey(), one.getValue()));
            keys.set(deep[i], owned.keys());
        });
        if (deep.length > 0) {
            decide(gists, keys);
            joins.apply(parts);
        }
    }

    /** The keys of an article's entities; of some also the key that each would have by its own name. */
    private record Owned(List<String> keys, List<Map.Entry<String, String>> byOwnName) {}

    private Owned owned(Gist gist, int depth, List<String> keys) {
        List<String> more = naming.owned(gist, depth, keys, parts::find);
        List<Map.Entry<String, String>> byOwnName = new ArrayList<>();
        for (LocalEntity entity : gist.entities()) {
            if (EntityKeys.depth(gist, entity) == depth) {
                String key = more.get(entity.id());
                naming.ownName(entity, key).ifPresent(name -> byOwnName.add(Map.entry(name, key)));
            }
        }
        return new Owned(more, byOwnName);
    }

    /** The gist with its entities, and their names, at hand. */
    private Gist read(Gist gist) {
        gist.entities().forEach(entity -> entity.names().forEach(names::clean));
        return gist;
    }

    private Entities entities(List<Gist> gists, List<List<String>> keys) {
        Map<String, Cluster> found = new HashMap<>();
        InOrder.each(gists.size(), a -> read(gists.get(a)), (gist, a) -> {
            List<String> atoms = keys.get(a);
            keys.set(a, found(atoms));
            for (LocalEntity entity : gist.entities()) {
                String key = keys.get(a).get(entity.id());
                if (!key.isEmpty()) {
                    found.computeIfAbsent(key, Cluster::new).add(entity, atoms.get(entity.id()), gist.path(), names);
                }
            }
        });
        SortedMap<String, Cluster> clusters = new TreeMap<>(found);
        identities.describe(clusters, parts);
        Map<String, Entity> named = namer.name(clusters.values());
        List<List<String>> iris = keys.parallelStream()
                .map(own -> own.stream()
                        .map(key -> Optional.ofNullable(named.get(key))
                                .map(Entity::iri)
                                .orElse(""))
                        .toList())
                .toList();
        return new Entities(named, iris, doubts, parts);
    }
}
