package org.wiregraph.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wiregraph.build.Worked;
import org.wiregraph.corpus.ArticleReader;
import org.wiregraph.corpus.Slice;
import org.wiregraph.extract.Extractor;
import scala.Tuple2;

/** The per-article half for Parquet files, whose columns are those of a .jsonl article's fields: an article a row. */
final class TableJob implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Worker worker;

    TableJob(Worker worker) {
        this.worker = worker;
    }

    /** @param files all of them tables */
    JavaRDD<Tuple2<String, byte[]>> read(JavaSparkContext spark, List<CorpusFile> files, int parts) {
        if (files.isEmpty()) {
            return spark.emptyRDD();
        }
        SparkSession session = SparkSession.builder().getOrCreate();
        Dataset<Row> table = session.read()
                .option("mergeSchema", true)
                .parquet(files.stream().map(file -> file.file().uri()).toArray(String[]::new));
        Column[] fields = Arrays.stream(table.columns())
                .map(name -> col("`" + name + "`"))
                .toArray(Column[]::new);
        Column id = Arrays.asList(table.columns()).contains("id") ? col("id").cast("string") : lit("");
        Dataset<Row> rows = table.select(
                col("_metadata.file_path").alias("file"),
                col("_metadata.row_index").alias("row"),
                id.alias("id"),
                to_json(struct(fields)).alias("json"));
        HashMap<String, CorpusFile> byUri = new HashMap<>();
        files.forEach(file -> byUri.put(name(file.file().uri()), file));
        Broadcast<HashMap<String, CorpusFile>> known = spark.broadcast(byUri);
        Broadcast<HashMap<String, Long>> first = spark.broadcast(first(rows));
        JavaRDD<Row> all = rows.javaRDD();
        JavaRDD<Tuple2<String, byte[]>> read = (all.getNumPartitions() < parts ? all.repartition(parts) : all)
                .mapPartitions(part -> read(part, known.value(), first.value()));
        List<Tuple2<String, byte[]>> whole = files.stream()
                .map(file -> KeptGists.record(new KeptFile(file.version(), List.of(), true)))
                .toList();
        return read.union(spark.parallelize(whole, 1));
    }

    private Iterator<Tuple2<String, byte[]>> read(
            Iterator<Row> rows, Map<String, CorpusFile> files, Map<String, Long> first) {
        Extractor extractor = new Extractor(worker.ontology());
        return Lazily.flat(rows, row -> {
            CorpusFile file = Objects.requireNonNull(files.get(name(row.getString(0))), row.getString(0));
            int number = (int) row.getLong(1) + 1;
            byte[] json = row.getString(3).getBytes(StandardCharsets.UTF_8);
            boolean again = first.getOrDefault(key(row), row.getLong(1)) < row.getLong(1);
            Slice slice = new Slice(0, json.length, number, again ? Set.of(number) : Set.of());
            Worked<byte[]> worked = worker.gists(extractor, ArticleReader.lines(file.path(), json, slice));
            List<Tuple2<String, byte[]>> records = KeptGists.records(file.version(), worked.results());
            if (!worked.problems().isEmpty()) {
                records.add(KeptGists.record(KeptFile.of(file.version(), worked)));
            }
            return records;
        });
    }

    /** For each id that several rows of a file have, the first of these rows. */
    private static HashMap<String, Long> first(Dataset<Row> rows) {
        HashMap<String, Long> first = new HashMap<>();
        rows.filter(col("id").notEqual(""))
                .groupBy(col("file"), col("id"))
                .agg(min("row").alias("first"), count("row").alias("many"))
                .filter(col("many").gt(1))
                .select("file", "first", "id")
                .collectAsList()
                .forEach(row -> first.put(key(row), row.getLong(1)));
        return first;
    }

    private static String key(Row row) {
        return row.getString(0) + "\0" + row.getString(2);
    }

    /** The path of a file, whichever way its URI is written. */
    private static String name(String uri) {
        return new Path(uri).toUri().getPath();
    }
}
