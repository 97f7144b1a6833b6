package org.wiregraph.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Extractor;
import org.wiregraph.graph.ArticleTexts;
import org.wiregraph.graph.ClaimsExport;
import org.wiregraph.graph.GraphWriter;
import org.wiregraph.graph.ShapeCheck;
import org.wiregraph.link.Linker;
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
    private final Optional<Path> shapes;
    private final Optional<Linker> linker;

    /**
     * @param base IRI under which entities, documents and claims live
     * @param decisions what the user decided about entities and claims
     * @param threads how many articles are worked on at once
     * @param shapes SHACL shapes that the graph is held against
     */
    public Build(
            Ontology ontology,
            String base,
            Decisions decisions,
            int threads,
            Progress progress,
            Optional<Path> shapes) {
        this(ontology, base, decisions, threads, progress, shapes, Optional.empty());
    }

    private Build(
            Ontology ontology,
            String base,
            Decisions decisions,
            int threads,
            Progress progress,
            Optional<Path> shapes,
            Optional<Linker> linker) {
        this.ontology = ontology;
        this.base = base;
        this.decisions = decisions;
        this.threads = threads;
        this.progress = progress;
        this.shapes = shapes;
        this.linker = linker;
    }

    /** A build for which the user has decided nothing, and that holds the graph against no shapes. */
    public Build(Ontology ontology, String base, int threads, Progress progress) {
        this(ontology, base, Decisions.NONE, threads, progress, Optional.empty());
    }

    /** The same build that also links entities. */
    public Build linkedBy(Linker linker) {
        return new Build(ontology, base, decisions, threads, progress, shapes, Optional.of(linker));
    }

    /** What a corpus says; annotations and extractions are kept in {@code cache}. */
    public Knowledge read(Corpus corpus, Path cache) {
        return new Resolver(ontology, base, decisions)
                .resolve(reader(cache).read(corpus).extractions());
    }

    /** Writes the quads of a corpus without publishing them; how many they are. */
    long write(Corpus corpus, Path cache, Path quads) {
        return new GraphWriter(ontology).write(read(corpus, cache), versions(), quads);
    }

    private ArticleReader reader(Path cache) {
        return new ArticleReader(new Extractor(ontology), cache, ontology.digest(), threads, progress);
    }

    /** The report of the graph in {@code store}, if it was built of the same inputs: then there is nothing to do. */
    public static Optional<Report> unchanged(Inputs inputs, Path store) {
        long start = System.nanoTime();
        return Previous.of(GraphStore.open(store))
                .report(inputs.digest())
                .map(report -> report.unchanged(seconds(start), PeakHeap.megabytes()));
    }

    /** Builds and publishes; the graph before stays readable until the new one is complete. */
    public Report run(Corpus corpus, Path store, Inputs inputs) {
        long start = System.nanoTime();
        GraphStore target = GraphStore.open(store);
        Report report = target.publish(new Filling(corpus, target, store.resolve("cache"), inputs, start));
        log(store, report);
        return report;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Reads the corpus, writes what it says into the folder of a generation, and checks it there. */
    private final class Filling implements GraphStore.Filling<Report> {
        private final Corpus corpus;
        private final GraphStore target;
        private final Path cache;
        private final Inputs inputs;
        private final long start;
        private SortedMap<String, String> articles = new TreeMap<>();

        Filling(Corpus corpus, GraphStore target, Path cache, Inputs inputs, long start) {
            this.corpus = corpus;
            this.target = target;
            this.cache = cache;
            this.inputs = inputs;
            this.start = start;
        }

        @Override
        public Report fill(Path folder) throws IOException {
            ArticleReader reader = reader(cache);
            ArticleReader.Extracted extracted = reader.read(corpus);
            reader.forgetOthers();
            double annotateSeconds = seconds(start);
            progress.at("resolving entities", 0, 1);
            Knowledge resolved = new Resolver(ontology, base, decisions).resolve(extracted.extractions());
            Knowledge knowledge = linker.isPresent() ? linker.get().link(resolved) : resolved;
            List<Problem> problems = new ArrayList<>(ontology.problems());
            problems.addAll(extracted.problems());
            problems.addAll(knowledge.problems());
            progress.at("writing the graph", 0, 1);
            Path quads = folder.resolve(GraphStore.QUADS);
            long count = new GraphWriter(ontology).write(knowledge, versions(), quads);
            ClaimsExport.of(knowledge).writeAll(knowledge, folder.resolve("claims.jsonl"));
            ProposalFile.write(knowledge, folder.resolve(ProposalFile.NAME));
            ArticleTexts.write(knowledge, folder.resolve("articles"));
            Report report = report(
                    knowledge,
                    extracted,
                    quads,
                    count,
                    problems.stream().sorted().toList(),
                    target,
                    digests(knowledge),
                    start,
                    annotateSeconds);
            articles = digests(knowledge);
            progress.at("loading the graph", 0, 1);
            return report;
        }

        @Override
        public Report check(Report filled, Path folder, Dataset dataset) throws IOException {
            progress.at("checking the graph", 0, 1);
            Report report = filled.with(violations(dataset));
            new Previous.Kept(inputs.digest(), articles, report).write(folder);
            Files.writeString(folder.resolve("report.txt"), report.render());
            return report;
        }

        private List<Problem> violations(Dataset dataset) {
            return shapes.map(file -> new ShapeCheck(file).check(dataset).violations()).orElse(List.of()).stream()
                    .map(line -> new Problem(Problem.Kind.SHAPE, "graph", line))
                    .toList();
        }
    }

    private Map<String, String> versions() {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("annotatorVersion", Annotator.VERSION);
        versions.put("extractorVersion", Extractor.VERSION);
        String version = Build.class.getPackage().getImplementationVersion();
        versions.put("softwareVersion", version == null ? "0.1.0-SNAPSHOT" : version);
        versions.put("software", "sha256:" + Program.running().digest());
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
                extracted.extracted(),
                knowledge.entities().size(),
                classes,
                claims,
                properties,
                knowledge.happenings().size() - (int) quantities,
                (int) quantities,
                facts,
                before.newFacts(quads, base, facts),
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
}
