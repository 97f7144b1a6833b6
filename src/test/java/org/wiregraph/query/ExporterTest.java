package org.wiregraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
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
import org.wiregraph.graph.Vocabulary;
import org.wiregraph.text.PartialDate;

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

    private static String exportAbout(Optional<String> about, Optional<PartialDate> since, boolean factsOnly) {
        Selection selection = new Selection(factsOnly, false, 0, false, about, since, false);
        return new String(export("nquads", selection), StandardCharsets.UTF_8);
    }

    @Test
    void exportsWhatIsSaidAboutAnEntity() {
        Optional<String> entity = Optional.of(SmallNews.BASE + "entity/organization/Politico");
        String politico = exportAbout(entity, Optional.empty(), false);
        assertThat(politico.lines().filter(line -> line.contains("#Claim>")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(politico.lines()
                                .filter(other -> other.startsWith(line.substring(0, line.indexOf(' ')))))
                        .anyMatch(other -> other.contains("/Politico>")));
        assertThat(politico).contains("#anchorOf>", "label> \"Politico\"").doesNotContain("#memberOf>", "/provenance>");
        assertThat(exportAbout(entity, Optional.empty(), true)).doesNotContain("#Claim>");
    }

    @Test
    void exportsWhatWasSaidSinceADate() {
        String late = exportAbout(Optional.empty(), Optional.of(new PartialDate("2021-06-02")), false);
        assertThat(late).contains("/document/copy.txt>").doesNotContain("presence.txt#char");
        assertThat(exportAbout(Optional.empty(), Optional.of(new PartialDate("2031")), false))
                .isEmpty();
        assertThat(exportAbout(Optional.empty(), Optional.of(new PartialDate("1990")), false))
                .contains("/document/copy.txt>", "presence.txt#char");
    }

    @Test
    void givesEveryClaimOfAPartWithItsEvidence() {
        Dataset part = DatasetFactory.create();
        String late = exportAbout(Optional.empty(), Optional.of(new PartialDate("2021")), false);
        RDFDataMgr.read(part, new ByteArrayInputStream(late.getBytes(StandardCharsets.UTF_8)), Lang.NQUADS);
        String lost = "PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX nif: <" + Vocabulary.NIF + "> "
                + "ASK { GRAPH ?g { ?claim prov:wasDerivedFrom ?e FILTER NOT EXISTS { ?e nif:anchorOf ?quote } } }";
        try (QueryExecution execution = QueryExecution.dataset(part).query(lost).build()) {
            assertThat(execution.execAsk()).isFalse();
        }
    }

    @Test
    void keepsWhatIsInferredApart() {
        String inferred = new String(
                export("nquads", new Selection(false, false, 0, false, Optional.empty(), Optional.empty(), true)),
                StandardCharsets.UTF_8);
        String stated = new String(export("nquads", Selection.ALL), StandardCharsets.UTF_8);
        assertThat(inferred).startsWith(stated);
        assertThat(inferred.substring(stated.length()).lines())
                .allSatisfy(line -> assertThat(line).endsWith(" <http://example.org/kg/inferred> ."));
    }

    @Test
    void writesSheetsWithNames() {
        String claims = sheet(Sheets::claims);
        assertThat(claims.lines()).hasSize(17);
        assertThat(claims)
                .startsWith("document,date,subject,property,object,status,")
                .contains("2021/nato presence.txt,2021-06-01,NATO,presentIn,Kabul,Planned,,Jens Stoltenberg,he,,,0.87,")
                .contains("\"It has operated \"\"Resolute Support\"\" since 2015.\"");
        assertThat(sheet(Sheets::entities)).contains("United States,Country,U.S.,http://www.wikidata.org/entity/Q30,");
    }

    @Test
    void writesARowForEachClaimAboutAnEventOrQuantity() {
        assertThat(sheet(Sheets::events))
                .startsWith("document,date,iri,label,class,agent,participant,")
                .contains(",Withdrawal,NATO,")
                .contains(",Meeting,,NATO; United States,");
        assertThat(sheet(Sheets::quantities))
                .contains(",PersonnelCount,NATO,Afghanistan,=,9000,,persons,")
                .contains(",MoneyAmount,United States,Afghanistan,=,300.5,400,USD,");
    }

    @Test
    void drawsFactsWithLabelsAndWeights() {
        assertThat(sheet(Sheets::graphml))
                .contains("<data key=\"label\">Jens Stoltenberg</data>")
                .contains("<data key=\"property\">presentIn</data>")
                .contains("<data key=\"weight\">");
    }

    private static String sheet(BiConsumer<Sheets, OutputStream> writer) {
        return SmallStore.STORE.read(dataset -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.accept(new Sheets(dataset), out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }
}
