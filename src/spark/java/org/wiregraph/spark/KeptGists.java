package org.wiregraph.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.SequenceFileOutputFormat;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * The gists of all articles read so far, in sequence files of the store, a folder for each build that read some: a day's
 * articles are read once. A folder's {@code files.ndjson}, written last, says which files are in it.
 */
final class KeptGists {
    private static final String FILE = "F ";
    private static final String GIST = "G ";
    private static final String INDEX = "files.ndjson";

    /** What one build read: by the file's version. */
    private record Run(Path folder, Map<String, KeptFile> files) {}

    private final JavaSparkContext spark;
    private final Path folder;
    private final List<Run> runs = new ArrayList<>();

    /** @param maker digest of what the gists are made by; what others made is not used */
    KeptGists(JavaSparkContext spark, Path store, String maker) {
        this.spark = spark;
        this.folder = new Path(new Path(store, "kept"), maker.substring(0, 16));
        for (Path run : folders()) {
            Hadoop.text(new Path(run, INDEX)).ifPresent(index -> runs.add(new Run(run, index(index))));
        }
    }

    private List<Path> folders() {
        try {
            return Arrays.stream(Hadoop.fileSystem(folder).listStatus(folder))
                    .filter(FileStatus::isDirectory)
                    .map(FileStatus::getPath)
                    .sorted()
                    .toList();
        } catch (FileNotFoundException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, KeptFile> index(String jsonl) {
        Map<String, KeptFile> files = new TreeMap<>();
        jsonl.lines().map(KeptFile::of).forEach(file -> files.put(file.version(), file));
        return files;
    }

    /** Versions of the files that need not be read again. */
    Set<String> known() {
        Set<String> known = new HashSet<>();
        runs.forEach(run ->
                run.files().values().stream().filter(KeptFile::whole).forEach(file -> known.add(file.version())));
        return known;
    }

    /** A record for each gist of a file. */
    static List<Tuple2<String, byte[]>> records(String version, List<byte[]> gists) {
        List<Tuple2<String, byte[]>> records = new ArrayList<>();
        gists.forEach(gist -> records.add(new Tuple2<>(GIST + version, gist)));
        return records;
    }

    /** A record for a file, or a part of one; each file has one at the least. */
    static Tuple2<String, byte[]> record(KeptFile file) {
        return new Tuple2<>(FILE + file.version(), file.bytes());
    }

    /** Keeps what {@code records} make; see {@link #records} and {@link #record}. */
    void add(JavaRDD<Tuple2<String, byte[]>> records) {
        Path run = new Path(folder, String.format(Locale.ROOT, "%05d", next()));
        JavaPairRDD<Text, BytesWritable> writable =
                records.mapToPair(record -> new Tuple2<>(new Text(record._1()), new BytesWritable(record._2())));
        writable.saveAsHadoopFile(run.toString(), Text.class, BytesWritable.class, SequenceFileOutputFormat.class);
        Map<String, KeptFile> files = new TreeMap<>();
        read(run)
                .filter(record -> record._1().startsWith(FILE))
                .map(record -> new String(record._2(), StandardCharsets.UTF_8))
                .collect()
                .forEach(json -> files.merge(KeptFile.of(json).version(), KeptFile.of(json), KeptFile::and));
        Hadoop.write(
                new Path(run, INDEX),
                files.values().stream().map(KeptFile::json).toList());
        runs.add(new Run(run, files));
    }

    /** The number of the next build's folder; those that were left unfinished are deleted. */
    private int next() {
        int last = 0;
        for (Path run : folders()) {
            last = Math.max(last, Integer.parseInt(run.getName()));
            if (runs.stream().noneMatch(one -> one.folder().equals(run))) {
                Hadoop.delete(run);
            }
        }
        return last + 1;
    }

    /** What is known of the files of {@code versions}. */
    List<KeptFile> files(Set<String> versions) {
        return chosen(versions).values().stream().flatMap(List::stream).toList();
    }

    /** The gists of the files of {@code versions}, as bytes. */
    JavaRDD<byte[]> gists(Set<String> versions) {
        JavaRDD<byte[]> all = spark.emptyRDD();
        for (Map.Entry<Path, List<KeptFile>> run : chosen(versions).entrySet()) {
            Broadcast<Set<String>> wanted = spark.broadcast(new HashSet<>(
                    run.getValue().stream().map(file -> GIST + file.version()).toList()));
            all = all.union(read(run.getKey())
                    .filter(record -> wanted.value().contains(record._1()))
                    .map(Tuple2::_2));
        }
        return all;
    }

    /** Of each run the files that are taken from it; each from the last run that has it. */
    private Map<Path, List<KeptFile>> chosen(Set<String> versions) {
        Set<String> left = new HashSet<>(versions);
        Map<Path, List<KeptFile>> chosen = new TreeMap<>();
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run run = runs.get(i);
            List<KeptFile> files = run.files().values().stream()
                    .filter(file -> left.remove(file.version()))
                    .toList();
            if (!files.isEmpty()) {
                chosen.put(run.folder(), files);
            }
        }
        return chosen;
    }

    private JavaRDD<Tuple2<String, byte[]>> read(Path run) {
        return spark.sequenceFile(run + "/part-*", Text.class, BytesWritable.class)
                .map(record -> new Tuple2<>(record._1().toString(), record._2().copyBytes()));
    }
}
