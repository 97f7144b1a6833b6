package org.wiregraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.annotate.Token;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.Extractor;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.Mention;
import org.wiregraph.graph.ClaimsExport;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Claim;
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
                "Reads one sentence and shows its tree, its mentions and its claims with the rules that gave them.",
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
        List<Sentence> sentences = Annotator.load().annotate(document);
        Extraction extraction = new Extractor(ontology).extract(document, sentences);
        Knowledge knowledge = new Resolver(ontology, places.base()).resolve(List.of(Gist.of(extraction)));
        for (int s = 0; s < sentences.size(); s++) {
            System.out.println(sentences.get(s).span().of(text));
            tree(sentences.get(s), 0, "");
            System.out.println("\nmentions");
            for (Mention mention : extraction.mentions()) {
                if (mention.sentence() == s) {
                    System.out.printf(
                            "  %-30s %-9s %s%n",
                            mention.span().of(text),
                            mention.kind().name().toLowerCase(java.util.Locale.ROOT),
                            mention.className()
                                    + mention.known()
                                            .map(iri -> " <" + iri + ">")
                                            .orElse(""));
                }
            }
            System.out.println();
        }
        System.out.println("claims");
        ClaimsExport export = ClaimsExport.of(knowledge);
        knowledge
                .articles()
                .forEach(article -> article.claims().forEach(claim -> claim(export.line(article, claim), claim)));
        return 0;
    }

    private static void claim(String line, Claim claim) {
        String speaker = claim.attribution().isOwnVoice()
                ? ""
                : ", according to " + claim.attribution().words();
        String modality = claim.modality().map(one -> " (" + one.word() + ")").orElse("");
        System.out.println(
                "  " + line + "  [" + claim.status().word() + modality + speaker + ", " + claim.confidence() + "]");
        System.out.println("      by " + String.join(", ", claim.rules()));
    }

    private static void tree(Sentence sentence, int head, String indent) {
        for (Token token : sentence.tokens()) {
            if (token.head() == head) {
                String time = token.time().equals("O") ? "" : " time=" + token.time();
                String name = token.name().equals("O") ? "" : " " + token.name();
                System.out.println(
                        "  " + indent + token.form() + "  " + token.xpos() + " " + token.relation() + name + time);
                tree(sentence, token.index(), indent + "  ");
            }
        }
    }
}
