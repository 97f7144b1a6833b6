package org.wiregraph.examples;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.wiregraph.extract.Extractor;
import org.wiregraph.extract.Namings;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;

/**
 * The examples, a test for each theme: for mutation testing, which starts each test anew for each
 * mutant, with an extractor that the mutant made.
 */
@EnabledIfSystemProperty(named = "wiregraph.mutants", matches = ".+")
class WholeThemes {
    private static final Ontology ONTOLOGY = new OntologyReader().read(Path.of("ontology"), "http://example.org/kg/");

    @ParameterizedTest
    @FieldSource("org.wiregraph.examples.Example#THEMES")
    void theme(String theme) {
        ExamplesTest.Reader reader = new ExamplesTest.Reader(ONTOLOGY);
        Example.annotated(theme).forEach(example -> reader.check((Example) example[0], (String) example[1]));
    }

    @Test
    void entities() {
        Extractor extractor = new Extractor(ONTOLOGY);
        EntitiesTest.entities()
                .forEach(example -> EntitiesTest.check(extractor, (Example) example[0], (String) example[1]));
    }

    @Test
    void namings() {
        Extractor extractor = new Extractor(ONTOLOGY);
        Namings namings = new Namings(ONTOLOGY);
        NamingsTest.namings()
                .forEach(example -> NamingsTest.check(extractor, namings, (Example) example[0], (String) example[1]));
    }

    @Test
    void traces() {
        Extractor extractor = new Extractor(ONTOLOGY);
        TraceTest.traces().forEach(example -> TraceTest.check(extractor, (Example) example[0], (String) example[1]));
    }
}
