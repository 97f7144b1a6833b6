package org.wiregraph.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiregraph.build.Build;
import org.wiregraph.build.Progress;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.evaluate.Evaluation;
import org.wiregraph.graph.ClaimsExport;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Compares the claims of a corpus with what people found in it: precision, recall, every miss and error.",
        footer = {"", "Example:", "  wiregraph evaluate gold --corpus corpus"})
final class EvaluateCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Parameters(paramLabel = "GOLD", description = "Folder of gold files.")
    private Path gold = Path.of("");

    @Option(names = "--corpus", paramLabel = "DIR", description = "Folder of the articles (default: corpus).")
    private Path corpus = Path.of("");

    @Override
    public Integer call() {
        Ontology ontology = places.ontology();
        Build build = new Build(ontology, places.base(), Runtime.getRuntime().availableProcessors(), Progress.silent());
        Knowledge knowledge = build.read(
                Corpus.in(Places.orShipped(corpus, "corpus")),
                places.storeFolder().resolve("cache"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ClaimsExport.of(knowledge).writeAll(knowledge, bytes);
        List<JsonObject> claims = bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        System.out.print(new Evaluation(ontology).score(claims, gold));
        return 0;
    }
}
