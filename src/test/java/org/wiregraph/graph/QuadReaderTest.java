package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuadReaderTest {
    @TempDir
    private Path folder;

    private static List<Quad> read(Path file) {
        List<Quad> quads = new ArrayList<>();
        QuadReader.each(file, quads::add);
        return quads;
    }

    @Test
    void readsWhatWasWrittenAsAnotherParserDoes() throws IOException {
        Path file = folder.resolve("quads.nq");
        String graph = "http://example.org/gräph#char=1,2";
        try (Quads quads = new Quads(file)) {
            for (String text :
                    List.of("", "\"a\\b\"\n\r\t\b\f\u0001\u007Fé", "\\", "> .", "\uD83D\uDE00 \uFB01", "u0041")) {
                quads.add("", "http://example.org/ä", Vocabulary.LABEL, Terms.text(text));
                quads.add(graph, "http://example.org/ä", Vocabulary.LABEL, Terms.text(text));
            }
            quads.add(graph, "http://example.org/b", Vocabulary.LABEL, NodeFactory.createLiteralLang("mot", "fr-CA"));
            quads.add("", "http://example.org/b", Vocabulary.LABEL, Terms.share(0.867));
            quads.add("", "http://example.org/bc", Vocabulary.LABEL, Terms.decimal(new BigDecimal("1E+3")));
            quads.add(graph, "http://example.org/bc", Vocabulary.TYPE, Vocabulary.wg("Claim"));
            quads.finish();
        }
        DatasetGraph expected = DatasetGraphFactory.create();
        RDFDataMgr.read(expected, file.toUri().toString());
        List<Quad> found = read(file);
        assertThat(found).hasSize(16).doesNotHaveDuplicates();
        assertThat(found).allMatch(expected::contains);
    }

    @Test
    void refusesAllElseWithTheNumberOfTheLine() throws IOException {
        for (String wrong : List.of(
                "",
                "# none",
                "_:b <http://e/p> <http://e/o> .",
                "<http://e/s> <http://e/p> \"o .",
                "<http://e/s> <http://e/p> \"o\\",
                "<http://e/s> <http://e/p> \"o\\x\" .",
                "<http://e/s> <http://e/p> \"o\\u00\" .",
                "<http://e/s> <http://e/p> \"o\"^<http://e/t> .",
                "<http://e/s> <http://e/p> \"o\" <http://e/g>",
                "<http://e/s>  <http://e/p> <http://e/o> .",
                "<http://e/s> <http://e/p> <http://e/o> . ",
                "<http://e/s> <http://e/p>")) {
            Path file =
                    Files.write(folder.resolve("quads.nq"), List.of("<http://e/s> <http://e/p> <http://e/o> .", wrong));
            assertThatThrownBy(() -> read(file))
                    .as(wrong)
                    .isInstanceOf(RiotException.class)
                    .hasMessageContaining("line: 2");
        }
    }

    @Test
    void refusesAFileThatWasCutOff() throws IOException {
        Path file = Files.writeString(
                folder.resolve("quads.nq"), "<http://e/s> <http://e/p> <http://e/o> .\n<http://e/s> <ht");
        assertThatThrownBy(() -> read(file)).hasMessageContaining("cut off");
    }
}
