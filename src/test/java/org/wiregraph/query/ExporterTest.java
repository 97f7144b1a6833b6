package org.wiregraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.graph.SmallNews;

class ExporterTest {
    private static final Dataset WHOLE =
            RDFDataMgr.loadDataset(SmallStore.STORE.quads().toUri().toString());

    private static byte[] export(String format, Selection selection) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(SmallStore.STORE.quads(), SmallNews.BASE).write(format, selection, out);
        return out.toByteArray();
    }

    private static Model model(byte[] bytes, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(bytes), language);
        return model;
    }

    private static Model merged() {
        return ModelFactory.createUnion(WHOLE.getDefaultModel(), WHOLE.getUnionModel());
    }

    @ParameterizedTest
    @CsvSource({"turtle, TURTLE", "ntriples, N-TRIPLES", "rdfxml, RDF/XML"})
    void mergesAllGraphsWhereTheFormatKnowsNone(String format, String language) {
        Model read = model(export(format, Selection.ALL), RDFLanguages.nameToLang(language));
        assertThat(read.isIsomorphicWith(merged())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"trig, TRIG", "nquads, N-QUADS", "jsonld, JSON-LD"})
    void keepsAllGraphsWhereTheFormatKnowsThem(String format, String language) {
        Dataset read = DatasetFactory.create();
        RDFDataMgr.read(
                read, new ByteArrayInputStream(export(format, Selection.ALL)), RDFLanguages.nameToLang(language));
        assertThat(read.asDatasetGraph().stream().toList())
                .containsExactlyInAnyOrderElementsOf(
                        WHOLE.asDatasetGraph().stream().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "ntriples", "rdfxml", "trig", "nquads", "jsonld"})
    void givesTheSameBytesAgain(String format) {
        assertThat(export(format, Selection.ALL)).isEqualTo(export(format, Selection.ALL));
    }

    @Test
    void copiesTheKeptQuadsByteForByte() throws IOException {
        assertThat(export("nquads", Selection.ALL)).isEqualTo(Files.readAllBytes(SmallStore.STORE.quads()));
    }

    @ParameterizedTest
    @CsvSource({"turtle, TURTLE", "rdfxml, RDF/XML", "nquads, N-QUADS"})
    void exportsTheFactsAlone(String format, String language) {
        Model read = model(export(format, Selection.FACTS), RDFLanguages.nameToLang(language));
        assertThat(read.isIsomorphicWith(WHOLE.getDefaultModel())).isTrue();
    }

    @Test
    void choosesFactsByTheirSources() {
        String facts = new String(export("ntriples", new Selection(true, false, 2, false)), StandardCharsets.UTF_8);
        assertThat(facts)
                .contains("#presentIn> <http://example.org/kg/entity/place/Afghanistan>")
                .contains("#operates> <http://example.org/kg/entity/operation/Resolute_Support>")
                .contains("label> \"Resolute Support\"")
                .doesNotContain("#leads>", "#metWith>", "Stoltenberg", "#unit>");
    }

    @Test
    void choosesFactsThatAnArticleStatesItself() {
        String facts = new String(export("ntriples", new Selection(false, true, 0, false)), StandardCharsets.UTF_8);
        assertThat(facts)
                .contains("#leads>", "United_States> <https://w3id.org/wiregraph/ontology#metWith>")
                .contains("NATO> <https://w3id.org/wiregraph/ontology#metWith>", "\"9000\"")
                .doesNotContain("wg:Claim", "#funds>", "Politico");
    }

    @ParameterizedTest
    @CsvSource({"turtle, TURTLE", "nquads, N-QUADS", "trig, TRIG", "ntriples, N-TRIPLES"})
    void namesTriplesInRdf12(String format, String language) {
        Dataset read = DatasetFactory.create();
        byte[] bytes = export(format, new Selection(false, false, 0, true));
        RDFDataMgr.read(read, new ByteArrayInputStream(bytes), RDFLanguages.nameToLang(language));
        long terms = read.asDatasetGraph().stream()
                .filter(quad -> quad.getObject().isTripleTerm())
                .count();
        assertThat(terms)
                .isEqualTo(merged().listSubjectsWithProperty(RDF.predicate)
                        .toList()
                        .size());
    }

    @Test
    void refusesWhatAFormatCannotHold() {
        assertThatThrownBy(() -> export("jsonld", new Selection(false, false, 0, true)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("leave out --rdf12");
        assertThatThrownBy(() -> export("docx", Selection.ALL))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("known are turtle");
    }

    @Test
    void writesSheetsWithNames() {
        String claims = sheet(true);
        assertThat(claims.lines()).hasSize(17);
        assertThat(claims)
                .startsWith("document,date,subject,property,object,status,")
                .contains("2021/nato presence.txt,2021-06-01,NATO,presentIn,Kabul,Planned,,Jens Stoltenberg,he,,,0.87,")
                .contains("\"It has operated \"\"Resolute Support\"\" since 2015.\"");
        assertThat(sheet(false)).contains("United States,Country,U.S.,http://www.wikidata.org/entity/Q30,");
    }

    private static String sheet(boolean claims) {
        return SmallStore.STORE.read(dataset -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Sheets sheets = new Sheets(dataset);
            if (claims) {
                sheets.claims(out);
            } else {
                sheets.entities(out);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }
}
