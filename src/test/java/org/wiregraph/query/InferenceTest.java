package org.wiregraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InferenceTest {
    private static final String BASE = "http://example.org/kg/";
    private static final String PREFIXES = """
            @prefix wg: <https://w3id.org/wiregraph/ontology#> .
            @prefix lex: <https://w3id.org/wiregraph/lexicon#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix : <http://example.org/kg/entity/> .
            """;
    private static final String GRAPHS = """
            :airport a wg:Airport ; wg:locatedIn :Kabul ; rdfs:label "Kabul airport" .
            :Kabul wg:locatedIn :Afghanistan .
            :Afghanistan wg:locatedIn :Asia .
            :NATO wg:metWith :Turkey .
            :one wg:partOf :two . :two wg:partOf :one .
            :Ghani wg:employs :aide .
            <https://w3id.org/wiregraph/ontology> {
              wg:locatedIn a owl:TransitiveProperty ; rdfs:domain wg:Place .
              wg:partOf a owl:TransitiveProperty .
              wg:metWith a owl:SymmetricProperty .
              wg:employs owl:inverseOf wg:worksFor .
              lex:country rdfs:subPropertyOf wg:locatedIn . :Bagram lex:country :Afghanistan .
              wg:Airport rdfs:subClassOf wg:Facility . wg:Facility rdfs:subClassOf wg:Place .
            }
            """;

    @TempDir
    Path folder;

    private Dataset dataset;
    private Path quads;

    @BeforeEach
    void write() throws IOException {
        Path trig = Files.writeString(folder.resolve("graphs.trig"), PREFIXES + GRAPHS);
        dataset = RDFDataMgr.loadDataset(trig.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, dataset, org.apache.jena.riot.Lang.NQUADS);
        quads = Files.write(
                folder.resolve("quads.nq"),
                out.toString(StandardCharsets.UTF_8).lines().sorted().toList());
    }

    private String ask(Dataset asked, String where) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryRunner(asked, 10)
                .run("PREFIX : <" + BASE + "entity/> ASK " + where, Map.of(), OptionalLong.empty(), "table", 0, out);
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void infersSuperclassesAndTransitiveSymmetricAndInverseProperties() {
        Dataset view = Inference.view(dataset, BASE);
        String all = "{ :airport a wg:Place ; wg:locatedIn :Afghanistan , :Asia . :Kabul wg:locatedIn :Asia . "
                + ":Turkey wg:metWith :NATO . :aide wg:worksFor :Ghani . :Bagram wg:locatedIn :Afghanistan , :Asia }";
        assertThat(ask(view, all)).isEqualTo("yes");
        assertThat(ask(dataset, all)).isEqualTo("no");
    }

    @Test
    void infersNoTypesFromDomainsAndNothingFromItself() {
        Dataset view = Inference.view(dataset, BASE);
        assertThat(ask(view, "{ :Kabul a ?type }")).isEqualTo("no");
        assertThat(ask(view, "{ :one wg:partOf :one }")).isEqualTo("no");
    }

    @Test
    void keepsStatedAndInferredApart() {
        Dataset view = Inference.view(dataset, BASE);
        assertThat(ask(view, "{ GRAPH <http://example.org/kg/inferred> { :Kabul wg:locatedIn :Asia } }"))
                .isEqualTo("yes");
        assertThat(ask(view, "{ GRAPH <http://example.org/kg/inferred> { :Kabul wg:locatedIn :Afghanistan } }"))
                .isEqualTo("no");
    }

    @Test
    void exportsWhatIsInferredInOrder() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Selection selection = new Selection(true, false, 0, false, Optional.empty(), Optional.empty(), true);
        new Exporter(quads, BASE).write("nquads", selection, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.endsWith("inferred> .")))
                .hasSize(9)
                .isSorted();
    }
}
