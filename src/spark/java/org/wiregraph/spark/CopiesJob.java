package org.wiregraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.wiregraph.extract.Gist;
import org.wiregraph.resolve.TextKey;
import org.wiregraph.resolve.WordSequences;
import scala.Tuple2;

/** Finds articles that copy an earlier one: texts are grouped by their sampled sequences, then compared two by two. */
final class CopiesJob implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A text that may copy another, which is the so-manyth likeliest one. */
    private record Pair(TextKey text, TextKey other, int rank) implements Serializable {}

    private final transient JavaSparkContext spark;

    private final transient JavaRDD<byte[]> gists;
    private final int shuffled;

    CopiesJob(JavaSparkContext spark, JavaRDD<byte[]> gists, int shuffled) {
        this.spark = spark;
        this.gists = gists;
        this.shuffled = shuffled;
    }

    /** The original by the path of its copy. */
    SortedMap<String, TextKey> originals() {
        JavaRDD<Pair> pairs = pairs().cache();
        TreeMap<TextKey, Pair> likeliest = new TreeMap<>();
        compared(pairs)
                .collect()
                .forEach(pair ->
                        likeliest.merge(pair.text(), pair, (one, other) -> one.rank() <= other.rank() ? one : other));
        pairs.unpersist();
        SortedMap<String, TextKey> originals = new TreeMap<>();
        likeliest.forEach((text, pair) ->
                originals.put(text.path(), originals.getOrDefault(pair.other().path(), pair.other())));
        return originals;
    }

    /** The texts that may copy others, each with these in their order. */
    private JavaRDD<Pair> pairs() {
        JavaPairRDD<Long, Tuple2<TextKey, Integer>> samples = gists.flatMapToPair(bytes -> {
            Gist gist = Gist.of(bytes);
            long[] sample = WordSequences.sample(gist.document());
            TextKey text = TextKey.of(gist);
            return Arrays.stream(sample)
                    .mapToObj(sequence -> new Tuple2<>(sequence, new Tuple2<>(text, sample.length)))
                    .iterator();
        });
        JavaPairRDD<String, ArrayList<TextKey>> earliest = samples.mapToPair(
                        one -> new Tuple2<>(one._1(), one._2()._1()))
                .combineByKey(CopiesJob::first, CopiesJob::add, CopiesJob::addAll, shuffled)
                .filter(one -> one._2().size() > 1)
                .mapToPair(one -> new Tuple2<>(String.valueOf(one._1()), new ArrayList<>(one._2())));
        JavaPairRDD<String, Tuple2<TextKey, Integer>> asking =
                samples.mapToPair(one -> new Tuple2<>(String.valueOf(one._1()), one._2()));
        return Routing.past(
                        earliest,
                        asking,
                        shuffled,
                        held -> text -> held.isEmpty()
                                ? List.<Tuple2<TextKey, Tuple2<Integer, ArrayList<TextKey>>>>of()
                                : List.of(new Tuple2<>(text._1(), new Tuple2<>(text._2(), held.get(0)))))
                .mapToPair(one -> one)
                .groupByKey(shuffled)
                .flatMap(one -> candidates(one._1(), one._2()).iterator());
    }

    private static TreeSet<TextKey> first(TextKey text) {
        return new TreeSet<>(List.of(text));
    }

    private static TreeSet<TextKey> add(TreeSet<TextKey> texts, TextKey text) {
        texts.add(text);
        if (texts.size() > WordSequences.LISTED) {
            texts.pollLast();
        }
        return texts;
    }

    private static TreeSet<TextKey> addAll(TreeSet<TextKey> texts, TreeSet<TextKey> more) {
        more.forEach(text -> add(texts, text));
        return texts;
    }

    private static List<Pair> candidates(TextKey text, Iterable<Tuple2<Integer, ArrayList<TextKey>>> listed) {
        List<List<TextKey>> lists = new ArrayList<>();
        int size = 0;
        for (Tuple2<Integer, ArrayList<TextKey>> one : listed) {
            size = one._1();
            lists.add(one._2());
        }
        List<TextKey> candidates = WordSequences.candidates(text, size, lists);
        return IntStream.range(0, candidates.size())
                .mapToObj(rank -> new Pair(text, candidates.get(rank), rank))
                .toList();
    }

    /** Those of {@code pairs} that are copies. */
    private JavaRDD<Pair> compared(JavaRDD<Pair> pairs) {
        Broadcast<HashSet<TextKey>> involved = spark.broadcast(new HashSet<>(
                pairs.flatMap(pair -> Stream.of(pair.text(), pair.other()).iterator())
                        .distinct()
                        .collect()));
        JavaPairRDD<String, WordSequences> words = gists.flatMapToPair(bytes -> {
            Gist gist = Gist.of(bytes);
            return Optional.of(TextKey.of(gist)).filter(involved.value()::contains).stream()
                    .map(text -> new Tuple2<>(text.path(), WordSequences.of(gist.document())))
                    .iterator();
        });
        JavaPairRDD<String, Pair> byOther =
                pairs.mapToPair(pair -> new Tuple2<>(pair.other().path(), pair));
        JavaRDD<Tuple2<Pair, WordSequences>> withOther =
                Routing.past(words, byOther, shuffled, held -> pair -> List.of(new Tuple2<>(pair, held.get(0))));
        JavaPairRDD<String, Tuple2<Pair, WordSequences>> byText =
                withOther.mapToPair(one -> new Tuple2<>(one._1().text().path(), one));
        return Routing.past(
                words,
                byText,
                shuffled,
                held -> pair -> held.get(0).isCopyOf(pair._2()) ? List.of(pair._1()) : List.of());
    }
}
