package org.wiregraph.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Extractor;
import org.wiregraph.extract.Naming;
import org.wiregraph.extract.Namings;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;

/** Each example names what it must and nothing that it must not; from annotations, without models. */
class NamingsTest {
    static final String THEME = "namings";

    private static final Ontology ONTOLOGY = new OntologyReader().read(Path.of("ontology"), "http://example.org/kg/");
    private static final Extractor EXTRACTOR = new Extractor(ONTOLOGY);
    private static final Namings NAMINGS = new Namings(ONTOLOGY);

    static Stream<Object[]> namings() {
        Map<String, String> annotations = Example.annotations(THEME);
        return Example.of(THEME).stream().map(example ->
                new Object[] {example, annotations.getOrDefault(example.id(), "")});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void namings(Example example, String conllu) {
        Document document = example.document(Optional.of(conllu));
        List<String> given = NAMINGS
                .of(EXTRACTOR.extract(document, Annotator.given(document).orElseThrow()))
                .stream()
                .map(naming -> line(naming, document.text()))
                .toList();
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

    private static String line(Naming naming, String text) {
        return naming.span().of(text) + " | " + naming.kind().name().toLowerCase(Locale.ROOT) + " | "
                + naming.className();
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
