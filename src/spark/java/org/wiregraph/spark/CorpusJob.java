package org.wiregraph.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.wiregraph.build.ClusterBuild;
import org.wiregraph.build.Progress;
import org.wiregraph.extract.Gist;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Cluster;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.resolve.Entity;
import org.wiregraph.resolve.Happening;
import org.wiregraph.resolve.Identities;
import org.wiregraph.resolve.TellSteps;
import org.wiregraph.resolve.Terms;
import scala.Tuple2;

/** The per-corpus half: from the gists of all articles to the graph. */
final class CorpusJob {
    private final JavaSparkContext spark;
    private final Worker worker;
    private final Ontology ontology;
    private final ClusterBuild.Order order;
    private final ArrayList<String> texts = new ArrayList<>();
    private final Decisions decisions;
    private final int parts;
    private final Progress progress;

    CorpusJob(
            JavaSparkContext spark,
            Worker worker,
            Ontology ontology,
            ClusterBuild.Order order,
            int parts,
            Progress progress) {
        this.spark = spark;
        this.worker = worker;
        this.ontology = ontology;
        this.order = order;
        this.parts = parts;
        this.progress = progress;
        for (String file : List.of(Decisions.IDENTITY, Decisions.CORRECTIONS)) {
            texts.add(Hadoop.text(new Path(order.corpus(), file)).orElse(""));
        }
        this.decisions = Decisions.parse(texts.get(0), texts.get(1));
    }

    /** @param problems as JSON */
    record Result(GraphJob.Written written, List<String> problems) {}

    static Path quads(ClusterBuild.Order order) {
        return new Path(order.store(), "quads");
    }

    Result run(JavaRDD<byte[]> gists) {
        progress.at("resolving entities", 0, 1);
        Identities identities = new Identities(decisions, ontology, order.base(), named(gists));
        NamesJob names = new NamesJob(spark, gists, worker, identities, parts);
        Keys keys = names.run();
        EntitiesJob naming = new EntitiesJob(spark, worker, order.base(), parts);
        JavaRDD<Cluster> clusters = naming.clusters(gists, keys, identities, names.parts());
        JavaPairRDD<String, Entity> entities = naming.name(clusters);
        progress.at("settling events", 0, 1);
        ArticlesJob articles = new ArticlesJob(gists, keys, entities, tools(gists, entities), parts);
        JavaRDD<Tuple2<Place, ArticlesJob.Settled>> settled = articles.settled();
        JavaRDD<Happening> events = settled.map(row -> row._2().event());
        progress.at("writing the graph", 0, 1);
        JavaRDD<Told> told = articles.each(settled, new ArticleQuads()).persist(StorageLevel.DISK_ONLY());
        GraphJob.Written written = new GraphJob(spark, worker, ontology, order.base(), parts)
                .write(entities.values(), events, told, quads(order));
        return new Result(written, problems(identities, told));
    }

    private ArticlesJob.Tools tools(JavaRDD<byte[]> gists, JavaPairRDD<String, Entity> entities) {
        Predicate<Entity> corrected = TellSteps.named(decisions, order.base());
        List<Entity> named = decisions.corrections().isEmpty()
                ? List.of()
                : entities.values().filter(corrected::test).collect();
        return new ArticlesJob.Tools(
                worker,
                order.base(),
                texts,
                spark.broadcast(new ArrayList<>(named)),
                spark.broadcast(new TreeMap<>(new CopiesJob(spark, gists, parts).originals())));
    }

    /** Paths of the articles that the user's decisions name. */
    private List<String> named(JavaRDD<byte[]> gists) {
        SortedSet<String> brackets = Terms.brackets(order.base(), Identities.terms(decisions));
        if (brackets.isEmpty()) {
            return List.of();
        }
        Broadcast<TreeSet<String>> wanted = spark.broadcast(new TreeSet<>(brackets));
        return gists.map(bytes -> Gist.of(bytes).path())
                .filter(path -> wanted.value().contains(path) || wanted.value().contains(path.replace('_', ' ')))
                .collect();
    }

    private List<String> problems(Identities identities, JavaRDD<Told> told) {
        Set<String> problems =
                new TreeSet<>(told.flatMap(one -> one.problems().iterator()).collect());
        identities.problems().forEach(one -> problems.add(KeptFile.json(one)));
        Set<Integer> met =
                new TreeSet<>(told.flatMap(one -> one.met().iterator()).collect());
        TellSteps.unmet(decisions, met).forEach(one -> problems.add(KeptFile.json(one)));
        return List.copyOf(problems);
    }
}
