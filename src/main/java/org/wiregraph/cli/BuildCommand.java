package org.wiregraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiregraph.build.Build;
import org.wiregraph.build.Inputs;
import org.wiregraph.build.Report;
import org.wiregraph.corpus.Corpus;
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
            "  wiregraph build --corpus articles --store articles-graph"
        })
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "Folder of articles: .txt .md .html .jsonl .conllu (default: corpus).")
    private Path corpus = Path.of("");

    @Option(names = "--threads", paramLabel = "N", description = "Articles worked on at once (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new UsageException("--threads is at least 1");
        }
        Path folder = Places.orShipped(corpus, "corpus");
        Corpus articles = Corpus.in(folder);
        if (articles.files().isEmpty()) {
            throw new UsageException(
                    "no articles in " + folder + ": put .txt, .md, .html, .jsonl or .conllu files there");
        }
        Inputs inputs = Inputs.of(
                places.base(),
                articles,
                List.of(places.ontologyFolder(), folder.resolve("identity.yaml"), folder.resolve("corrections.yaml")));
        Report report = Build.unchanged(inputs, places.storeFolder()).orElseGet(() -> build(articles, folder, inputs));
        System.out.println("The graph of " + folder + " is in " + places.storeFolder() + ":");
        System.out.println();
        System.out.print(report.render());
        System.out.println();
        System.out.println("Next:");
        System.out.println("  wiregraph query                       the saved questions");
        System.out.println("  wiregraph query who-leads-what        one of them");
        System.out.println("  wiregraph show NATO                   everything about an entity");
        System.out.println("  wiregraph export --facts-only         the facts as Turtle");
        return report.problems().isEmpty() ? 0 : Main.PROBLEMS;
    }

    private Report build(Corpus articles, Path folder, Inputs inputs) {
        Decisions decisions = decisions(folder);
        ProgressLine progress = new ProgressLine();
        Report report = new Build(places.ontology(), places.base(), decisions, threads, progress, places.shapes())
                .run(articles, places.storeFolder(), inputs);
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
