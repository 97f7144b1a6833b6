package org.wiregraph.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
        return Example.annotated(THEME);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void namings(Example example, String conllu) {
        check(EXTRACTOR, NAMINGS, example, conllu);
    }

    static void check(Extractor extractor, Namings namings, Example example, String conllu) {
        Document document = example.document(Optional.of(conllu));
        List<String> given = namings
                .of(extractor.extract(document, Annotator.given(document).orElseThrow()))
                .stream()
                .map(naming -> line(naming, document.text()))
                .toList();
        example.assertLines(given);
    }

    private static String line(Naming naming, String text) {
        return naming.span().of(text) + " | " + naming.kind().name().toLowerCase(Locale.ROOT) + " | "
                + naming.className();
    }
}
