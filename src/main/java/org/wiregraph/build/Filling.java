package org.wiregraph.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.graph.ArticleTexts;
import org.wiregraph.graph.ClaimsExport;
import org.wiregraph.graph.GraphWriter;
import org.wiregraph.graph.ShapeCheck;
import org.wiregraph.graph.Violations;
import org.wiregraph.link.Linker;
import org.wiregraph.ontology.Entry;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.resolve.Resolver;
import org.wiregraph.store.Change;
import org.wiregraph.store.GraphStore;
import org.wiregraph.text.Digest;
import org.wiregraph.text.Problem;

/** Reads a corpus, writes what it says into the folder of a generation, and checks it there. */
final class Filling implements GraphStore.Filling<Report> {
    /** What a build of any corpus needs. */
    record Tools(Ontology ontology, String base, Resolver resolver, Optional<Linker> linker, Optional<Path> shapes) {}

    /** Violations of one kind that the report lists. */
    private static final int VIOLATIONS = 100;

    private final Tools tools;
    private final ArticleReader reader;
    private final Corpus corpus;
    private final Previous before;
    private final Inputs inputs;
    private final Progress progress;
    private final Optional<ShapeCheck> shapes;
    private final long start = System.nanoTime();
    private SortedMap<String, String> articles = new TreeMap<>();

    Filling(Tools tools, ArticleReader reader, Corpus corpus, Previous before, Inputs inputs, Progress progress) {
        this.tools = tools;
        this.reader = reader;
        this.corpus = corpus;
        this.before = before;
        this.inputs = inputs;
        this.progress = progress;
        this.shapes = tools.shapes().map(ShapeCheck::new);
    }

    @Override
    public Report fill(Path folder) throws IOException {
        ArticleReader.Extracted extracted = reader.read(corpus, inputs.articles());
        reader.keep();
        double annotateSeconds = seconds();
        progress.at("resolving entities", 0, 1);
        Knowledge resolved = tools.resolver().resolve(extracted.gists());
        Knowledge knowledge = tools.linker().isPresent() ? tools.linker().get().link(resolved) : resolved;
        progress.at("writing the graph", 0, 1);
        ProposalFile.write(knowledge, folder.resolve(GraphStore.PROPOSALS));
        Tally tally = new Tally(extracted.gists());
        articles = tally.digests();
        GraphWriter.Written written = write(knowledge, tally, folder);
        Report report = report(knowledge, extracted, tally, written, annotateSeconds);
        progress.at("loading the graph", 0, 1);
        return report;
    }

    private GraphWriter.Written write(Knowledge knowledge, Tally tally, Path folder) throws IOException {
        ArticleTexts texts = new ArticleTexts(folder.resolve("articles"), tally.shared());
        try (OutputStream claims = Files.newOutputStream(folder.resolve("claims.jsonl"))) {
            GraphWriter.Written written = new GraphWriter(tools.ontology())
                    .write(
                            knowledge,
                            Build.versions(),
                            folder.resolve(GraphStore.QUADS),
                            tally,
                            texts,
                            ClaimsExport.of(knowledge).to(claims));
            texts.finish();
            return written;
        }
    }

    @Override
    public Report check(Report filled, Path folder, Dataset dataset, Optional<Change> change) throws IOException {
        progress.at("checking the graph", 0, 1);
        int fresh = before.newFacts(folder.resolve(GraphStore.QUADS), change, tools.base(), filled.facts());
        String rules = rules();
        Report report =
                filled.with(violations(dataset, change.filter(small -> before.conformsTo(rules))), fresh, seconds());
        new Previous.Kept(inputs.digest(), rules, articles, report).write(folder);
        Files.writeString(folder.resolve("report.txt"), report.render());
        return report;
    }

    /** What the shapes find wrong; of a small change to a graph that conformed, only what it can have made wrong. */
    private List<Problem> violations(Dataset dataset, Optional<Change> change) {
        if (shapes.isEmpty()) {
            return List.of();
        }
        ShapeCheck check = shapes.get();
        Violations violations = change.isPresent()
                ? check.check(dataset, change.get().lines().toList(), VIOLATIONS)
                : check.check(dataset, VIOLATIONS);
        return violations.lines().stream()
                .map(line -> new Problem(Problem.Kind.SHAPE, "graph", line))
                .toList();
    }

    /** Digest of what the graph is held against. */
    private String rules() throws IOException {
        String shapes = tools.shapes().isPresent()
                ? Digest.of(Files.readAllBytes(tools.shapes().get()))
                : "";
        return Digest.of(List.of(tools.ontology().digest(), shapes));
    }

    /** How the articles differ from those of the build before; once they are read. */
    Difference difference() {
        return before.compare(articles);
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private Report report(
            Knowledge knowledge,
            ArticleReader.Extracted extracted,
            Tally tally,
            GraphWriter.Written written,
            double annotateSeconds) {
        SortedMap<String, Integer> classes = new TreeMap<>();
        knowledge.entities().forEach(entity -> classes.merge(entity.className(), 1, Integer::sum));
        int quantities = (int) knowledge.happenings().stream()
                .filter(one -> tools.ontology().isA(one.className(), "Quantity"))
                .count();
        List<Problem> problems = new ArrayList<>(tools.ontology().problems());
        problems.addAll(extracted.problems());
        problems.addAll(knowledge.problems());
        return new Report(
                difference().counts(),
                tally.sentences(),
                tally.tokens(),
                extracted.annotated(),
                extracted.extracted(),
                knowledge.entities().size(),
                classes,
                tally.claims(),
                tally.properties(),
                unseen(tally),
                tally.rules(),
                knowledge.happenings().size() - quantities,
                quantities,
                (int) written.facts(),
                (int) written.facts(),
                (int) written.quads(),
                tally.silent(),
                Suspicions.about(knowledge.entities()),
                problems.stream().sorted().toList(),
                seconds(),
                annotateSeconds,
                PeakHeap.megabytes());
    }

    /** The properties for which the lexicon has words, and that no claim has. */
    private List<String> unseen(Tally tally) {
        Set<String> worded =
                tools.ontology().entries().stream().map(Entry::term).collect(Collectors.toCollection(TreeSet::new));
        return tools.ontology().properties().values().stream()
                .filter(property ->
                        worded.contains(property.name()) || property.fromEvent().isPresent())
                .map(PropertyTerm::name)
                .filter(name -> !tally.properties().containsKey(name))
                .sorted()
                .toList();
    }
}
