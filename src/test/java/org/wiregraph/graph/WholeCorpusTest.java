package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.FmtUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.corpus.ArticleFile;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Extractor;
import org.wiregraph.extract.Gist;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.resolve.Resolver;

/**
 * All that is said of a small annotated corpus, with what its user decided: whatever a change of the program changes in it is seen.
 * A change that is meant is accepted by copying {@code target/whole-corpus.txt} over the expected file.
 */
class WholeCorpusTest {
    private static final Path EXPECTED = Path.of("src/test/resources/graph/whole-corpus.txt");
    private static final Path GIVEN = Path.of("target/whole-corpus.txt");
    private static final Path SENTENCES = Path.of("src/test/resources/build/sentences.conllu");
    private static final String BASE = "http://example.org/kg/";
    private static final int ARTICLES = 12;
    private static final String IDENTITY = """
            same:
              - [Austin Scott Miller, Miller (00.conllu)]
            different:
              - [Johnson (01.conllu), Johnson (03.conllu)]
            type:
              - {of: Taliban, is: Government}
            name:
              - {of: Kabul, is: City of Kabul}
            hide:
              - {of: Helmand}
            """;
    private static final String CORRECTIONS = """
            reject:
              - {document: 06.conllu, subject: Eric Nelson, reason: test}
              - {document: 06.conllu, subject: Nobody, reason: fits nothing}
            status:
              - {document: 00.conllu, is: denied, reason: test}
            date:
              - {document: 07.conllu, is: 2019-03, reason: test}
            add:
              - {document: 03.conllu, quote: The embassy in Kabul, subject: NATO, property: presentIn, object: Kabul, reason: test}
            """;

    @TempDir
    private Path folder;

    /** Twelve articles of five sentences and one that another has too; the last but one copies the third, one has no date. */
    private void write() throws IOException {
        List<String> sentences = List.of(Files.readString(SENTENCES).strip().split("\n\n"));
        for (int number = 0; number < ARTICLES; number++) {
            int begin = 5 * (number == ARTICLES - 2 ? 2 : number);
            List<String> lines = new ArrayList<>(List.of("# title = Report number " + number));
            if (number != 4) {
                lines.add("# date = 2021-0%d-1%d".formatted(1 + number % 9, number % 10));
            }
            for (String sentence : sentences.subList(begin, begin + 5)) {
                lines.add("# newpar\n" + sentence + "\n");
            }
            lines.add("# newpar\n" + sentences.get(7 * number % sentences.size()) + "\n");
            Files.writeString(folder.resolve("%02d.conllu".formatted(number)), String.join("\n", lines));
        }
    }

    private Knowledge knowledge(Ontology ontology) throws IOException {
        Extractor extractor = new Extractor(ontology);
        List<Gist> gists = new ArrayList<>();
        for (ArticleFile file : Corpus.in(folder).files()) {
            for (Document document : file.read().documents()) {
                gists.add(Gist.of(
                        extractor.extract(document, Annotator.given(document).orElseThrow())));
            }
        }
        return new Resolver(ontology, BASE, Decisions.parse(IDENTITY, CORRECTIONS)).resolve(gists);
    }

    /**
     * A line for all that one graph says of one subject, without the ontology and how it was made, which tell of the
     * ontology's files.
     */
    private static List<String> lines(Path file) {
        Map<String, List<String>> lines = new TreeMap<>();
        SerializationContext names =
                new SerializationContext(new PrefixMappingImpl().setNsPrefixes(Vocabulary.prefixes()), false);
        RDFDataMgr.loadDatasetGraph(file.toUri().toString()).stream()
                .filter(quad -> !quad.getGraph().toString().endsWith("/ontology"))
                .filter(quad -> !quad.getGraph().toString().equals(GraphWriter.provenance(BASE)))
                .forEach(quad -> lines.computeIfAbsent(
                                name(quad.getGraph(), names) + " " + name(quad.getSubject(), names),
                                subject -> new ArrayList<>())
                        .add(name(quad.getPredicate(), names) + " " + name(quad.getObject(), names)));
        return lines.entrySet().stream()
                .map(line ->
                        line.getKey() + " " + line.getValue().stream().sorted().collect(Collectors.joining(" ; ")))
                .toList();
    }

    private static String name(Node node, SerializationContext names) {
        return FmtUtils.stringForNode(node, names).replace(BASE, "");
    }

    @Test
    void givesTheExpectedGraph() throws IOException {
        write();
        Ontology ontology = new OntologyReader().read(Path.of("ontology"), BASE);
        Knowledge knowledge = knowledge(ontology);
        Path quads = folder.resolve("quads.nq");
        new GraphWriter(ontology).write(knowledge, SmallNews.VERSIONS, quads);
        List<String> given = Stream.concat(
                        lines(quads).stream(), knowledge.problems().stream().map(Object::toString))
                .toList();
        Files.createDirectories(GIVEN.getParent());
        Files.write(GIVEN, given);
        assertThat(given).containsExactlyElementsOf(Files.readAllLines(EXPECTED));
    }
}
