package org.wiregraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.learn.Example;
import org.wiregraph.learn.ExampleFile;
import org.wiregraph.learn.Learner;
import org.wiregraph.learn.LexiconFile;
import org.wiregraph.learn.TripleScore;
import org.wiregraph.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph learn}. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        description =
                "Learns from sentences with triples how language expresses an ontology; writes a lexicon, and a model beside it.",
        footer = {"", "Example:", "  wiregraph learn --ontology ships.ttl --examples train.jsonl --output lexicon.ttl"})
final class LearnCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Option(
            names = "--examples",
            paramLabel = "FILE",
            description =
                    "JSON lines: {\"id\",\"text\",\"triples\":[{\"sub\",\"rel\",\"obj\"}]}; without, the labels of the"
                            + " ontology are all there is to go by.")
    private @Nullable Path examples;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The lexicon (default: ${DEFAULT-VALUE}); the model stands beside it.",
            defaultValue = "lexicon.ttl")
    private Path output = Path.of("lexicon.ttl");

    @Override
    public Integer call() {
        Path folder = output.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder)) {
            throw new UsageException("cannot write " + output + ": no folder " + folder + " to write to");
        }
        Ontology ontology = Files.exists(output) ? places.ontologyWith(output) : places.ontology();
        ontology.problems()
                .forEach(problem ->
                        System.err.println("wiregraph: warning: " + problem.document() + ": " + problem.detail()));
        Path file = examples;
        List<Example> sentences = file == null ? List.of() : ExampleFile.read(file);
        if (file != null && sentences.isEmpty()) {
            throw new UsageException(file + " has no examples; without --examples the labels of the ontology are used");
        }
        Annotator annotator = Annotator.load();
        Learner.Result result = new Learner(ontology).learn(sentences, (id, text) -> annotate(annotator, id, text));
        new LexiconFile(ontology).write(result.learned(), ontology.entries(), output);
        result.learned().keepBeside(output);
        result.unknown()
                .forEach(property -> System.err.println("wiregraph: \"" + property + "\" in " + examples
                        + " is the label of no property of the ontology; its triples were left out"));
        report(sentences, result.expected());
        return result.unknown().isEmpty() && ontology.problems().isEmpty() ? 0 : Main.PROBLEMS;
    }

    private static void report(List<Example> sentences, TripleScore expected) {
        if (sentences.isEmpty()) {
            System.out.println(
                    "No examples: the words of the labels are all there is to go by, and few triples will be right."
                            + " Some forty sentences with triples make it much better.");
        } else {
            System.out.println("Expected on sentences about subjects not seen before (cross-validation on "
                    + sentences.size() + " sentences):");
            System.out.print(expected.table());
        }
    }

    static List<Sentence> annotate(Annotator annotator, String id, String text) {
        Metadata none = new Metadata(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        return annotator.annotate(Document.of(id, text, none));
    }
}
