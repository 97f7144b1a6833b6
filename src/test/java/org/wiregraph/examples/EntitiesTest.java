package org.wiregraph.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.Extractor;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;

/** Each example says whom its words mean, and whom they do not; from annotations, without models. */
class EntitiesTest {
    static final String THEME = "entities";

    private static final Ontology ONTOLOGY = new OntologyReader().read(Path.of("ontology"), "http://example.org/kg/");
    private static final Extractor EXTRACTOR = new Extractor(ONTOLOGY);

    static Stream<Object[]> entities() {
        Map<String, String> annotations = Example.annotations(THEME);
        return Example.of(THEME).stream().map(example ->
                new Object[] {example, annotations.getOrDefault(example.id(), "")});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void entities(Example example, String conllu) {
        Document document = example.document(Optional.of(conllu));
        List<String> given =
                lines(EXTRACTOR.extract(document, Annotator.given(document).orElseThrow()), document.text());
        List<String> wrong = Stream.concat(
                        example.wanted().stream()
                                .filter(line -> given.stream().noneMatch(one -> matches(line, one)))
                                .map(line -> "missing: " + line),
                        given.stream()
                                .filter(one -> example.unwanted().stream().anyMatch(line -> matches(line, one)))
                                .map(one -> "unwanted: " + one))
                .toList();
        assertTrue(wrong.isEmpty(), () -> example.text() + "\n  " + String.join("\n  ", wrong) + "\n  given: " + given);
    }

    private static List<String> lines(Extraction extraction, String text) {
        List<String> lines = new ArrayList<>();
        for (LocalEntity entity : extraction.entities()) {
            for (int id : entity.mentions()) {
                lines.add(extraction.mentions().get(id).span().of(text) + " | " + className(entity) + " | "
                        + entity.name());
            }
        }
        return lines;
    }

    /** The most special class with the most votes. */
    private static String className(LocalEntity entity) {
        return entity.classes().entrySet().stream()
                .max((one, other) -> one.getValue().equals(other.getValue())
                        ? Boolean.compare(
                                ONTOLOGY.isA(one.getKey(), other.getKey()), ONTOLOGY.isA(other.getKey(), one.getKey()))
                        : Integer.compare(one.getValue(), other.getValue()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static boolean matches(String line, String given) {
        String[] wanted = line.split("\\|", -1);
        String[] found = given.split("\\|", -1);
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].strip().equals("*") && !wanted[i].strip().equals(found[i].strip())) {
                return false;
            }
        }
        return true;
    }
}
