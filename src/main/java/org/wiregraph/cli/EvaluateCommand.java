package org.wiregraph.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiregraph.build.Build;
import org.wiregraph.build.Progress;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.evaluate.Evaluation;
import org.wiregraph.graph.ClaimsExport;
import org.wiregraph.learn.TripleScore;
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
        footer = {
            "",
            "Examples:",
            "  wiregraph evaluate gold --corpus corpus",
            "  wiregraph evaluate --ontology ships.ttl --lexicon lexicon.ttl --gold test.jsonl"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Parameters(paramLabel = "GOLD", arity = "0..1", description = "Folder of gold files.")
    private @Nullable Path gold;

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            description = "JSON lines of texts with triples, to be read with what was learned (--lexicon).")
    private @Nullable Path triples;

    @Option(names = "--lexicon", paramLabel = "FILE", description = "With --gold: what \"learn\" made of examples.")
    private Path lexicon = Path.of("lexicon.ttl");

    @Option(
            names = "--min-confidence",
            paramLabel = "NUMBER",
            description = "With --gold: the least confidence of a triple.")
    private double confidence = -1;

    @Option(names = "--corpus", paramLabel = "DIR", description = "Folder of the articles (default: corpus).")
    private Path corpus = Path.of("");

    @Override
    public Integer call() {
        Ontology ontology = places.ontology();
        Path learned = triples;
        if (learned != null) {
            TripleScore score = new LearnedLines(places.ontologyWith(lexicon), lexicon, confidence).score(learned);
            score.errors().forEach(System.out::println);
            System.out.print(score.table());
            return 0;
        }
        Path folder = gold;
        if (folder == null) {
            throw new UsageException("evaluate takes a folder of gold files, or --gold FILE.jsonl with --lexicon");
        }
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
        System.out.print(new Evaluation(ontology).score(claims, folder));
        return 0;
    }
}
