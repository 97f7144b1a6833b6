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
import org.wiregraph.extract.Extraction;
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

    /** @param extractions sorted by document path */
    Entities resolve(List<Extraction> extractions) {
        extractions.forEach(identities.terms()::see);
        List<List<String>> keys = new ArrayList<>();
        extractions.forEach(extraction -> keys.add(naming.named(extraction)));
        named(extractions, keys);
        for (int depth = 1; depth <= EntityKeys.DEEPEST; depth++) {
            owned(extractions, keys, depth);
        }
        return entities(extractions, keys);
    }

    private void named(List<Extraction> extractions, List<List<String>> keys) {
        NameJoins joins = new NameJoins(names);
        for (int a = 0; a < keys.size(); a++) {
            for (LocalEntity entity : extractions.get(a).entities()) {
                joins.add(NamedKey.of(entity, keys.get(a).get(entity.id())));
            }
        }
        decide(extractions, keys);
        joins.apply(parts, doubts);
        Surnames surnames = new Surnames();
        for (int a = 0; a < keys.size(); a++) {
            surnames.add(persons.read(extractions.get(a), found(keys.get(a))));
        }
        surnames.apply(parts, doubts);
    }

    private List<String> found(List<String> keys) {
        return keys.stream().map(parts::find).toList();
    }

    private void decide(List<Extraction> extractions, List<List<String>> keys) {
        for (int a = 0; a < keys.size(); a++) {
            identities.learn(extractions.get(a), keys.get(a));
        }
        identities.keepApart(parts);
        identities.join(parts);
    }

    private void owned(List<Extraction> extractions, List<List<String>> keys, int depth) {
        OwnedJoins joins = new OwnedJoins();
        boolean any = false;
        for (int a = 0; a < keys.size(); a++) {
            Extraction extraction = extractions.get(a);
            List<String> more = naming.owned(extraction, depth, keys.get(a), parts::find);
            for (LocalEntity entity : extraction.entities()) {
                if (EntityKeys.depth(extraction, entity) == depth) {
                    String key = more.get(entity.id());
                    any = true;
                    naming.ownName(entity, key).ifPresent(name -> joins.add(name, key));
                }
            }
            keys.set(a, more);
        }
        if (any) {
            decide(extractions, keys);
            joins.apply(parts);
        }
    }

    private Entities entities(List<Extraction> extractions, List<List<String>> keys) {
        Map<String, Cluster> found = new HashMap<>();
        for (int a = 0; a < keys.size(); a++) {
            Extraction extraction = extractions.get(a);
            List<String> atoms = keys.get(a);
            keys.set(a, found(atoms));
            for (LocalEntity entity : extraction.entities()) {
                String key = keys.get(a).get(entity.id());
                if (!key.isEmpty()) {
                    found.computeIfAbsent(key, Cluster::new)
                            .add(
                                    entity,
                                    atoms.get(entity.id()),
                                    extraction.document().path(),
                                    names);
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
