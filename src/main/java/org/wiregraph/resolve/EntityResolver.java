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
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.ontology.Ontology;

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
        for (int a = 0; a < depths.length; a++) {
            Gist gist = gists.get(a);
            List<String> own = naming.named(gist);
            for (LocalEntity entity : gist.entities()) {
                joins.add(NamedKey.of(entity, own.get(entity.id())));
                depths[a] = Math.max(depths[a], EntityKeys.depth(gist, entity));
            }
            keys.add(own);
        }
        decide(gists, keys);
        joins.apply(parts, doubts);
        Surnames surnames = new Surnames();
        for (int a = 0; a < keys.size(); a++) {
            surnames.add(persons.read(gists.get(a), found(keys.get(a))));
        }
        surnames.apply(parts, doubts);
        return keys;
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
        boolean any = false;
        for (int a = 0; a < keys.size(); a++) {
            if (depths[a] < depth) {
                continue;
            }
            Gist gist = gists.get(a);
            List<String> more = naming.owned(gist, depth, keys.get(a), parts::find);
            for (LocalEntity entity : gist.entities()) {
                if (EntityKeys.depth(gist, entity) == depth) {
                    String key = more.get(entity.id());
                    any = true;
                    naming.ownName(entity, key).ifPresent(name -> joins.add(name, key));
                }
            }
            keys.set(a, more);
        }
        if (any) {
            decide(gists, keys);
            joins.apply(parts);
        }
    }

    private Entities entities(List<Gist> gists, List<List<String>> keys) {
        Map<String, Cluster> found = new HashMap<>();
        for (int a = 0; a < keys.size(); a++) {
            Gist gist = gists.get(a);
            List<String> atoms = keys.get(a);
            keys.set(a, found(atoms));
            for (LocalEntity entity : gist.entities()) {
                String key = keys.get(a).get(entity.id());
                if (!key.isEmpty()) {
                    found.computeIfAbsent(key, Cluster::new).add(entity, atoms.get(entity.id()), gist.path(), names);
                }
            }
        }
        SortedMap<String, Cluster> clusters = new TreeMap<>(found);
        identities.describe(clusters, parts);
        Map<String, Entity> named = namer.name(clusters.values());
        List<List<String>> iris = new ArrayList<>();
        for (List<String> own : keys) {
            iris.add(own.stream()
                    .map(key ->
                            Optional.ofNullable(named.get(key)).map(Entity::iri).orElse(""))
                    .toList());
        }
        return new Entities(named, iris, doubts, parts);
    }
}
