package org.wiregraph.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.learn.Example;
import org.wiregraph.learn.ExampleFile;
import org.wiregraph.learn.Finding;
import org.wiregraph.learn.Learned;
import org.wiregraph.learn.Triple;
import org.wiregraph.learn.TripleScore;
import org.wiregraph.ontology.Ontology;

/** Texts read with what was learned: triples as JSON lines, or their scores. */
final class LearnedLines {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Annotator annotator = Annotator.load();
    private final Learned.TripleReader reader;
    private final double confidence;

    /** @param confidence the least of a triple; negative: what was learned to be best */
    LearnedLines(Ontology ontology, Path lexicon, double confidence) {
        this.reader = Learned.beside(lexicon).reader(ontology);
        this.confidence = confidence;
    }

    private record Line(Example example, List<Finding> findings) {}

    private Stream<Line> read(List<Example> examples) {
        return examples.parallelStream()
                .map(example -> new Line(
                        example,
                        reader.read(
                                example.text(),
                                LearnCommand.annotate(annotator, example.id(), example.text()),
                                confidence)))
                .toList()
                .stream();
    }

    /** One line a text: its id and triples, each with confidence, rule and words. */
    void write(String jsonLines, PrintStream out) {
        read(ExampleFile.parse(jsonLines)).forEach(line -> {
            JsonArray triples = new JsonArray();
            line.findings()
                    .forEach(finding -> triples.add(json(finding, line.example().text())));
            JsonObject object = new JsonObject();
            object.addProperty("id", line.example().id());
            object.add("triples", triples);
            out.println(GSON.toJson(object));
        });
    }

    /** All triples of all texts as RDF. */
    void writeRdf(String jsonLines, LearnedRdf rdf, PrintStream out) {
        List<Triple> triples = read(ExampleFile.parse(jsonLines))
                .flatMap(line -> line.findings().stream().map(Finding::triple))
                .toList();
        rdf.lines(triples).forEach(line -> out.print(line + "\n"));
    }

    private static JsonObject json(Finding finding, String text) {
        JsonObject triple = new JsonObject();
        triple.addProperty("sub", finding.triple().subject());
        triple.addProperty("rel", finding.triple().property());
        triple.addProperty("obj", finding.triple().object());
        triple.addProperty("confidence", Double.valueOf(String.format(Locale.ROOT, "%.3f", finding.confidence())));
        triple.addProperty("rule", finding.rule());
        JsonArray reasons = new JsonArray();
        finding.reasons().forEach(reason -> reasons.add(reason.toString()));
        triple.add("reasons", reasons);
        triple.addProperty("subjectWords", finding.subject().of(text));
        triple.addProperty("objectWords", finding.object().of(text));
        return triple;
    }

    /** How the triples read in the gold file's texts compare with its own. */
    TripleScore score(Path gold) {
        TripleScore score = new TripleScore();
        read(ExampleFile.read(gold))
                .forEach(line -> score.add(
                        line.example(),
                        line.findings().stream().map(Finding::triple).toList()));
        return score;
    }
}
