package org.wiregraph.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.TextOutputFormat;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.wiregraph.build.Build;
import org.wiregraph.graph.CountryWriter;
import org.wiregraph.graph.EntitySummary;
import org.wiregraph.graph.EntityWriter;
import org.wiregraph.graph.FactKey;
import org.wiregraph.graph.FactSummary;
import org.wiregraph.graph.GivenNumber;
import org.wiregraph.graph.Inventory;
import org.wiregraph.graph.ProvenanceWriter;
import org.wiregraph.graph.QuadSink;
import org.wiregraph.graph.RoleSummary;
import org.wiregraph.graph.SummaryWriter;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Entity;
import org.wiregraph.resolve.Happening;
import org.wiregraph.text.Digest;
import scala.Tuple2;

/** Writes the graph in parts, each sorted, one after the other as the one file of a single machine. */
final class GraphJob {
    private final JavaSparkContext spark;
    private final Worker worker;
    private final Ontology ontology;
    private final String base;
    private final int shuffled;

    GraphJob(JavaSparkContext spark, Worker worker, Ontology ontology, String base, int shuffled) {
        this.spark = spark;
        this.worker = worker;
        this.ontology = ontology;
        this.base = base;
        this.shuffled = shuffled;
    }

    /** What was written. */
    record Written(long entities, long facts, long quads) {}

    /**
     * Writes the quads below {@code folder}, in place of those before.
     *
     * @param told what the articles give, kept
     * @param events of the corpus, kept
     */
    Written write(JavaRDD<Entity> entities, JavaRDD<Happening> events, JavaRDD<Told> told, Path folder) {
        JavaPairRDD<FactKey, FactSummary> facts = told.flatMapToPair(
                        one -> one.facts().iterator())
                .reduceByKey(FactSummary::add, shuffled)
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, RoleSummary> roles =
                told.flatMapToPair(one -> one.roles().iterator()).reduceByKey(RoleSummary::add, shuffled);
        JavaRDD<Happening> happenings =
                events.union(told.flatMap(one -> one.happenings().iterator())).distinct(shuffled);
        SortedMap<String, Long> classes = classes(entities, happenings);
        long count = entities.count();
        Inventory inventory = inventory(told, count, classes);
        JavaRDD<byte[]> quads = told.flatMap(one -> one.quads().iterator())
                .union(entityQuads(entities, happenings))
                .union(summaryQuads(facts, roles, contradicted(told)))
                .union(spark.parallelize(about(entities, inventory), 1))
                .persist(StorageLevel.DISK_ONLY());
        long lines = sorted(quads, folder);
        long actual = facts.filter(one -> !one._1().isQuantity() && one._2().isActual())
                .count();
        return new Written(count, actual, lines);
    }

    private static SortedMap<String, Long> classes(JavaRDD<Entity> entities, JavaRDD<Happening> happenings) {
        SortedMap<String, Long> classes =
                new TreeMap<>(entities.map(Entity::className).countByValue());
        happenings
                .map(Happening::className)
                .countByValue()
                .forEach((name, many) -> classes.merge(name, many, Long::sum));
        return classes;
    }

    /** The corpus is digested as it streams past, in the order of its articles. */
    private Inventory inventory(JavaRDD<Told> told, long entities, SortedMap<String, Long> classes) {
        JavaRDD<String> lines = told.map(Told::inventory).filter(line -> !line.isEmpty());
        JavaRDD<String> sorted = lines.sortBy(line -> line, true, shuffled).cache();
        return new Inventory(Digest.of(sorted::toLocalIterator), sorted.count(), entities, classes);
    }

    private JavaRDD<byte[]> entityQuads(JavaRDD<Entity> entities, JavaRDD<Happening> happenings) {
        Worker own = worker;
        return entities.mapPartitions(part ->
                        Lazily.flat(part, one -> lines(sink -> new EntityWriter(own.ontology(), sink).write(one))))
                .union(happenings.mapPartitions(part ->
                        Lazily.flat(part, one -> lines(sink -> new EntityWriter(own.ontology(), sink).write(one)))));
    }

