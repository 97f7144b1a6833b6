package org.wiregraph.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.wiregraph.build.Worked;
import org.wiregraph.corpus.Reading;
import org.wiregraph.extract.Extractor;
import scala.Tuple2;

/** The per-article half on executors: files in, records for {@link KeptGists} out. */
final class ReadJob implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Smaller files are read whole. */
    private static final long SLICED = 8L << 20;

    private final Worker worker;

    ReadJob(Worker worker) {
        this.worker = worker;
    }

    /** @param files none of them a table */
    JavaRDD<Tuple2<String, byte[]>> read(JavaSparkContext spark, List<CorpusFile> files, int parts) {
        return spark.parallelize(dealt(slices(spark, files), parts), parts).mapPartitions(this::read);
    }

    private Iterator<Tuple2<String, byte[]>> read(Iterator<CorpusFile> files) {
        Extractor extractor = new Extractor(worker.ontology());
        return Lazily.flat(files, file -> {
            Reading reading = file.articles().read();
            Worked<byte[]> worked = worker.gists(extractor, reading);
            List<Tuple2<String, byte[]>> records = KeptGists.records(file.version(), worked.results());
            records.add(KeptGists.record(KeptFile.of(file.version(), worked)));
            return records;
        });
    }

    /** Large files are cut where they lie, each in one pass of one task. */
    private static List<CorpusFile> slices(JavaSparkContext spark, List<CorpusFile> files) {
        List<CorpusFile> large =
                files.stream().filter(file -> file.file().size() > SLICED).toList();
        List<CorpusFile> small =
                files.stream().filter(file -> file.file().size() <= SLICED).toList();
        return large.isEmpty()
                ? small
                : Stream.concat(
                                small.stream(),
                                spark
                                        .parallelize(large, large.size())
                                        .flatMap(file -> cut(file).iterator())
                                        .collect()
                                        .stream())
                        .toList();
    }

    /** A file that cannot be cut is read whole, which tells what is wrong with it. */
    private static List<CorpusFile> cut(CorpusFile file) {
        try {
            return file.slices();
        } catch (IOException unreadable) {
            return List.of(file);
        }
    }

    /** The files in an order in which equally long stretches have equally much to read, more or less. */
    private static List<CorpusFile> dealt(List<CorpusFile> files, int parts) {
        List<CorpusFile> dealt = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            for (int i = part; i < files.size(); i += parts) {
                dealt.add(files.get(i));
            }
        }
        return dealt;
    }
}
