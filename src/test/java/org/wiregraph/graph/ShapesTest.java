package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.ontology.PropertyTerm;

class ShapesTest {
    private static final int MOST = 100;

    private static final Path SHAPES = Path.of("ontology/shapes.ttl");
    private static final String PREFIXES = """
            PREFIX wg: <https://w3id.org/wiregraph/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <http://example.org/kg/>
            """;

    private static Dataset small() {
        Dataset dataset = DatasetFactory.create();
        RDFDataMgr.read(dataset, "src/test/resources/graph/small-news.trig");
        return dataset;
    }

    @Test
    void acceptsWhatIsWritten() {
        assertThat(new ShapeCheck(SHAPES).check(small(), MOST).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT DATA { <entity/place/Kabul> wg:leads <entity/NATO> } | the subject of leads must be: person",
                "INSERT DATA { <entity/NATO> wg:presentIn <entity/person/Jens_Stoltenberg> } | the object of presentIn must be: place",
                "INSERT DATA { <entity/NATO> wg:metWith <entity/place/Turkey> } | metWith holds both ways",
                "INSERT DATA { <entity/NATO> a wg:Person } | a person is of no other family",
                "INSERT DATA { <entity/place/Kabul> a wg:Agent } | a place that acts is a country",
                "INSERT DATA { <entity/NATO> rdfs:label \"Nato\" } | has exactly one label",
                "DELETE { GRAPH ?g { ?c prov:wasDerivedFrom ?s } } WHERE { GRAPH ?g { ?c prov:wasDerivedFrom ?s } } | at least one sentence as evidence",
                "DELETE { GRAPH ?g { ?c wg:status ?s } } WHERE { GRAPH ?g { ?c wg:status ?s } } | exactly one status",
                "DELETE { GRAPH ?g { ?c wg:attributedAs ?s } } WHERE { GRAPH ?g { ?c wg:attributedAs ?s } } | the article's words for the speaker",
                "DELETE { GRAPH ?g { ?s nif:endIndex ?e } } INSERT { GRAPH ?g { ?s nif:endIndex 0 } } WHERE { GRAPH ?g { ?s nif:endIndex ?e } } | with its place and its words",
                "DELETE { GRAPH ?g { ?s nif:endIndex ?e } } INSERT { GRAPH ?g { ?s nif:endIndex 999 } } WHERE { GRAPH ?g { ?s nif:endIndex ?e } } | lies in its document where its IRI says",
                "INSERT { GRAPH ?g { ?c wg:earliest \"2999-01-01\"^^xsd:date } } WHERE { GRAPH ?g { ?c wg:deadline ?d } } | not after the latest",
                "DELETE { GRAPH ?g { ?f wg:sources ?n } } INSERT { GRAPH ?g { ?f wg:sources 99 } } WHERE { GRAPH ?g { ?f wg:sources ?n } } | no more sources than claims",
                "INSERT { GRAPH ?g { ?c prov:wasDerivedFrom <document/rival.html#char=0,61> } } WHERE { GRAPH ?g { ?c prov:wasDerivedFrom ?s } } | cites sentences of one document"
            })
    void reportsWhatIsWrong(String update, String message) {
        Dataset dataset = small();
        UpdateAction.parseExecute(PREFIXES + update, dataset);
        List<String> found = new ShapeCheck(SHAPES).check(dataset, MOST).lines();
        assertThat(found).anySatisfy(line -> assertThat(line).contains(message).doesNotContain("\n"));
        assertThat(new ShapeCheck(SHAPES)
                        .check(dataset, changed(lines(small()), lines(dataset)), MOST)
                        .lines())
                .as("found by the change alone")
                .isEqualTo(found);
    }

    /** The lines that only one of the two has. */
    private static List<String> changed(Set<String> before, Set<String> after) {
        return Stream.concat(before.stream(), after.stream())
                .filter(line -> !before.contains(line) || !after.contains(line))
                .toList();
    }

    private static Set<String> lines(Dataset dataset) {
        return RDFWriter.source(dataset).lang(Lang.NQUADS).asString().lines().collect(Collectors.toSet());
    }

    @Test
    void hasTheDomainsAndRangesOfTheOntology() {
        Model shapes = RDFParser.source(SHAPES).lang(Lang.TURTLE).build().toModel();
        for (PropertyTerm property : SmallNews.ontology().properties().values()) {
            if (!List.of("disputed", "earliest", "latest").contains(property.name())) {
                assertThat(classes(shapes, "sh:targetSubjectsOf", property))
                        .as(property.name())
                        .isEqualTo(property.domains());
                assertThat(classes(shapes, "sh:targetObjectsOf", property))
                        .as(property.name())
                        .isEqualTo(property.ranges());
            }
        }
    }

    private static List<String> classes(Model shapes, String target, PropertyTerm property) {
        ParameterizedSparqlString query = new ParameterizedSparqlString("""
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                SELECT DISTINCT ?class WHERE { ?shape TARGET ?path ; (sh:class|sh:or/rdf:rest*/rdf:first/sh:class) ?class }
                """.replace("TARGET", target));
        query.setParam("path", ResourceFactory.createResource(property.iri()));
        List<String> names = new ArrayList<>();
        try (QueryExecution execution =
                QueryExecution.model(shapes).query(query.asQuery()).build()) {
            execution
                    .execSelect()
                    .forEachRemaining(
                            row -> names.add(row.getResource("class").getURI().substring(Vocabulary.WG.length())));
        }
        return List.copyOf(new TreeSet<>(names));
    }
}
