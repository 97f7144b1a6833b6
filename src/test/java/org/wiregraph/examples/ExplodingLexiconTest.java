package org.wiregraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;

/** Entries of a lexicon with very many slots and alternatives are read and matched in time that grows with their length. */
class ExplodingLexiconTest {
    private static final int MANY = 5000;

    @TempDir
    private Path folder;

    private static String repeated(String part) {
        return part.repeat(MANY / 100);
    }

    private static String alternatives(String word) {
        return IntStream.range(0, MANY).mapToObj(number -> word + number).collect(Collectors.joining("|"));
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void isReadAndMatched() throws IOException {
        Ontology shipped = new OntologyReader().read(Path.of("ontology"), "http://example.org/kg/");
        for (Path file : List.of(
                Path.of("ontology/wiregraph.ttl"), Path.of("ontology/cues.ttl"), Path.of("ontology/lexicon.ttl"))) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        Files.writeString(folder.resolve("own.ttl"), """
                @prefix wg:   <https://w3id.org/wiregraph/ontology#> .
                @prefix lex:  <https://w3id.org/wiregraph/lexicon#> .
                wg:supports lex:verb "give%1$s", "say%1$s to {object}", "give [%2$s] to", "say [[]%1$s", "lead {object:%3$s}" ;
                    lex:noun "support%1$s for", "support for [%2$s]" ;
                    lex:entry [ lex:construction lex:Pattern ; lex:form "{subject}%1$s(a+)+$ {object}" ] ,
                              [ lex:construction lex:Pattern ; lex:form "%4$s" ] .
                """.formatted(
                        repeated(" []"), alternatives("aid "), alternatives("Class"), repeated("{subject} {object} ")));
        Ontology ontology = new OntologyReader().read(folder, "http://example.org/kg/");
        assertThat(ontology.entries()).hasSizeGreaterThan(shipped.entries().size());
        ExamplesTest.Reader reader = new ExamplesTest.Reader(ontology);
        Example.annotated("verbs").forEach(example -> reader.claims((Example) example[0], (String) example[1]));
    }
}
