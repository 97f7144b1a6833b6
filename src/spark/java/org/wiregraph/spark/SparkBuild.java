package org.wiregraph.spark;

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
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;

/** Builds on a Spark cluster. */
public final class SparkBuild implements ClusterBuild {
    @Override
    public Built run(Order order, Progress progress) {
        long start = System.nanoTime();
        Ontology ontology = new OntologyReader().read(order.ontology(), order.base());
        try (JavaSparkContext spark = Session.open(order.master())) {
            CorpusListing listing = CorpusListing.of(new Path(order.corpus()));
            if (listing.files().isEmpty()) {
                throw new ClusterException("no articles in " + order.corpus());
            }
            int parts = order.parts().orElseGet(() -> Math.max(2, 3 * spark.defaultParallelism()));
            Worker worker =
                    new Worker(spark.broadcast(OntologyText.of(order.ontology(), order.base())), ontology.digest());
            progress.at("reading articles", 0, 1);
            KeptGists kept = new KeptGists(spark, new Path(order.store()), Build.extraction(ontology));
            long read = readNew(spark, worker, listing, kept, parts);
            Set<String> versions = new TreeSet<>();
            listing.files().forEach(file -> versions.add(file.version()));
            JavaRDD<byte[]> all = kept.gists(versions);
            JavaRDD<byte[]> gists = all.getNumPartitions() > parts ? all.coalesce(parts) : all;
            CorpusJob.Result graph = new CorpusJob(spark, worker, ontology, order, parts, progress).run(gists);
            List<String> problems = Stream.of(
                            ontology.problems().stream().map(KeptFile::json),
                            listing.problems().stream().map(KeptFile::json),
                            kept.files(versions).stream().flatMap(file -> file.problems().stream()),
                            graph.problems().stream())
                    .flatMap(some -> some)
                    .distinct()
                    .sorted()
                    .toList();
            Hadoop.write(new Path(order.store(), "problems.ndjson"), problems);
            return new Built(
                    CorpusJob.quads(order).toString(),
                    gists.count(),
                    read,
                    gists.map(bytes -> (long) Gist.of(bytes).tokens()).fold(0L, Long::sum),
                    graph.written().entities(),
                    graph.written().facts(),
                    graph.written().quads(),
                    problems.size(),
                    (System.nanoTime() - start) / 1e9);
        }
    }

    /** Reads the files that were not read before, and keeps what is in them; how many these are. */
    private static long readNew(
            JavaSparkContext spark, Worker worker, CorpusListing listing, KeptGists kept, int parts) {
        Set<String> known = kept.known();
        List<CorpusFile> fresh = listing.files().stream()
                .filter(file -> !known.contains(file.version()))
                .toList();
        if (!fresh.isEmpty()) {
            List<CorpusFile> tables = fresh.stream().filter(CorpusFile::isTable).toList();
            List<CorpusFile> others =
                    fresh.stream().filter(file -> !file.isTable()).toList();
            kept.add(new ReadJob(worker)
                    .read(spark, others, parts)
                    .union(new TableJob(worker).read(spark, tables, parts)));
        }
        return fresh.size();
    }
}
