package org.wiregraph.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.wiregraph.extract.Gist;
import org.wiregraph.resolve.EntitySteps;
import org.wiregraph.resolve.Identities;
import org.wiregraph.resolve.NameJoins;
import org.wiregraph.resolve.OwnedJoins;
import org.wiregraph.resolve.Partition;
import org.wiregraph.resolve.Terms;
import scala.Tuple2;

/**
 * Decides which keys of entities are one. Names are grouped on executors by what they can meet in; only names that do meet
 * others come to the driver, where they are joined as on one machine.
 */
final class NamesJob {
    private final JavaSparkContext spark;
    private final JavaRDD<byte[]> gists;
    private final Worker worker;
    private final Identities identities;
    private final Partition parts = new Partition();
    private final int shuffled;

    NamesJob(JavaSparkContext spark, JavaRDD<byte[]> gists, Worker worker, Identities identities, int shuffled) {
        this.spark = spark;
        this.gists = gists;
        this.worker = worker;
        this.identities = identities;
        this.shuffled = shuffled;
    }

    /** The partition of keys, once {@link #run} is done. */
    Partition parts() {
        return parts;
    }

    /** Joins names, then surnames, then what is named by its owner. */
    Keys run() {
        see();
        HashSet<ArrayList<String>> split = new HashSet<>();
        identities.split().forEach(one -> split.add(new ArrayList<>(one)));
        Keys unjoined = new Keys(worker, split, new ArrayList<>());
        decide(unjoined, 0);
        NameJoins names = new NameJoins();
        meetings(unjoined).forEach(group -> group._2().forEach(key -> names.add(group._1(), key)));
        names.apply(parts, new TreeSet<>());
        Keys named = unjoined.and(snapshot());
        new SurnamesJob(spark, gists, named, shuffled).joins().forEach(parts::join);
        Keys keys = named.instead(snapshot());
        int deepest = deepest(keys);
        for (int depth = 1; depth <= deepest; depth++) {
            decide(keys, depth);
            OwnedJoins joins = new OwnedJoins();
            owned(keys, depth).forEach(group -> group._2().forEach(key -> joins.add(group._1(), key)));
            joins.apply(parts);
            keys = keys.and(snapshot());
        }
        return keys;
    }

    private Broadcast<Partition> snapshot() {
        return spark.broadcast(parts.copy());
    }

    private List<Tuple2<NameJoins.Meeting, TreeSet<String>>> meetings(Keys keys) {
        JavaPairRDD<NameJoins.Meeting, String> meetings = gists.mapPartitionsToPair(part -> {
            EntitySteps steps = keys.steps();
            return Lazily.flat(
                    part,
                    bytes -> steps.named(Gist.of(bytes)).meetings().stream()
                            .map(one -> new Tuple2<>(one.meeting(), one.key()))
                            .distinct()
                            .toList());
        });
        return Groups.distinct(meetings, shuffled)
                .filter(group -> group._1().matters(group._2()))
                .collect();
    }

    private int deepest(Keys keys) {
        return gists.mapPartitions(part -> {
                    EntitySteps steps = keys.steps();
                    return Lazily.flat(
                            part, bytes -> List.of(steps.named(Gist.of(bytes)).depth()));
                })
                .fold(0, Math::max);
    }

    private List<Tuple2<String, TreeSet<String>>> owned(Keys keys, int depth) {
        JavaPairRDD<String, String> owned = gists.mapPartitionsToPair(part -> {
            EntitySteps steps = keys.steps();
            return Lazily.flat(part, bytes -> {
                Gist gist = Gist.of(bytes);
                List<String> before = keys.of(steps, gist, depth - 1);
                return steps
                        .owned(gist, depth, before, keys.joined().get(depth - 1).value()::find)
                        .byOwnName()
                        .stream()
                        .map(one -> new Tuple2<>(one.name(), one.key()))
                        .distinct()
                        .toList();
            });
        });
        return Groups.distinct(owned, shuffled).collect();
    }

    /** Lets the user's words for entities know how well the articles fit them. */
    private void see() {
        if (identities.terms().isEmpty()) {
            return;
        }
        Broadcast<Terms> terms = spark.broadcast(identities.terms());
        gists.mapPartitionsToPair(part -> {
                    Terms words = terms.value();
                    return Lazily.flat(
                            part,
                            bytes -> words.fit(Gist.of(bytes)).entrySet().stream()
                                    .map(one -> new Tuple2<>(one.getKey(), one.getValue()))
                                    .toList());
                })
                .reduceByKey((one, other) -> one.compareTo(other) <= 0 ? one : other)
                .collect()
                .forEach(one -> identities.terms().see(one._1(), one._2()));
    }

    /** Applies the user's decisions to the keys that there are at this depth of owners. */
    private void decide(Keys keys, int depth) {
        if (!identities.terms().isEmpty()) {
            learn(keys, depth);
        }
        identities.decide(parts);
    }

    private void learn(Keys keys, int depth) {
        Broadcast<Terms> terms = spark.broadcast(identities.terms());
        JavaPairRDD<String, String> meant = gists.mapPartitionsToPair(part -> {
            EntitySteps steps = keys.steps();
            Terms words = terms.value();
            return Lazily.flat(part, bytes -> {
                Gist gist = Gist.of(bytes);
                Map<String, ? extends SortedSet<Integer>> ids = words.meant(gist);
                return ids.isEmpty() ? List.<Tuple2<String, String>>of() : pairs(ids, keys.of(steps, gist, depth));
            });
        });
        new TreeMap<>(Groups.distinct(meant, shuffled).collectAsMap())
                .forEach((term, found) -> found.forEach(key -> identities.learn(term, key)));
    }

    private static List<Tuple2<String, String>> pairs(Map<String, ? extends Set<Integer>> ids, List<String> keys) {
        List<Tuple2<String, String>> pairs = new ArrayList<>();
        ids.forEach((term, all) -> all.forEach(id -> pairs.add(new Tuple2<>(term, keys.get(id)))));
        return pairs;
    }
}
