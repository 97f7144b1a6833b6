package org.wiregraph.examples;

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
        return Example.annotated(THEME);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void entities(Example example, String conllu) {
        check(EXTRACTOR, example, conllu);
    }

    static void check(Extractor extractor, Example example, String conllu) {
        Document document = example.document(Optional.of(conllu));
        List<String> given =
                lines(extractor.extract(document, Annotator.given(document).orElseThrow()), document.text());
        example.assertLines(given);
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
}
