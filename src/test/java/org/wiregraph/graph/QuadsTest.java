package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadsTest {
    @TempDir
    private Path folder;

    /** Many short runs; and long ones, of which each part that is merged is looked for in the middle of a file. */
    @ParameterizedTest
    @CsvSource({"2000, 5000, 3000", "300000, 20000, 1000000"})
    void sortsWhatDoesNotFitIntoMemory(int memory, int added, int subjects) throws IOException {
        Path file = folder.resolve("quads.nq");
        TreeSet<String> expected = new TreeSet<>();
        Random random = new Random(1);
        try (Quads quads = new Quads(file, memory)) {
            for (int i = 0; i < added; i++) {
                String subject = "http://example.org/" + random.nextInt(subjects);
                quads.add("", subject, Vocabulary.TYPE, Vocabulary.wg("Claim"));
                expected.add("<" + subject + "> <" + Vocabulary.TYPE.getURI() + "> <" + Vocabulary.WG + "Claim> .");
            }
            try (Stream<Path> runs = Files.list(folder)) {
                assertThat(runs).hasSizeGreaterThan(3);
            }
            assertThat(quads.finish()).isEqualTo(expected.size());
        }
        assertThat(Files.readAllLines(file)).containsExactlyElementsOf(expected);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void ordersByBytesAndNotByJavaCharacters() throws IOException {
        Path file = folder.resolve("quads.nq");
        try (Quads quads = new Quads(file)) {
            quads.add("", "http://example.org/a", Vocabulary.LABEL, Terms.text("\uD83D\uDE00"));
            quads.add("", "http://example.org/a", Vocabulary.LABEL, Terms.text("\uFB01"));
            quads.finish();
        }
        assertThat(Files.readAllLines(file))
                .extracting(line -> line.codePointAt(line.indexOf('"') + 1))
                .containsExactly(0xFB01, 0x1F600);
    }

    @Test
    void writesLiteralsInCanonicalForm() throws IOException {
        Path file = folder.resolve("quads.nq");
        try (Quads quads = new Quads(file)) {
            quads.add("", "http://example.org/a", Vocabulary.LABEL, Terms.text("\"a\\b\"\n\r\t\b\f\u0001\u007Fé"));
            quads.add("http://example.org/g", "http://example.org/b", Vocabulary.LABEL, Terms.share(0.867));
            quads.add("", "http://example.org/c", Vocabulary.LABEL, Terms.share(1));
            quads.add("", "http://example.org/d", Vocabulary.LABEL, Terms.decimal(new java.math.BigDecimal("1E+3")));
            quads.add("", "http://example.org/e", Vocabulary.LABEL, Terms.decimal(new java.math.BigDecimal("0.50")));
            quads.finish();
        }
        String label = " <" + Vocabulary.LABEL.getURI() + "> ";
        assertThat(Files.readAllLines(file))
                .isEqualTo(List.of(
                        "<http://example.org/a>" + label + "\"\\\"a\\\\b\\\"\\n\\r\\t\\b\\f\\u0001\\u007Fé\" .",
                        "<http://example.org/b>" + label
                                + "\"0.87\"^^<http://www.w3.org/2001/XMLSchema#decimal> <http://example.org/g> .",
                        "<http://example.org/c>" + label + "\"1.0\"^^<http://www.w3.org/2001/XMLSchema#decimal> .",
                        "<http://example.org/d>" + label + "\"1000\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
                        "<http://example.org/e>" + label + "\"0.5\"^^<http://www.w3.org/2001/XMLSchema#decimal> ."));
    }
}
