package org.wiregraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.wiregraph.extract.Gist;
import org.wiregraph.resolve.Bare;
import org.wiregraph.resolve.EntitySteps;
import org.wiregraph.resolve.Persons;
import org.wiregraph.resolve.Profile;
import org.wiregraph.resolve.Surnames;
import scala.Tuple2;

/** Finds whom the persons known by surname only are, as {@link Surnames} does, surname by surname. */
final class SurnamesJob implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A person by full name: the surnames, empty for what is none, and all that is said. */
    private record Full(String key, TreeSet<String> surnames, Profile profile) implements Serializable {
        Full and(Full other) {
            surnames.addAll(other.surnames);
            profile.add(other.profile);
            return this;
        }
    }

    /** What was found of a bare surname: who it is, for sure or if an article with that name shares company. */
    private record Found(Bare bare, String full, boolean sure) implements Serializable {}

    private final transient JavaSparkContext spark;
    private final transient JavaRDD<Persons> persons;
    private final int shuffled;

    SurnamesJob(JavaSparkContext spark, JavaRDD<byte[]> gists, Keys keys, int shuffled) {
        this.spark = spark;
        this.persons = gists.mapPartitions(part -> {
            EntitySteps steps = keys.steps();
            return Lazily.flat(part, bytes -> {
                Gist gist = Gist.of(bytes);
                return List.of(steps.persons(gist, keys.found(keys.of(steps, gist, 0))));
            });
        });
        this.shuffled = shuffled;
    }

    /** The full name's key by that of the surname. */
    SortedMap<String, String> joins() {
        JavaRDD<Bare> bare = persons.flatMap(article -> Bare.of(article).iterator())
                .mapToPair(one -> new Tuple2<>(one.key(), one))
                .reduceByKey(Bare::and, shuffled)
                .values();
        JavaRDD<Found> found = judged(bare).cache();
        TreeMap<String, String> joins = new TreeMap<>();
        found.filter(Found::sure).collect().forEach(one -> joins.put(one.bare().key(), one.full()));
        inCompany(found.filter(one -> !one.sure()))
                .collect()
                .forEach(one -> joins.put(one.bare().key(), one.full()));
        found.unpersist();
        return joins;
    }

    private JavaRDD<Found> judged(JavaRDD<Bare> bare) {
        Broadcast<HashMap<String, ArrayList<String>>> groups = spark.broadcast(groupsOfSeveral(bare));
        JavaPairRDD<String, Full> full = persons.flatMap(
                        article -> fulls(article).iterator())
                .mapToPair(one -> new Tuple2<>(one.key(), one))
                .reduceByKey(Full::and, shuffled)
                .values()
                .flatMapToPair(one -> inGroups(one, groups.value()).iterator());
        JavaPairRDD<String, Bare> bySurname = bare.mapToPair(one -> new Tuple2<>(group(one), one));
        return Routing.past(full, bySurname, shuffled, SurnamesJob::judge);
    }

    private static Function<Bare, List<Found>> judge(List<Full> all) {
        SortedMap<String, Profile> full = new TreeMap<>();
        all.forEach(one -> full.put(one.key(), one.profile()));
        return bare -> {
            Bare.Verdict verdict = bare.judge(full);
            if (verdict instanceof Bare.Verdict.Is is) {
                return List.of(new Found(bare, is.full(), true));
            }
            return verdict instanceof Bare.Verdict.IsIfInCompany alone
                    ? List.of(new Found(bare, alone.full(), false))
                    : List.of();
        };
    }

    /** The surnames with and without particles of one bare surname, as a name of their group. */
    private static String group(Bare bare) {
        return String.join("\n", bare.surnames());
    }

    /** For each surname the groups in which it stands beside another. */
    private static HashMap<String, ArrayList<String>> groupsOfSeveral(JavaRDD<Bare> bare) {
        HashMap<String, ArrayList<String>> groups = new HashMap<>();
        bare.filter(one -> one.surnames().size() > 1)
                .map(SurnamesJob::group)
                .distinct()
                .collect()
                .forEach(group -> group.lines()
                        .forEach(name -> groups.computeIfAbsent(name, one -> new ArrayList<>())
                                .add(group)));
        return groups;
    }

    private static List<Full> fulls(Persons article) {
        TreeSet<String> keys = new TreeSet<>(article.names().keySet());
        keys.addAll(article.profiles().keySet());
        keys.removeAll(article.bare());
        List<Full> fulls = new ArrayList<>();
        for (String key : keys) {
            Profile profile = article.profiles().get(key);
            SortedSet<String> surnames = article.names().getOrDefault(key, new TreeSet<>());
            fulls.add(new Full(key, new TreeSet<>(surnames), profile == null ? new Profile() : profile));
        }
        return fulls;
    }

    private static List<Tuple2<String, Full>> inGroups(Full full, Map<String, ArrayList<String>> several) {
        TreeSet<String> groups = new TreeSet<>(full.surnames());
        full.surnames().forEach(surname -> groups.addAll(several.getOrDefault(surname, new ArrayList<>())));
        return groups.stream().map(group -> new Tuple2<>(group, full)).toList();
    }

    /** Those of {@code asked} whose first article shares company with one of the first articles of the full name. */
    private JavaRDD<Found> inCompany(JavaRDD<Found> asked) {
        Broadcast<HashSet<String>> names =
                spark.broadcast(new HashSet<>(asked.map(Found::full).distinct().collect()));
        JavaPairRDD<String, TreeMap<String, TreeSet<String>>> companies = persons.flatMapToPair(
                        article -> article.names().keySet().stream()
                                .filter(key -> names.value().contains(key)
                                        && !article.bare().contains(key))
                                .map(key -> new Tuple2<>(key, company(article)))
                                .iterator())
                .reduceByKey((one, other) -> Groups.least(one, other, Surnames.LOOKED_AT), shuffled);
        JavaPairRDD<String, Found> rows = asked.mapToPair(one -> new Tuple2<>(one.full(), one));
        return Routing.past(companies, rows, shuffled, SurnamesJob::shared);
    }

    private static TreeMap<String, TreeSet<String>> company(Persons article) {
        TreeMap<String, TreeSet<String>> company = new TreeMap<>();
        company.put(article.path(), new TreeSet<>(article.company()));
        return company;
    }

    private static Function<Found, List<Found>> shared(List<TreeMap<String, TreeSet<String>>> held) {
        List<SortedSet<String>> articles = new ArrayList<>();
        held.forEach(one -> articles.addAll(one.values()));
        return asked -> asked.bare().isInCompany(articles) ? List.of(asked) : List.of();
    }
}
