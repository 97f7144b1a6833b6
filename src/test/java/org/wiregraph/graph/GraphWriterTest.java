package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Knowledge;

class GraphWriterTest {
    private static final Ontology ONTOLOGY = SmallNews.ontology();

    @TempDir
    private Path folder;

    private Path write(Knowledge knowledge, String name) {
        Path file = folder.resolve(name);
        new GraphWriter(ONTOLOGY).write(knowledge, SmallNews.VERSIONS, file);
        return file;
    }

    private Dataset read(Path file) {
        return RDFDataMgr.loadDataset(file.toUri().toString());
    }

    @Test
    void writesTheExpectedGraph() throws IOException {
        Path file = write(SmallNews.knowledge(), "small.nq");
        DatasetGraph compared = DatasetFactory.create().asDatasetGraph();
        ByteArrayOutputStream readable = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(readable, RDFFormat.TRIG_BLOCKS);
        writer.start();
        Vocabulary.prefixes().forEach(writer::prefix);
        RDFParser.source(file).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                quad(new Quad(Quad.defaultGraphIRI, triple));
            }

            @Override
            public void quad(Quad quad) {
                if (!quad.getGraph().hasURI(Vocabulary.ONTOLOGY_GRAPH) && !isDigest(quad)) {
                    compared.add(quad);
                    writer.quad(quad);
                }
            }
        });
        writer.finish();
        DatasetGraph expected = RDFDataMgr.loadDataset("src/test/resources/graph/small-news.trig")
                .asDatasetGraph();
        assertThat(IsoMatcher.isomorphic(expected, compared))
                .withFailMessage(() ->
                        "the graph is not that of small-news.trig, but:\n" + readable.toString(StandardCharsets.UTF_8))
                .isTrue();
    }

    /** The digest of the ontology changes with every word of it. */
    private static boolean isDigest(Quad quad) {
        return quad.getSubject().getURI().startsWith(SmallNews.BASE + "build/")
                || quad.getPredicate().hasURI(Vocabulary.PROV + "wasGeneratedBy")
                || quad.getPredicate().hasURI(Vocabulary.DCTERMS + "identifier");
    }

    @Test
    void isTheSameInAnyOrder() throws IOException {
        byte[] first = Files.readAllBytes(write(SmallNews.knowledge(), "first.nq"));
        for (int seed = 0; seed < 5; seed++) {
            assertThat(Files.readAllBytes(write(SmallNews.shuffled(seed), "other.nq")))
                    .isEqualTo(first);
        }
    }

    @Test
    void sortsByBytesEachQuadOnce() throws IOException {
        List<byte[]> lines = Files.readAllLines(write(SmallNews.knowledge(), "small.nq")).stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
        assertThat(lines).hasSizeGreaterThan(400);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(Arrays.compareUnsigned(lines.get(i - 1), lines.get(i))).isNegative();
        }
    }

    @Test
    void hasNoBlankNodesAndNoTripleInTwoGraphs() {
        Map<Object, Object> graphs = new HashMap<>();
        read(write(SmallNews.knowledge(), "small.nq")).asDatasetGraph().find().forEachRemaining(quad -> {
            assertThat(quad.getSubject().isURI()).isTrue();
            assertThat(quad.getObject().isBlank()).isFalse();
            assertThat(graphs.put(quad.asTriple(), quad.getGraph()))
                    .as("graph of %s beside %s", quad.asTriple(), quad.getGraph())
                    .isNull();
        });
    }

    @Test
    void usesNoTermThatTheOntologyLacks() {
        Dataset dataset = read(write(SmallNews.knowledge(), "small.nq"));
        var terms = dataset.getNamedModel(Vocabulary.ONTOLOGY_GRAPH);
        dataset.asDatasetGraph().find().forEachRemaining(quad -> {
            String property = quad.getPredicate().getURI();
            if (property.startsWith(Vocabulary.WG)) {
                assertThat(terms.contains(terms.createResource(property), null))
                        .as(property)
                        .isTrue();
            }
        });
    }

    @Test
    void quotesTheArticleByCodePoints() {
        Dataset dataset = read(write(SmallNews.knowledge(), "small.nq"));
        Map<String, String> texts = new HashMap<>();
        SmallNews.knowledge()
                .articles()
                .forEach(article -> texts.put(article.iri(), article.document().text()));
        var union = dataset.getUnionModel();
        var quotes = union.listStatements(null, union.createProperty(Vocabulary.NIF, "anchorOf"), (String) null);
        assertThat(quotes.hasNext()).isTrue();
        quotes.forEach(statement -> {
            String[] parts = statement.getSubject().getURI().split("#char=|,");
            int[] points = texts.get(parts[0]).codePoints().toArray();
            int begin = Integer.parseInt(parts[1]);
            assertThat(new String(points, begin, Integer.parseInt(parts[2]) - begin))
                    .isEqualTo(statement.getString());
        });
    }

    @Test
    void writesNothingOfNothing() throws IOException {
        Path file = write(new Knowledge(SmallNews.BASE, List.of(), List.of(), List.of(), List.of()), "empty.nq");
        assertThat(Files.readAllLines(file))
                .allMatch(line -> line.endsWith("<" + GraphWriter.provenance(SmallNews.BASE) + "> .")
                        || line.endsWith("<" + Vocabulary.ONTOLOGY_GRAPH + "> ."));
    }
}
