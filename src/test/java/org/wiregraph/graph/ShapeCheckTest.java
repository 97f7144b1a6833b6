package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.ontology.OntologyException;

/** The shipped shapes accept a sound graph and find what is wrong in an unsound one. */
class ShapeCheckTest {
    private static final int MOST = 100;

    private static final String SOUND = """
            PREFIX wg: <https://w3id.org/wiregraph/ontology#>
            PREFIX kg: <http://example.org/kg/>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

            kg:NATO a wg:Alliance, wg:Organization, wg:Agent ; rdfs:label "NATO" ; wg:presentIn kg:Kabul .
            kg:Kabul a wg:City, wg:Place ; rdfs:label "Kabul" .
            <https://w3id.org/wiregraph/ontology> {
              wg:presentIn rdfs:domain [ owl:unionOf ( wg:Agent wg:Group ) ] ; rdfs:range wg:Place .
            }
            kg:article {
              kg:article a wg:Document ; dcterms:date "2021-06-01"^^xsd:date ;
                wg:sha256 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" .
              kg:claim a wg:Claim ; rdf:subject kg:NATO ; rdf:predicate wg:presentIn ; rdf:object kg:Kabul ;
                wg:status wg:Actual ; wg:confidence 0.9 ; wg:rule "presentIn/noun" ; prov:wasDerivedFrom <http://example.org/kg/article#char=0,17> .
              <http://example.org/kg/article#char=0,17> a nif:Sentence ; nif:beginIndex 0 ; nif:endIndex 17 ;
                nif:referenceContext kg:article ; nif:anchorOf "NATO is in Kabul." .
            }
            """;

    private final ShapeCheck check = new ShapeCheck(Path.of("ontology/shapes.ttl"));

    @Test
    void acceptsASoundGraph() {
        assertEquals(List.of(), check.check(dataset(SOUND), MOST).lines());
    }

    @Test
    void acceptsAnEmptyGraph() {
        assertEquals(List.of(), check.check(dataset(""), MOST).lines());
    }

    @Test
    void findsABrokenClaim() {
        String broken = SOUND.replace("wg:status wg:Actual ; wg:confidence 0.9", "wg:confidence 1.5")
                .replace(
                        "prov:wasDerivedFrom <http://example.org/kg/article#char=0,17>",
                        "rdfs:seeAlso <http://example.org/kg/article#char=0,17>");
        assertEquals(
                List.of(
                        "NATO presentIn Kabul: a claim has at least one sentence as evidence <http://example.org/kg/claim>",
                        "NATO presentIn Kabul: a claim has exactly one status: Actual, Planned, Possible, Ended or Denied"
                                + " <http://example.org/kg/claim>",
                        "NATO presentIn Kabul: a claim has one confidence, from 0 to 1, not 1.5"
                                + " <http://example.org/kg/claim>"),
                check.check(dataset(broken), MOST).lines());
    }

    @Test
    void findsEvidenceOfNoDocument() {
        finds("a sentence of one document", SOUND.replace("nif:referenceContext kg:article ;", ""));
    }

    @Test
    void findsASubjectOutsideTheDomain() {
        String broken = SOUND.replace("rdf:subject kg:NATO", "rdf:subject kg:Kabul");
        finds("the subject of a claim is of a class that its property has as domain, not Kabul", broken);
    }

    @Test
    void findsAnObjectOutsideTheRange() {
        finds("the object of presentIn must be: place", SOUND.replace("presentIn kg:Kabul", "presentIn kg:NATO"));
    }

    @Test
    void findsARoleThatIsNoText() {
        finds("the object of holdsRole must be text", SOUND.replace("wg:presentIn kg:Kabul .", """
                wg:presentIn kg:Kabul .
                kg:Stoltenberg a wg:Person, wg:Agent ; rdfs:label "Jens Stoltenberg" ; wg:holdsRole 7 ."""));
    }

    @Test
    void findsTwoLabelsAndTwoFamilies() {
        String broken = SOUND.replace("kg:Kabul a wg:City,", "kg:Kabul rdfs:label \"Cabul\" ; a wg:Person, wg:Agent,");
        finds("an entity has exactly one label", broken);
        finds("a person is of no other family of classes", broken);
    }

    @Test
    void findsADateBefore1900AndAMissingDigest() {
        finds("from 1900 on, not 0021-06-01", SOUND.replace("2021-06-01", "0021-06-01"));
        finds("one SHA-256 digest", SOUND.replace("wg:sha256", "rdfs:comment"));
    }

    @Test
    void keepsTheFirstOfManyAlikeAndCountsAll() {
        StringBuilder many = new StringBuilder(SOUND);
        for (int i = 0; i < 30; i++) {
            many.append("kg:place%02d a wg:City, wg:Place .%n".formatted(i));
        }
        Violations violations = check.check(dataset(many.toString()), 2);
        assertEquals(30, violations.count());
        assertEquals(
                List.of(
                        "place00: an entity has exactly one label <http://example.org/kg/place00>",
                        "place01: an entity has exactly one label <http://example.org/kg/place01>",
                        "... and 28 more: an entity has exactly one label"),
                violations.lines());
    }

    @Test
    void saysInALineWhyShapesCannotBeRead(@TempDir Path folder) throws IOException {
        Path shapes = Files.writeString(
                folder.resolve("mine.ttl"),
                "PREFIX sh: <http://www.w3.org/ns/shacl#>\n<a> a sh:NodeShape ; sh:minCount");
        assertThatThrownBy(() -> new ShapeCheck(shapes))
                .isInstanceOf(OntologyException.class)
                .hasMessageStartingWith("mine.ttl: [line: 2, col: ");
        Files.writeString(
                shapes,
                "PREFIX sh: <http://www.w3.org/ns/shacl#>\n<a> a sh:NodeShape ; sh:targetClass <c> ; sh:sparql [ sh:select \"SELECT\" ] .");
        assertThatThrownBy(() -> new ShapeCheck(shapes)).isInstanceOf(OntologyException.class);
    }

    private void finds(String message, String graph) {
        List<String> violations = check.check(dataset(graph), MOST).lines();
        assertTrue(violations.stream().anyMatch(line -> line.contains(message)), violations.toString());
        assertEquals(
                violations,
                check.check(dataset(graph), changed(lines(SOUND), lines(graph)), MOST)
                        .lines());
    }

    /** The lines that only one of the two has. */
    private static List<String> changed(Set<String> before, Set<String> after) {
        return Stream.concat(before.stream(), after.stream())
                .filter(line -> !before.contains(line) || !after.contains(line))
                .toList();
    }

    private static Set<String> lines(String graph) {
        return RDFWriter.source(dataset(graph))
                .lang(Lang.NQUADS)
                .asString()
                .lines()
                .filter(line -> !line.contains("_:"))
                .map(line -> line + "\n")
                .collect(Collectors.toSet());
    }

    private static Dataset dataset(String trig) {
        Dataset dataset = DatasetFactory.create();
        RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
        return dataset;
    }
}
