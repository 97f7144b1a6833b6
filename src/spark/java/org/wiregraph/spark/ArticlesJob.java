package org.wiregraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.wiregraph.extract.Gist;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.resolve.Entity;
import org.wiregraph.resolve.EntitySteps;
import org.wiregraph.resolve.Happening;
import org.wiregraph.resolve.Iris;
import org.wiregraph.resolve.TellSteps;
import org.wiregraph.resolve.TextKey;
import org.wiregraph.resolve.ToldEvent;
import scala.Tuple2;

/** Lets each article tell what it tells, once its entities are known, and settles the events that articles share. */
final class ArticlesJob implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Which of an article's entities, by local id, are one of the corpus. */
    private record Own(ArrayList<Integer> ids, Entity entity) implements Serializable {}

    /** An event that an article tells, by its number there. */
    private record Event(Place place, int number, ToldEvent event) implements Serializable {}

    /** The event of the corpus that one of an article is of. */
    record Settled(int number, Happening event) implements Serializable {}

    /** What is known of the articles of a part: their entities, then their events. */
    private record Known(ArrayList<Tuple2<Place, Own>> entities, ArrayList<Tuple2<Place, Settled>> events)
            implements Serializable {}

    /**
     * What all parts work with.
     *
     * @param decisions texts of identity.yaml and corrections.yaml
     * @param named the entities that corrections name
     * @param originals what copies are copies of, by their paths
     */
    record Tools(
            Worker worker,
            String base,
            ArrayList<String> decisions,
            Broadcast<ArrayList<Entity>> named,
            Broadcast<TreeMap<String, TextKey>> originals)
            implements Serializable {
        TellSteps steps(List<Entity> entities) {
            List<Entity> all = new ArrayList<>(named.value());
            all.addAll(entities);
            return new TellSteps(worker.ontology(), base, Decisions.parse(decisions.get(0), decisions.get(1)), all);
        }

        Optional<TextKey> original(String path) {
            return Optional.ofNullable(originals.value().get(path));
        }
    }

    private final transient JavaRDD<byte[]> gists;
    private final transient JavaRDD<Tuple2<Place, Own>> own;
    private final Tools tools;
    private final int parts;
    private final int shuffled;

    ArticlesJob(JavaRDD<byte[]> gists, Keys keys, JavaPairRDD<String, Entity> entities, Tools tools, int shuffled) {
        this.gists = gists;
        this.tools = tools;
        this.parts = gists.getNumPartitions();
        this.shuffled = shuffled;
        this.own = own(keys, entities).persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** Joins the entities to the articles that speak of them: one in all articles is held once while they go past. */
    private JavaRDD<Tuple2<Place, Own>> own(Keys keys, JavaPairRDD<String, Entity> entities) {
        JavaPairRDD<String, Tuple2<Place, ArrayList<Integer>>> rows = gists.mapPartitionsWithIndex(
                        (part, bytes) -> {
                            EntitySteps steps = keys.steps();
                            int[] at = {0};
                            return Lazily.flat(bytes, one -> {
                                Gist gist = Gist.of(one);
                                return rows(keys.found(keys.of(steps, gist, keys.depth())), new Place(part, at[0]++));
                            });
                        },
                        true)
                .mapToPair(row -> row);
        JavaPairRDD<String, Entity> slim = entities.mapValues(
                one -> new Entity(one.iri(), one.className(), one.label(), new TreeSet<>(), new TreeSet<>()));
        JavaRDD<Tuple2<Place, Own>> placed = Routing.past(
                slim,
                rows,
                shuffled,
                held -> row ->
                        held.isEmpty() ? List.of() : List.of(new Tuple2<>(row._1(), new Own(row._2(), held.get(0)))));
        return Routing.toArticles(placed.mapToPair(row -> row), parts);
    }

    private static List<Tuple2<String, Tuple2<Place, ArrayList<Integer>>>> rows(List<String> keys, Place place) {
        Map<String, ArrayList<Integer>> ids = new TreeMap<>();
        for (int id = 0; id < keys.size(); id++) {
            if (!keys.get(id).isEmpty()) {
                ids.computeIfAbsent(keys.get(id), key -> new ArrayList<>()).add(id);
            }
        }
        return ids.entrySet().stream()
                .map(one -> new Tuple2<>(one.getKey(), new Tuple2<>(place, one.getValue())))
                .toList();
    }

    /** For each article that tells of events the events that these are. */
    JavaRDD<Tuple2<Place, Settled>> settled() {
        JavaRDD<Event> told = gists.zipPartitions(own, (bytes, rows) -> {
            int[] at = {-1};
            List<Tuple2<Place, Own>> all = list(rows);
            Articles articles = new Articles(all);
            TellSteps steps = tools.steps(articles.entities());
            return Lazily.flat(bytes, one -> {
                Gist gist = Gist.of(one);
                Place place = new Place(articles.part(), ++at[0]);
                List<ToldEvent> events = steps.events(gist, articles.own(gist, at[0]), origin(gist));
                List<Event> numbered = new ArrayList<>();
                for (int i = 0; i < events.size(); i++) {
                    numbered.add(new Event(place, i, events.get(i)));
                }
                return numbered;
            });
        });
        JavaRDD<Tuple2<Place, Settled>> settled = told.mapToPair(
                        one -> new Tuple2<>(one.event().group(), one))
                .groupByKey(shuffled)
                .mapPartitions(groups ->
                        Lazily.flat(groups, group -> settle(list(group._2().iterator()))));
        return Routing.toArticles(settled.mapToPair(row -> row), parts).persist(StorageLevel.MEMORY_AND_DISK());
    }

    private List<Tuple2<Place, Settled>> settle(List<Event> told) {
        List<Happening> events = ToldEvent.settle(
                told.stream().map(Event::event).toList(), tools.worker().ontology(), tools.base());
        List<Tuple2<Place, Settled>> settled = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Event one = told.get(i);
            settled.add(new Tuple2<>(one.place(), new Settled(one.number(), events.get(i))));
        }
        return settled;
    }

    private String origin(Gist gist) {
        return tools.original(gist.path()).map(TextKey::path).orElse(gist.path());
    }

    /** Makes something of each article with its claims, and something more at the end of each part. */
    <R> JavaRDD<R> each(JavaRDD<Tuple2<Place, Settled>> settled, Maker<R> maker) {
        JavaRDD<Known> known = own.zipPartitions(
                settled,
                (entities, events) -> List.of(new Known(new ArrayList<>(list(entities)), new ArrayList<>(list(events))))
                        .iterator());
        return gists.zipPartitions(known, (bytes, rows) -> {
            Known part = rows.next();
            Articles articles = new Articles(part.entities());
            TellSteps steps = tools.steps(articles.entities());
            Map<Integer, TreeMap<Integer, String>> events = new HashMap<>();
            part.events()
                    .forEach(row -> events.computeIfAbsent(row._1().at(), at -> new TreeMap<>())
                            .put(row._2().number(), row._2().event().iri()));
            Iris iris = new Iris(tools.base());
            int[] at = {-1};
            Function<Article, List<R>> article = maker.article(tools);
            Iterator<R> each = Lazily.flat(bytes, one -> {
                Gist gist = Gist.of(one);
                at[0]++;
                return article.apply(steps.article(
                        gist,
                        articles.own(gist, at[0]),
                        List.copyOf(events.getOrDefault(at[0], new TreeMap<>()).values()),
                        origin(gist),
                        tools.original(gist.path()).map(text -> original(text, iris))));
            });
            return Lazily.then(each, () -> maker.end(tools, steps));
        });
    }

    private static Article.Original original(TextKey text, Iris iris) {
        return new Article.Original(iris.document(text.path()), text.day());
    }

    /** Makes something of articles. */
    interface Maker<R> extends Serializable {
        Function<Article, List<R>> article(Tools tools);

        /** At the end of a part. */
        List<R> end(Tools tools, TellSteps steps);
    }

    private static <T> List<T> list(Iterator<T> elements) {
        List<T> list = new ArrayList<>();
        elements.forEachRemaining(list::add);
        return list;
    }

    /** The articles of a part with their entities. */
    private static final class Articles {
        private final Map<Integer, List<Own>> own = new HashMap<>();
        private final Map<String, Entity> entities = new HashMap<>();
        private int part;

        Articles(List<Tuple2<Place, Own>> rows) {
            for (Tuple2<Place, Own> row : rows) {
                part = row._1().part();
                Entity entity = entities.computeIfAbsent(
                        row._2().entity().iri(), iri -> row._2().entity());
                own.computeIfAbsent(row._1().at(), at -> new ArrayList<>())
                        .add(new Own(row._2().ids(), entity));
            }
        }

        int part() {
            return part;
        }

        List<Entity> entities() {
            return List.copyOf(entities.values());
        }

        /** IRIs of an article's entities by local id, "" for what is no entity. */
        List<String> own(Gist gist, int at) {
            String[] iris = new String[gist.entities().size()];
            Arrays.fill(iris, "");
            own.getOrDefault(at, List.of())
                    .forEach(one ->
                            one.ids().forEach(id -> iris[id] = one.entity().iri()));
            return List.of(iris);
        }
    }
}
