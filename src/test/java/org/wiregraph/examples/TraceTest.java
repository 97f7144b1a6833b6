package org.wiregraph.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Candidate;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.Extractor;
import org.wiregraph.extract.Trace;
import org.wiregraph.ontology.OntologyReader;

/** The trace tells for the examples how claims came about and why rules gave none, and changes nothing that is read. */
class TraceTest {
    static final String THEME = "traces";

    private static final Extractor EXTRACTOR =
            new Extractor(new OntologyReader().read(Path.of("ontology"), "http://example.org/kg/"));

    @Test
    void tellsThePathOfEachRelationOfAVerb() {
        Map<String, String> annotations = Example.annotations("verbs");
        for (Example example : Example.of("verbs")) {
            Document document = example.document(Optional.of(annotations.getOrDefault(example.id(), "")));
            var sentences = Annotator.given(document).orElseThrow();
            Trace trace = Trace.kept();
            Extraction extraction = EXTRACTOR.extract(document, sentences, trace);
            assertEquals(EXTRACTOR.extract(document, sentences), extraction, example.text());
            for (Candidate candidate : extraction.candidates()) {
                String rule = candidate.rules().first();
                boolean relation = Character.isLowerCase(rule.charAt(0)) && rule.contains("/verb/");
                boolean told =
                        trace.steps().stream().anyMatch(step -> step.rule().equals(rule));
                assertTrue(told || !relation || candidate.rules().size() > 1, () -> example.text() + " " + rule);
            }
        }
    }

    @Test
    void saysWhyARuleGaveNoClaim() {
        Map<String, String> annotations = Example.annotations("silent");
        List<Trace.NearMiss> misses = Example.of("silent").stream()
                .flatMap(example -> {
                    Document document = example.document(Optional.of(annotations.getOrDefault(example.id(), "")));
                    Trace trace = Trace.kept();
                    EXTRACTOR.extract(document, Annotator.given(document).orElseThrow(), trace);
                    return trace.misses().stream();
                })
                .toList();
        assertTrue(misses.size() > 10, () -> "only " + misses);
        assertTrue(misses.stream().noneMatch(miss -> miss.reason().isBlank()));
        assertTrue(misses.stream().anyMatch(miss -> miss.reason().contains("is no known entity")), misses::toString);
    }

    static Stream<Object[]> traces() {
        return Example.annotated(THEME);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void traces(Example example, String conllu) {
        check(EXTRACTOR, example, conllu);
    }

    static void check(Extractor extractor, Example example, String conllu) {
        Document document = example.document(Optional.of(conllu));
        Trace trace = Trace.kept();
        extractor.extract(document, Annotator.given(document).orElseThrow(), trace);
        Stream<String> steps = trace.steps().stream().map(step -> "step | " + term(step.rule()) + " | " + step.how());
        Stream<String> misses =
                trace.misses().stream().map(miss -> "miss | " + term(miss.rule()) + " | " + miss.reason());
        example.assertLines(Stream.concat(steps, misses).toList());
    }

    private static String term(String rule) {
        return rule.replaceFirst("/.*", "");
    }
}
