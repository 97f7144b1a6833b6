package org.wiregraph.build;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Extractor;
import org.wiregraph.graph.ArticleTexts;
import org.wiregraph.graph.ClaimsExport;
import org.wiregraph.graph.GraphWriter;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.resolve.Entity;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.resolve.Resolver;
import org.wiregraph.store.GraphStore;
import org.wiregraph.store.StoreException;
import org.wiregraph.text.Problem;
import org.wiregraph.text.Status;

/** One build of the graph: from a corpus folder to a published generation. */
public final class Build {
    private static final int LONG_NAME = 60;

    private final Ontology ontology;
    private final String base;
    private final Decisions decisions;
    private final int threads;
    private final Progress progress;

    /**
     * @param base IRI under which entities, documents and claims live
     * @param threads how many articles are worked on at once
     */
    public Build(Ontology ontology, String base, int threads, Progress progress) {
        this(ontology, base, Decisions.NONE, threads, progress);
    }

    /** @param decisions what the user decided about entities and claims */
    public Build(Ontology ontology, String base, Decisions decisions, int threads, Progress progress) {
        this.ontology = ontology;
        this.base = base;
        this.decisions = decisions;
        this.threads = threads;
        this.progress = progress;
    }

    /** What a corpus says; annotations are kept in {@code cache}. */
    public Knowledge read(Corpus corpus, Path cache) {
        return new Resolver(ontology, base, decisions).resolve(extract(corpus, cache).extractions());
    }

    private ArticleReader.Extracted extract(Corpus corpus, Path cache) {
        return new ArticleReader(new Extractor(ontology), new AnnotationCache(cache), threads, progress).read(corpus);
    }

    /** Builds and publishes; the graph before stays readable until the new one is complete. */
    public Report run(Corpus corpus, Path store) {
        long start = System.nanoTime();
        GraphStore target = GraphStore.open(store);
        ArticleReader.Extracted extracted = extract(corpus, store.resolve("cache"));
        double annotateSeconds = (System.nanoTime() - start) / 1e9;
        progress.at("resolving entities", 0, 1);
        Knowledge knowledge = new Resolver(ontology, base, decisions).resolve(extracted.extractions());
        List<Problem> problems = new ArrayList<>(ontology.problems());
        problems.addAll(extracted.problems());
        problems.addAll(knowledge.problems());
        SortedMap<String, String> digests = digests(knowledge);
        progress.at("writing the graph", 0, 1);
        Report report = target.publish(folder -> {
            Path quads = folder.resolve(GraphStore.QUADS);
            long count = new GraphWriter(ontology).write(knowledge, versions(), quads);
            Report written = report(
                    knowledge,
                    extracted,
                    quads,
                    count,
                    problems.stream().sorted().toList(),
                    target,
                    digests,
                    start,
                    annotateSeconds);
            Map<String, ?> kept = Map.of("articles", digests, "facts", written.facts(), "quads", count);
            Files.writeString(folder.resolve("report.json"), new Gson().toJson(kept) + "\n");
            Files.writeString(folder.resolve("report.txt"), written.render());
            ClaimsExport.of(knowledge).writeAll(knowledge, folder.resolve("claims.jsonl"));
            ProposalFile.write(knowledge, folder.resolve(ProposalFile.NAME));
            ArticleTexts.write(knowledge, folder.resolve("articles"));
            progress.at("publishing", 0, 1);
            return written;
        });
        log(store, report);
        return report;
    }

    private Map<String, String> versions() {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("annotatorVersion", Annotator.VERSION);
        versions.put("extractorVersion", Extractor.VERSION);
        String version = Build.class.getPackage().getImplementationVersion();
        versions.put("softwareVersion", version == null ? "0.1.0-SNAPSHOT" : version);
        return versions;
    }

    private static SortedMap<String, String> digests(Knowledge knowledge) {
        SortedMap<String, String> digests = new TreeMap<>();
        knowledge
                .articles()
                .forEach(article -> digests.put(
                        article.document().path(), article.document().sha256()));
        return digests;
    }

