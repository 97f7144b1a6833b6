package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shapes that aim at each node are those of which Jena says so. */
class ShapeTargetsTest {
    private static final String OTHERS = """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX wg: <https://w3id.org/wiregraph/ontology#>
            <a> a sh:NodeShape ; sh:targetNode wg:Actual, <http://example.org/kg/entity/NATO> .
            <b> a sh:NodeShape ; sh:targetNode "NATO" ; sh:targetClass wg:Event .
            wg:Agent a sh:NodeShape, rdfs:Class .
            <c> a sh:NodeShape ; sh:targetObjectsOf rdfs:label, wg:status .
            """;

    @Test
    void aimsAsJenaDoes(@TempDir Path folder) {
        Path file = folder.resolve("small.nq");
        new GraphWriter(SmallNews.ontology()).write(SmallNews.knowledge(), SmallNews.VERSIONS, file);
        Dataset dataset = RDFDataMgr.loadDataset(file.toUri().toString());
        // More triples with one object than are looked through.
        Graph many = dataset.getDefaultModel().getGraph();
        for (int i = 0; i < 100; i++) {
            many.add(
                    Vocabulary.iri("http://example.org/" + i),
                    Vocabulary.iri(i == 60 ? Vocabulary.WG + "memberOf" : "http://example.org/" + i % 7),
                    Vocabulary.iri(SmallNews.NATO));
        }
        Graph graph = new AllGraphs(dataset.asDatasetGraph());
        Shapes shipped = Shapes.parse(
                RDFDataMgr.loadGraph(Path.of("ontology/shapes.ttl").toUri().toString()));
        Shapes others = Shapes.parse(RDFParser.fromString(OTHERS, Lang.TURTLE).toGraph());
        Set<Node> nodes = new LinkedHashSet<>();
        graph.stream().forEach(triple -> {
            nodes.add(triple.getSubject());
            nodes.add(triple.getObject());
        });
        for (Shapes shapes : new Shapes[] {shipped, others}) {
            ShapeTargets targets = new ShapeTargets(shapes, graph);
            int aimed = 0;
            for (Node node : nodes) {
                Set<Shape> expected = new HashSet<>();
                shapes.getTargetShapes().stream()
                        .filter(shape -> VLib.isFocusNode(shape, node, graph))
                        .forEach(expected::add);
                assertThat(targets.at(node)).as(node.toString()).isEqualTo(expected);
                aimed += expected.size();
            }
            assertThat(aimed).isGreaterThan(20);
        }
    }
}
