package org.wiregraph.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.wiregraph.build.Build;
import org.wiregraph.build.ClusterBuild;
import org.wiregraph.build.ClusterException;
import org.wiregraph.build.Progress;
import org.wiregraph.extract.Gist;
import org.wiregraph.graph.GraphWriter;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.resolve.Resolver;

/** Builds on a Spark cluster. */
public final class SparkBuild implements ClusterBuild {
    @Override
    public Built run(Order order, Progress progress) {
        long start = System.nanoTime();
        Ontology ontology = new OntologyReader().read(order.ontology(), order.base());
        try (JavaSparkContext spark = Session.open(order.master())) {
            Path corpus = new Path(order.corpus());
            Path store = new Path(order.store());
            CorpusListing listing = CorpusListing.of(corpus);
            if (listing.files().isEmpty()) {
                throw new ClusterException("no articles in " + order.corpus());
            }
            int parts = order.parts().orElseGet(() -> Math.max(2, 3 * spark.defaultParallelism()));
            Worker worker =
                    new Worker(spark.broadcast(OntologyText.of(order.ontology(), order.base())), ontology.digest());
            progress.at("reading articles", 0, 1);
            KeptGists kept = new KeptGists(spark, store, Build.extraction(ontology));
            Set<String> before = kept.known();
            readNew(spark, worker, listing, kept, parts);
            Set<String> versions = new TreeSet<>();
            listing.files().forEach(file -> versions.add(file.version()));
            JavaRDD<byte[]> all = kept.gists(versions);
            JavaRDD<byte[]> gists = all.getNumPartitions() > parts ? all.coalesce(parts) : all;
            List<Gist> collected =
                    gists.collect().stream().map(bytes -> Gist.of(bytes)).toList();
            progress.at("resolving entities", 0, 1);
            Knowledge knowledge = new Resolver(ontology, order.base(), decisions(corpus)).resolve(collected);
            progress.at("writing the graph", 0, 1);
            GraphWriter.Written written = write(knowledge, ontology, store);
            List<String> problems = Stream.of(
                            ontology.problems().stream().map(KeptFile::json),
                            listing.problems().stream().map(KeptFile::json),
                            kept.files(versions).stream().flatMap(file -> file.problems().stream()),
                            knowledge.problems().stream().map(KeptFile::json))
                    .flatMap(some -> some)
                    .sorted()
                    .toList();
            Hadoop.write(new Path(store, "problems.jsonl"), problems);
            return new Built(
                    new Path(store, "quads").toString(),
                    collected.size(),
                    listing.files().stream()
                            .filter(file -> !before.contains(file.version()))
                            .count(),
                    collected.stream().mapToLong(Gist::tokens).sum(),
                    knowledge.entities().size(),
                    written.facts(),
                    written.quads(),
                    problems.size(),
                    (System.nanoTime() - start) / 1e9);
        }
    }

    private static void readNew(
            JavaSparkContext spark, Worker worker, CorpusListing listing, KeptGists kept, int parts) {
        Set<String> known = kept.known();
        List<CorpusFile> fresh = listing.files().stream()
                .filter(file -> !known.contains(file.version()))
                .toList();
        if (!fresh.isEmpty()) {
            kept.add(new ReadJob(worker)
                    .read(spark, fresh.stream().filter(file -> !file.isTable()).toList(), parts)
                    .union(new TableJob(worker)
                            .read(
                                    spark,
                                    fresh.stream().filter(CorpusFile::isTable).toList(),
                                    parts)));
        }
    }

    private static GraphWriter.Written write(Knowledge knowledge, Ontology ontology, Path store) {
        try {
            java.nio.file.Path file = Files.createTempFile("wiregraph", ".nq");
            try {
                GraphWriter.Written written = new GraphWriter(ontology).write(knowledge, Build.versions(), file);
                Path quads = new Path(new Path(store, "quads"), "part-00000");
                Hadoop.fileSystem(quads).copyFromLocalFile(new Path(file.toUri()), quads);
                return written;
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Decisions decisions(Path corpus) {
        return Decisions.parse(
                Hadoop.text(new Path(corpus, Decisions.IDENTITY)).orElse(""),
                Hadoop.text(new Path(corpus, Decisions.CORRECTIONS)).orElse(""));
    }
}
