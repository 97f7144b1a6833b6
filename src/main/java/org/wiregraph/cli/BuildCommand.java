package org.wiregraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiregraph.build.Build;
import org.wiregraph.build.ClusterBuild;
import org.wiregraph.build.Inputs;
import org.wiregraph.build.Report;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.link.Linker;
import org.wiregraph.link.NameTable;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.DecisionException;
import org.wiregraph.resolve.Decisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the graph of a folder of articles.",
        footer = {
            "",
            "identity.yaml and corrections.yaml in the corpus folder decide what the program cannot; see wiregraph identity.",
            "",
            "Examples:",
            "  wiregraph build",
            "  wiregraph build --corpus articles --store articles-graph",
            "  wiregraph build --link",
            "  wiregraph build --on spark://master:7077 --corpus hdfs://name/news --store hdfs://name/graph"
        })
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Option(
            names = "--report",
            description =
                    "Report at length: claims by rule and by property, articles without claims, entities to look at.")
    private boolean whole;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "Folder of articles: .txt .md .html .jsonl .conllu (default: corpus).")
    private String corpus = "";

    @Option(names = "--threads", paramLabel = "N", description = "Articles worked on at once (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--link",
            paramLabel = "JAR",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Link entities to DBpedia by the names in CoreNLP's models-english-kbp (default: where Maven puts it).")
    private @Nullable Path link;

    @Option(
            names = "--on",
            paramLabel = "MASTER",
            description =
                    "Build on a Spark cluster: spark://HOST:PORT, yarn, k8s://..., local[N] (see docs/cluster.md). Corpus"
                            + " and store may lie on any Hadoop file system; the store gets N-Quads in parts.")
    private String master = "";

    @Option(names = "--parts", paramLabel = "N", description = "With --on: parts in which the work is cut.")
    private Optional<Integer> parts = Optional.empty();

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new UsageException("--threads is at least 1");
        }
        return master.isEmpty() ? here() : onCluster();
    }

    private int onCluster() {
        if (parts.filter(number -> number < 1).isPresent()) {
            throw new UsageException("--parts is at least 1");
        }
        ClusterBuild cluster = ClusterBuild.find()
                .orElseThrow(() -> new UsageException(
                        "--on needs Apache Spark, which this program was started without: see docs/cluster.md"));
        ProgressLine progress = new ProgressLine();
        String articles =
                corpus.isEmpty() ? Places.orShipped(Path.of(""), "corpus").toString() : corpus;
        ClusterBuild.Built built = cluster.run(
                new ClusterBuild.Order(
                        master, articles, places.storeAddress(), places.base(), places.ontologyFolder(), parts),
                progress);
        progress.end();
        System.out.println("The graph of " + articles + " is in " + places.storeAddress() + ":");
        System.out.println();
        System.out.print(built.render());
        return built.problems() == 0 ? 0 : Main.PROBLEMS;
    }

    private int here() {
        Path folder = Places.orShipped(Path.of(corpus), "corpus");
        Corpus articles = Corpus.in(folder);
        if (articles.files().isEmpty()) {
            throw new UsageException(
                    "no articles in " + folder + ": put .txt, .md, .html, .jsonl or .conllu files there");
        }
        Inputs inputs = Inputs.of(
                places.base(),
                articles,
                List.of(places.ontologyFolder(), folder.resolve("identity.yaml"), folder.resolve("corrections.yaml")));
        Optional<NameTable> table = table();
        if (link != null) {
            inputs = inputs.and("links " + table.map(NameTable::version).orElse("looked up before"));
        }
        Inputs all = inputs;
        Report report = Build.unchanged(all, places.storeFolder()).orElseGet(() -> build(articles, folder, all, table));
        System.out.println("The graph of " + folder + " is in " + places.storeFolder() + ":");
        System.out.println();
        System.out.print(whole ? report.renderAll() : report.render());
        System.out.println();
        System.out.println("Next:");
        System.out.println("  wiregraph query                       the saved questions");
        System.out.println("  wiregraph query who-leads-what        one of them");
        System.out.println("  wiregraph show NAME                   everything about an entity that goes by it");
        System.out.println("  wiregraph export --facts-only         the facts as Turtle");
        return report.problems().isEmpty() ? 0 : Main.PROBLEMS;
    }

    /** The table of names asked for; where it is not there, a line says how to get it. */
    private Optional<NameTable> table() {
        Path jar = link;
        if (jar == null) {
            return Optional.empty();
        }
        Optional<Path> place = jar.toString().isEmpty() ? NameTable.usualPlace() : Optional.of(jar);
        Optional<NameTable> table = place.flatMap(NameTable::in);
        if (table.isEmpty()) {
            System.err.println("wiregraph: no table of names for --link"
                    + place.map(path -> " at " + path).orElse("") + ": mvn dependency:get -Dtransitive=false"
                    + " -Dartifact=edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models-english-kbp");
        }
        return table;
    }

    private Report build(Corpus articles, Path folder, Inputs inputs, Optional<NameTable> table) {
        Decisions decisions = decisions(folder);
        ProgressLine progress = new ProgressLine();
        Ontology ontology = places.ontology();
        Build build = new Build(ontology, places.base(), decisions, threads, progress, places.shapes());
        Path store = places.storeFolder();
        Report report = (link == null ? build : build.linkedBy(new Linker(ontology, table, store.resolve("cache"))))
                .run(articles, store, inputs);
        progress.end();
        return report;
    }

    private static Decisions decisions(Path folder) {
        try {
            return Decisions.in(folder);
        } catch (DecisionException wrong) {
            throw new UsageException(
                    folder.resolve(String.valueOf(wrong.getMessage())).toString());
        }
    }
}