    private JavaRDD<byte[]> summaryQuads(
            JavaPairRDD<FactKey, FactSummary> facts, JavaPairRDD<String, RoleSummary> roles, HashSet<String> disputed) {
        Worker own = worker;
        String home = base;
        Broadcast<HashSet<String>> contradicted = spark.broadcast(disputed);
        return facts.flatMap(one -> lines(sink -> new SummaryWriter(own.ontology(), home, sink)
                                .write(
                                        one._1(),
                                        one._2(),
                                        contradicted.value().contains(one._1().subject())))
                        .iterator())
                .union(entities(facts)
                        .flatMap(one -> lines(
                                        sink -> new SummaryWriter(own.ontology(), home, sink).write(one._1(), one._2()))
                                .iterator()))
                .union(roles.flatMap(one -> lines(
                                sink -> new SummaryWriter(own.ontology(), home, sink).write(one._1(), one._2()))
                        .iterator()));
    }

    private JavaPairRDD<String, EntitySummary> entities(JavaPairRDD<FactKey, FactSummary> facts) {
        return facts.flatMapToPair(one -> one._1().entities().stream()
                        .map(entity -> new Tuple2<>(entity, one._2().ofEntity()))
                        .iterator())
                .reduceByKey(EntitySummary::add, shuffled);
    }

    private HashSet<String> contradicted(JavaRDD<Told> told) {
        return new HashSet<>(told.flatMapToPair(one -> one.numbers().stream()
                        .map(number -> new Tuple2<>(number.slot(), number))
                        .iterator())
                .combineByKey(GraphJob::one, GraphJob::with, GraphJob::all, shuffled)
                .flatMap(slot -> GivenNumber.contradicted(slot._2()).iterator())
                .collect());
    }

    private static HashSet<GivenNumber> one(GivenNumber number) {
        return with(new HashSet<>(), number);
    }

    private static HashSet<GivenNumber> with(HashSet<GivenNumber> numbers, GivenNumber number) {
        numbers.add(number);
        return numbers;
    }

    private static HashSet<GivenNumber> all(HashSet<GivenNumber> numbers, HashSet<GivenNumber> more) {
        numbers.addAll(more);
        return numbers;
    }

    /** The countries of places, provenance and the ontology, which are written on the driver. */
    private List<byte[]> about(JavaRDD<Entity> entities, Inventory inventory) {
        HashSet<String> names = new HashSet<>();
        ontology.names().forEach(name -> names.add(name.iri()));
        Broadcast<HashSet<String>> known = spark.broadcast(names);
        List<Entity> named =
                entities.filter(one -> known.value().contains(one.iri())).collect();
        return lines(sink -> {
            new CountryWriter(ontology, sink).write(named);
            new ProvenanceWriter(ontology, base, sink).write(inventory, Build.versions());
        });
    }

    /** What {@code writer} writes. */
    static ArrayList<byte[]> lines(Consumer<QuadSink> writer) {
        ArrayList<byte[]> lines = new ArrayList<>();
        writer.accept(quad -> lines.add(quad.getBytes(StandardCharsets.UTF_8)));
        return lines;
    }

    private long sorted(JavaRDD<byte[]> quads, Path folder) {
        LongAccumulator written = spark.sc().longAccumulator("quads");
        Path part = new Path(folder.getParent(), folder.getName() + ".part");
        Hadoop.delete(part);
        quads.mapToPair(line -> new Tuple2<>(line, (byte) 0))
                .sortByKey(Order.OF_BYTES, true, shuffled)
                .mapPartitionsToPair(lines -> once(lines, written))
                .saveAsHadoopFile(part.toString(), NullWritable.class, Text.class, TextOutputFormat.class);
        Hadoop.delete(folder);
        try {
            if (!Hadoop.fileSystem(part).rename(part, folder)) {
                throw new IOException("cannot rename " + part + " to " + folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return written.value();
    }

    /** Lines in their order, each once, without their line feeds. */
    private static Iterator<Tuple2<NullWritable, Text>> once(
            Iterator<Tuple2<byte[], Byte>> lines, LongAccumulator written) {
        byte[][] before = {{}};
        return Lazily.flat(lines, line -> {
            if (Arrays.equals(before[0], line._1())) {
                return List.<Tuple2<NullWritable, Text>>of();
            }
            before[0] = line._1();
            written.add(1);
            Text text = new Text();
            text.set(line._1(), 0, line._1().length - 1);
            return List.of(new Tuple2<>(NullWritable.get(), text));
        });
    }

    /** The order of canonical N-Quads. */
    private enum Order implements Comparator<byte[]> {
        OF_BYTES;

        @Override
        public int compare(byte[] one, byte[] other) {
            return Arrays.compareUnsigned(one, other);
        }
    }
}
