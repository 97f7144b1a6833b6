package org.wiregraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.Extractor;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.Trace;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.resolve.Resolver;
import org.wiregraph.text.PartialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph try}. */
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        description =
                "Reads one sentence and shows its tree, its mentions, its claims with the rules that gave them, and why other rules gave none.",
        footer = {
            "",
            "Example:",
            "  wiregraph try \"NATO plans to stop funding the Afghan army, officials said.\" --date 2021-06-01"
        })
final class TryCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Parameters(paramLabel = "SENTENCE", description = "The sentence, or several.")
    private String sentence = "";

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Date of the article, for \"Tuesday\" and \"last week\".")
    private @Nullable String date;

    @Override
    public Integer call() {
        Optional<PartialDate> day = Optional.ofNullable(date).flatMap(PartialDate::tryParse);
        if (date != null && day.isEmpty()) {
            throw new UsageException("--date is a date: 2021, 2021-06 or 2021-06-14");
        }
        Ontology ontology = places.ontology();
        String text = sentence.strip().matches("(?s).*[.!?”\"]$") ? sentence.strip() : sentence.strip() + ".";
        Document document = Document.of(
                "sentence", text, new Metadata(Optional.empty(), List.of(), Optional.empty(), day, Optional.empty()));
        Trace trace = Trace.kept();
        Extraction extraction =
                new Extractor(ontology).extract(document, Annotator.load().annotate(document), trace);
        Knowledge knowledge = new Resolver(ontology, places.base()).resolve(List.of(Gist.of(extraction)));
        System.out.print(new Trial(extraction, knowledge, trace).tell());
        return 0;
    }
}
