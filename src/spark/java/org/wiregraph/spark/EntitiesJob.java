package org.wiregraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.wiregraph.extract.Gist;
import org.wiregraph.resolve.Cluster;
import org.wiregraph.resolve.Entity;
import org.wiregraph.resolve.EntityNamer;
import org.wiregraph.resolve.EntitySteps;
import org.wiregraph.resolve.Identities;
import org.wiregraph.resolve.Partition;
import scala.Tuple2;

/** Makes the entities of a corpus, once it is decided which keys are one: what articles say of each is summed up by key. */
final class EntitiesJob implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient JavaSparkContext spark;
    private final Worker worker;
    private final String base;
    private final int shuffled;

    EntitiesJob(JavaSparkContext spark, Worker worker, String base, int shuffled) {
        this.spark = spark;
        this.worker = worker;
        this.base = base;
        this.shuffled = shuffled;
    }

    /** What is said of each part of keys, as the user decided about it. */
    JavaRDD<Cluster> clusters(JavaRDD<byte[]> gists, Keys keys, Identities identities, Partition parts) {
        JavaPairRDD<String, Cluster> clusters = gists.<String, Cluster>mapPartitionsToPair(part -> {
                    EntitySteps steps = keys.steps();
                    return Lazily.flat(part, bytes -> clusters(Gist.of(bytes), steps, keys));
                })
                .reduceByKey(Cluster::add, shuffled)
                .persist(StorageLevel.MEMORY_AND_DISK());
        Predicate<Cluster> described = identities.described(parts);
        SortedMap<String, Cluster> found = new TreeMap<>();
        clusters.values().filter(described::test).collect().forEach(one -> found.put(one.key(), one));
        identities.describe(found, parts);
        Broadcast<HashMap<String, Cluster>> decided = spark.broadcast(new HashMap<>(found));
        return clusters.values().map(one -> decided.value().getOrDefault(one.key(), one));
    }

    private static List<Tuple2<String, Cluster>> clusters(Gist gist, EntitySteps steps, Keys keys) {
        Map<String, Cluster> clusters = new TreeMap<>();
        List<String> atoms = keys.of(steps, gist, keys.depth());
        steps.cluster(gist, atoms, keys.found(atoms), clusters);
        return clusters.entrySet().stream()
                .map(one -> new Tuple2<>(one.getKey(), one.getValue()))
                .toList();
    }

    /** The entity of each cluster that is one, by the cluster's key; as {@link EntityNamer} names a whole corpus. */
    JavaPairRDD<String, Entity> name(JavaRDD<Cluster> clusters) {
        JavaPairRDD<String, Entity> entities = clusters.mapPartitionsToPair(part -> {
            EntityNamer namer = namer();
            return Lazily.flat(
                    part,
                    cluster -> namer.given(cluster).stream()
                            .map(entity -> new Tuple2<>(cluster.key(), entity))
                            .toList());
        });
        JavaRDD<Cluster> wishing = clusters.mapPartitions(part -> {
            EntityNamer namer = namer();
            return Lazily.flat(part, cluster -> namer.given(cluster).isPresent() ? List.of() : List.of(cluster));
        });
        for (int wish = 0; wish < EntityNamer.WISHES && !wishing.isEmpty(); wish++) {
            JavaRDD<Wanted> wanted = wanted(wishing, entities, wish).persist(StorageLevel.MEMORY_AND_DISK());
            entities = entities.union(granted(wanted));
            wishing = wanted.filter(one -> !one.granted())
                    .flatMap(one -> one.clusters().iterator());
        }
        return entities.persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** Those who want an IRI, and whether they, as the only ones, get it. */
    private record Wanted(String iri, ArrayList<Cluster> clusters, boolean granted) implements Serializable {}

    private JavaRDD<Wanted> wanted(JavaRDD<Cluster> wishing, JavaPairRDD<String, Entity> entities, int wish) {
        JavaPairRDD<String, Cluster> wishes = wishing.mapPartitionsToPair(part -> {
            EntityNamer namer = namer();
            return Lazily.flat(
                    part,
                    cluster -> namer.wish(cluster, wish).stream()
                            .map(iri -> new Tuple2<>(iri, cluster))
                            .toList());
        });
        JavaPairRDD<String, Boolean> taken =
                entities.mapToPair(one -> new Tuple2<>(one._2().iri(), true));
        return wishes.cogroup(taken, shuffled).mapPartitions(part -> {
            EntityNamer namer = namer();
            return Lazily.flat(part, one -> {
                ArrayList<Cluster> several = new ArrayList<>();
                one._2()._1().forEach(several::add);
                boolean free = !one._2()._2().iterator().hasNext() && !namer.isReserved(one._1());
                return several.isEmpty()
                        ? List.<Wanted>of()
                        : List.of(new Wanted(one._1(), several, free && several.size() == 1));
            });
        });
    }

    private JavaPairRDD<String, Entity> granted(JavaRDD<Wanted> wanted) {
        return wanted.filter(Wanted::granted).mapPartitionsToPair(part -> {
            EntityNamer namer = namer();
            return Lazily.flat(part, one -> {
                Cluster cluster = one.clusters().get(0);
                return List.of(new Tuple2<>(cluster.key(), namer.entity(cluster, one.iri())));
            });
        });
    }

    private EntityNamer namer() {
        return new EntityNamer(worker.ontology(), base);
    }
}
