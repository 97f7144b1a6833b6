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
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.InOrder;

/** Brings the entities of all articles together, first what stands by its own name, then what is named by its owner. */
final class EntityResolver {
    private final Identities identities;
    private final EntitySteps steps;
    private final EntityNamer namer;
    private final Partition parts = new Partition();
    private final SortedSet<Doubt> doubts = new TreeSet<>();

    EntityResolver(Ontology ontology, ClassTree classes, Iris iris, Identities identities) {
        this.identities = identities;
        this.steps = new EntitySteps(classes, ontology, identities.split());
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
        NameJoins joins = new NameJoins();
        InOrder.each(gists.size(), a -> steps.named(gists.get(a)), (named, a) -> {
            named.meetings().forEach(one -> joins.add(one.meeting(), one.key()));
            depths[a] = named.depth();
            keys.add(named.keys());
        });
        decide(gists, keys);
        joins.apply(parts, doubts);
        Surnames surnames = new Surnames();
        InOrder.each(
                gists.size(),
                a -> steps.persons(gists.get(a), found(keys.get(a))),
                (article, a) -> surnames.add(article));
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
        identities.decide(parts);
    }

    private void owned(List<Gist> gists, List<List<String>> keys, int depth, int[] depths) {
        OwnedJoins joins = new OwnedJoins();
        int[] deep = IntStream.range(0, depths.length)
                .filter(a -> depths[a] >= depth)
                .toArray();
        InOrder.each(
                deep.length,
                i -> steps.owned(gists.get(deep[i]), depth, keys.get(deep[i]), parts::find),
                (owned, i) -> {
                    owned.byOwnName().forEach(one -> joins.add(one.name(), one.key()));
                    keys.set(deep[i], owned.keys());
                });
        if (deep.length > 0) {
            decide(gists, keys);
            joins.apply(parts);
        }
    }

    private Entities entities(List<Gist> gists, List<List<String>> keys) {
        SortedMap<String, Cluster> clusters = new TreeMap<>(clusters(gists, keys));
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

    /**
     * What all articles say of each entity, by the key of its part; each core adds up a stretch of the articles.
     *
     * @param keys of the articles' entities; become those by which their parts are known
     */
    private Map<String, Cluster> clusters(List<Gist> gists, List<List<String>> keys) {
        int cores = Runtime.getRuntime().availableProcessors();
        List<Map<String, Cluster>> stretches = IntStream.range(0, cores)
                .parallel()
                .mapToObj(core -> {
                    Map<String, Cluster> own = new HashMap<>();
                    long end = (core + 1L) * gists.size() / cores;
                    for (int a = (int) ((long) core * gists.size() / cores); a < end; a++) {
                        List<String> atoms = keys.get(a);
                        keys.set(a, found(atoms));
                        steps.cluster(gists.get(a), atoms, keys.get(a), own);
                    }
                    return own;
                })
                .toList();
        Map<String, Cluster> all = stretches.get(0);
        stretches
                .subList(1, cores)
                .forEach(more -> more.forEach((key, cluster) -> all.merge(key, cluster, Cluster::add)));
        return all;
    }
}