    private Report report(
            Knowledge knowledge,
            ArticleReader.Extracted extracted,
            Path quads,
            long quadCount,
            List<Problem> problems,
            GraphStore target,
            SortedMap<String, String> digests,
            long start,
            double annotateSeconds) {
        SortedMap<String, Integer> claims = new TreeMap<>();
        SortedMap<String, Integer> properties = new TreeMap<>();
        List<String> silent = new ArrayList<>();
        for (Article article : knowledge.articles()) {
            for (Claim claim : article.claims()) {
                claims.merge(claim.status().word(), 1, Integer::sum);
                if (claim.content() instanceof Content.Relation<String> relation) {
                    properties.merge(relation.property(), 1, Integer::sum);
                }
            }
            if (article.claims().isEmpty()) {
                silent.add(article.document().path());
            }
        }
        SortedMap<String, Integer> classes = new TreeMap<>();
        knowledge.entities().forEach(entity -> classes.merge(entity.className(), 1, Integer::sum));
        Previous before = Previous.of(target);
        long quantities = knowledge.happenings().stream()
                .filter(one -> ontology.isA(one.className(), "Quantity"))
                .count();
        int facts = (int) knowledge.articles().stream()
                .flatMap(article -> article.claims().stream())
                .filter(claim -> claim.status() == Status.ACTUAL && claim.content() instanceof Content.Relation<String>)
                .map(Claim::content)
                .distinct()
                .count();
        return new Report(
                before.compare(digests),
                extracted.extractions().stream()
                        .mapToInt(one -> one.sentences().size())
                        .sum(),
                extracted.extractions().stream()
                        .flatMap(one -> one.sentences().stream())
                        .mapToInt(one -> one.size())
                        .sum(),
                extracted.annotated(),
                knowledge.entities().size(),
                classes,
                claims,
                properties,
                knowledge.happenings().size() - (int) quantities,
                (int) quantities,
                facts,
                before.facts() < 0 ? facts : before.newFacts(quads, base),
                (int) quadCount,
                silent,
                suspicious(knowledge.entities()),
                problems,
                (System.nanoTime() - start) / 1e9,
                annotateSeconds,
                PeakHeap.megabytes());
    }

    private static List<String> suspicious(List<Entity> entities) {
        List<String> suspicious = new ArrayList<>();
        Map<String, String> classByLabel = new TreeMap<>();
        for (Entity entity : entities) {
            String other = classByLabel.put(entity.label().toLowerCase(Locale.ROOT), entity.className());
            if (other != null && !other.equals(entity.className())) {
                suspicious.add(entity.label() + " (both " + other + " and " + entity.className() + ")");
            }
            if (entity.label().length() > LONG_NAME) {
                suspicious.add(entity.label() + " (a very long name)");
            }
        }
        return suspicious;
    }

    private static void log(Path store, Report report) {
        StringBuilder log = new StringBuilder(report.render());
        report.silent().forEach(path -> log.append("no claims: ").append(path).append('\n'));
        report.suspicious().forEach(one -> log.append("look at: ").append(one).append('\n'));
        report.problems()
                .forEach(one -> log.append(one.kind())
                        .append(' ')
                        .append(one.document())
                        .append(": ")
                        .append(one.detail())
                        .append('\n'));
        report.properties()
                .forEach((name, count) -> log.append("claims of ")
                        .append(name)
                        .append(": ")
                        .append(count)
                        .append('\n'));
        try {
            Files.writeString(store.resolve("build.log"), log.toString());
        } catch (IOException unwritable) {
            throw new StoreException(
                    "cannot write " + store.resolve("build.log") + ": " + unwritable.getMessage(), unwritable);
        }
    }

    /** The generation before this build. */
    private record Previous(Map<?, ?> digests, int facts, Optional<Path> quads) {
        static Previous of(GraphStore store) {
            if (store.generation().isEmpty() || !Files.exists(store.file("report.json"))) {
                return new Previous(Map.of(), -1, Optional.empty());
            }
            try {
                Map<?, ?> kept = new Gson().fromJson(Files.readString(store.file("report.json")), Map.class);
                Map<?, ?> articles = kept.get("articles") instanceof Map<?, ?> map ? map : Map.of();
                return new Previous(articles, 0, Optional.of(store.quads()));
            } catch (IOException | com.google.gson.JsonParseException lost) {
                return new Previous(Map.of(), -1, Optional.empty());
            }
        }

        SortedMap<String, Integer> compare(SortedMap<String, String> now) {
            SortedMap<String, Integer> counts = new TreeMap<>();
            now.forEach((path, digest) -> {
                Object was = digests.get(path);
                counts.merge(was == null ? "new" : digest.equals(was) ? "unchanged" : "changed", 1, Integer::sum);
            });
            long removed = digests.keySet().stream()
                    .filter(path -> !now.containsKey(String.valueOf(path)))
                    .count();
            counts.put("removed", (int) removed);
            return counts;
        }

        /** How many facts about entities the quads before did not have. */
        int newFacts(Path now, String base) {
            try {
                Set<String> before = new HashSet<>();
                eachFact(quads.orElseThrow(), base, before::add);
                AtomicInteger fresh = new AtomicInteger();
                eachFact(now, base, line -> fresh.addAndGet(before.contains(line) ? 0 : 1));
                return fresh.get();
            } catch (IOException lost) {
                return 0;
            }
        }

        private static void eachFact(Path quads, String base, Consumer<String> consumer) throws IOException {
            try (Stream<String> lines = Files.lines(quads)) {
                lines.filter(line -> isFact(line, base)).forEach(consumer);
            }
        }

        private static boolean isFact(String line, String base) {
            boolean entity = line.startsWith("<" + base + "entity/");
            int predicate = line.indexOf("> <") + 3;
            return entity
                    && line.startsWith(org.wiregraph.graph.Vocabulary.WG, predicate)
                    && line.endsWith(" .")
                    && line.chars().filter(c -> c == '<').count() <= 3;
        }
    }
}
