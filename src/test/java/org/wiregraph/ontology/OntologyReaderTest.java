package org.wiregraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyReaderTest {
    private static final String BASE = "http://example.org/kg/";
    private static final String PREFIXES = """
            @prefix wg: <https://w3id.org/wiregraph/ontology#> .
            @prefix lex: <https://w3id.org/wiregraph/lexicon#> .
            @prefix ex: <http://example.org/sea#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    @TempDir
    Path folder;

    private Ontology read(String turtle) throws IOException {
        Files.writeString(folder.resolve("test.ttl"), PREFIXES + turtle);
        return new OntologyReader().read(folder, BASE);
    }

    @Test
    void anEmptyFolderIsAnEmptyOntology() {
        Ontology ontology = new OntologyReader().read(folder, BASE);

        assertThat(ontology.classes()).isEmpty();
        assertThat(ontology.properties()).isEmpty();
        assertThat(ontology.entries()).isEmpty();
        assertThat(ontology.problems()).isEmpty();
    }

    /** Also files behind a link inside; a circle of links is named. */
    @Test
    void aFolderMayBeALink() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.writeString(real.resolve("a.ttl"), PREFIXES + "wg:Ship a owl:Class .");
        Path more = Files.createDirectories(folder.resolve("more"));
        Files.writeString(more.resolve("b.ttl"), PREFIXES + "wg:Port a owl:Class .");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        Files.createSymbolicLink(real.resolve("inside"), more);

        assertThat(new OntologyReader().read(link, BASE).classes()).containsOnlyKeys("Ship", "Port");

        Files.createSymbolicLink(more.resolve("circle"), real);
        assertThatThrownBy(() -> new OntologyReader().read(link, BASE))
                .isInstanceOf(OntologyException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void readsClassesAndTheirKinds() throws IOException {
        Ontology ontology = read("""
                wg:Agent a owl:Class . wg:Place a owl:Class . wg:Event a owl:Class . wg:Description a owl:Class .
                wg:Country a owl:Class ; rdfs:subClassOf wg:Place , wg:Agent , <https://schema.org/Country> ;
                    rdfs:label "country"@en , "Land"@de ; rdfs:comment "A state." ; skos:example "Chad asked for help." .
                wg:participant a owl:ObjectProperty ; rdfs:domain wg:Event .
                wg:Meeting a owl:Class ; rdfs:subClassOf wg:Event ; lex:subjectRole wg:participant .
                wg:Claim rdfs:subClassOf wg:Description .
                """);

        ClassTerm country = ontology.classNamed("Country").orElseThrow();
        assertThat(country.superclasses()).containsExactly("Agent", "Place");
        assertThat(country.label()).isEqualTo("country");
        assertThat(country.comment()).isEqualTo("A state.");
        assertThat(country.example()).isEqualTo("Chad asked for help.");
        assertThat(country.kind()).isEqualTo(ClassTerm.Kind.ENTITY);
        assertThat(ontology.classNamed("Meeting").orElseThrow().kind()).isEqualTo(ClassTerm.Kind.EVENT);
        assertThat(ontology.classNamed("Meeting").orElseThrow().subjectRole()).isEqualTo("participant");
        assertThat(ontology.classNamed("Meeting").orElseThrow().objectRole()).isEqualTo("target");
        assertThat(ontology.classNamed("Claim").orElseThrow().kind()).isEqualTo(ClassTerm.Kind.DESCRIPTION);
        assertThat(ontology.problems()).isEmpty();
    }

    @Test
    void readsPropertiesWithUnionsAndMetonyms() throws IOException {
        Ontology ontology = read("""
                wg:Agent a owl:Class . wg:Group a owl:Class . wg:Place a owl:Class . wg:Event a owl:Class . wg:Description a owl:Class .
                wg:Claim rdfs:subClassOf wg:Description . wg:Withdrawal rdfs:subClassOf wg:Event .
                wg:agent a owl:ObjectProperty ; rdfs:domain [ owl:unionOf ( wg:Event wg:Claim ) ] ; rdfs:range wg:Agent .
                wg:place a owl:ObjectProperty ; rdfs:domain [ owl:unionOf ( wg:Event wg:Claim ) ] ; rdfs:range wg:Place .
                wg:withdrawsFrom a owl:ObjectProperty ; rdfs:domain wg:Agent ; rdfs:range wg:Place ;
                    lex:fromEvent wg:Withdrawal ; lex:fromSubjectRole wg:agent ; lex:fromObjectRole wg:place ;
                    lex:subjectMetonym wg:Group .
                wg:metWith a owl:ObjectProperty , owl:SymmetricProperty ; rdfs:domain wg:Agent ;
                    rdfs:range [ a owl:Class ; owl:unionOf ( wg:Agent wg:Place ) ] .
                wg:within a owl:TransitiveProperty .
                wg:role a rdf:Property ; rdfs:range xsd:string .
                wg:note a owl:DatatypeProperty .
                wg:when a owl:DatatypeProperty ; rdfs:range [ a rdfs:Datatype ; owl:unionOf ( xsd:date xsd:gYear ) ] .
                wg:confidence a owl:DatatypeProperty ; rdfs:domain wg:Claim .
                """);

        PropertyTerm withdraws = ontology.propertyNamed("withdrawsFrom").orElseThrow();
        assertThat(withdraws.fromEvent()).contains("Withdrawal");
        assertThat(withdraws.fromSubjectRole()).isEqualTo("agent");
        assertThat(withdraws.fromObjectRole()).isEqualTo("place");
        assertThat(withdraws.subjectMetonyms()).containsExactly("Group");
        PropertyTerm met = ontology.propertyNamed("metWith").orElseThrow();
        assertThat(met.symmetric()).isTrue();
        assertThat(met.ranges()).containsExactly("Agent", "Place");
        assertThat(ontology.propertyNamed("within").orElseThrow().transitive()).isTrue();
        assertThat(ontology.propertyNamed("role").orElseThrow().literal()).isTrue();
        assertThat(ontology.propertyNamed("note").orElseThrow().literal()).isTrue();
        assertThat(ontology.propertyNamed("when").orElseThrow().literal()).isTrue();
        assertThat(ontology.propertyNamed("when").orElseThrow().ranges()).isEmpty();
        assertThat(ontology.propertyNamed("confidence"))
                .as("it describes claims")
                .isEmpty();
        assertThat(ontology.roles()).containsExactly("agent", "place");
        assertThat(ontology.problems()).isEmpty();
    }

    @Test
    void readsAnOntologyOfOtherNamespacesWithSeveralDomainsAsOr() throws IOException {
        Ontology ontology = read("""
                ex:Ship a owl:Class ; rdfs:label "ship" ; lex:noun "ship" . ex:Boat a rdfs:Class . ex:Port a owl:Class .
                ex:Vessel a owl:Class ; owl:equivalentClass ex:Ship .
                ex:docksAt a rdf:Property ; rdfs:domain ex:Ship ; rdfs:domain ex:Boat ; rdfs:range ex:Port ;
                    lex:verb "dock at {object:Port}", "moor {object:ex:Port}" ; lex:entry ex:learned .
                ex:learned lex:form "[Ship]  berth in" ; lex:construction lex:Verb ; lex:support 12 ; lex:precision 0.9 .
                """);

        PropertyTerm docks =
                ontology.propertyNamed("http://example.org/sea#docksAt").orElseThrow();
        assertThat(docks.domains()).containsExactly("http://example.org/sea#Boat", "http://example.org/sea#Ship");
        assertThat(docks.label()).isEqualTo("docksAt");
        assertThat(ontology.isA("http://example.org/sea#Vessel", "http://example.org/sea#Ship"))
                .isTrue();
        assertThat(ontology.entries())
                .filteredOn(entry -> entry.term().equals(docks.name()))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.frame().slots().stream().flatMap(slot -> slot.words().stream()))
                        .allMatch(word -> word.startsWith("http://example.org/sea#")));
        Entry learned = ontology.entries().stream()
                .filter(entry -> entry.support() == 12)
                .findFirst()
                .orElseThrow();
        assertThat(learned.precision()).isEqualTo(0.9);
        assertThat(learned.form()).isEqualTo("[Ship] berth in");
        assertThat(ontology.problems()).isEmpty();
    }

    @Test
    void turnsFormsAround() throws IOException {
        Ontology ontology = read("""
                wg:Agent a owl:Class ; lex:noun "body" .
                wg:supports a owl:ObjectProperty ; rdfs:domain wg:Agent ; rdfs:range wg:Agent ;
                    lex:verb "receive aid from {subject}", "help" ; lex:adjective "{subject}-backed" ;
                    lex:entry [ lex:form "depend on" ; lex:construction lex:Verb ; lex:subject lex:Object ] .
                """);

        assertThat(ontology.entries())
                .filteredOn(Entry::inverse)
                .extracting(Entry::form)
                .containsExactly("depend on", "receive aid from {subject}");
        assertThat(ontology.entries())
                .filteredOn(Entry::inverse)
                .allMatch(entry -> entry.frame().slots().stream()
                        .anyMatch(slot -> slot.role().equals(Optional.of("object"))));
        assertThat(ontology.entries())
                .filteredOn(entry -> !entry.inverse())
                .extracting(Entry::rule)
                .containsExactly("Agent/noun/body", "supports/verb/help", "supports/adjective/{subject}-backed");
    }

    @Test
    void readsKnownNamesAgainstTheBase() throws IOException {
        Ontology ontology = read("""
                wg:Place a owl:Class . wg:Agent a owl:Class . wg:Country rdfs:subClassOf wg:Place , wg:Agent .
                wg:City rdfs:subClassOf wg:Place . wg:Status a owl:Class .
                <entity/place/Afghanistan> a wg:Country , wg:Place ; rdfs:label "Afghanistan" ;
                    skos:altLabel "Islamic Republic of Afghanistan" , "Afghanistan" ; lex:demonym "Afghan" ; lex:people "Afghans" ;
                    lex:capital <entity/place/Kabul> ; owl:sameAs <http://dbpedia.org/resource/Afghanistan> .
                <entity/place/Kabul> a wg:City ; rdfs:label "Kabul" ; lex:standsFor <entity/place/Afghanistan> ;
                    lex:country <entity/place/Afghanistan> ; lex:ambiguous "Kabul" ; lex:exact true .
                """);

        assertThat(ontology.names())
                .extracting(KnownName::iri)
                .containsExactly(BASE + "entity/place/Afghanistan", BASE + "entity/place/Kabul");
        assertThat(ontology.names().get(0))
                .isEqualTo(new KnownName(
                        BASE + "entity/place/Afghanistan",
                        "Country",
                        "Afghanistan",
                        List.of("Islamic Republic of Afghanistan"),
                        List.of("Afghan"),
                        List.of("Afghans"),
                        Optional.of(BASE + "entity/place/Kabul"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        false,
                        List.of("http://dbpedia.org/resource/Afghanistan")));
        KnownName kabul = ontology.names().get(1);
        assertThat(kabul.standsFor()).contains(BASE + "entity/place/Afghanistan");
        assertThat(kabul.country()).contains(BASE + "entity/place/Afghanistan");
        assertThat(kabul.ambiguous()).containsExactly("Kabul");
        assertThat(kabul.exact()).isTrue();
        assertThat(ontology.problems()).isEmpty();
    }

    @Test
    void readsCues() throws IOException {
        Ontology ontology = read("""
                lex:One a lex:Cue ; lex:cue "governor/planned" ; lex:word "plan" , "Intend" .
                ex:Mine a lex:Cue ; lex:cue "governor/planned" ; lex:word "purpose" .
                """);

        assertThat(ontology.cues().of("governor/planned")).containsExactlyInAnyOrder("plan", "intend", "purpose");
        assertThat(ontology.cues().of("governor/ended")).isEmpty();
    }

    @Test
    void readsAllFormatsInAFolderAsOne() throws IOException {
        Files.writeString(folder.resolve("a.ttl"), PREFIXES + "wg:Agent a owl:Class .");
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("more/b.owl"), PREFIXES + "wg:Place a owl:Class .");
        Files.writeString(folder.resolve("c.rdf"), """
                <?xml version="1.0"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:owl="http://www.w3.org/2002/07/owl#">
                  <owl:Class rdf:about="https://w3id.org/wiregraph/ontology#Event"/>
                </rdf:RDF>
                """);
        Files.writeString(folder.resolve("d.jsonld"), """
                { "@id": "https://w3id.org/wiregraph/ontology#Quantity", "@type": "http://www.w3.org/2002/07/owl#Class" }
                """);
        Files.writeString(folder.resolve("notes.txt"), "not RDF");

        Ontology ontology = new OntologyReader().read(folder, BASE);

        assertThat(ontology.classes()).containsOnlyKeys("Agent", "Place", "Event", "Quantity");
    }

    @Test
    void theDigestFollowsContentsNotNames() throws IOException {
        Files.writeString(folder.resolve("a.ttl"), "# one");
        Files.writeString(folder.resolve("b.ttl"), "# two");
        String before = new OntologyReader().read(folder, BASE).digest();
        Files.move(folder.resolve("a.ttl"), folder.resolve("z.ttl"));
        assertThat(new OntologyReader().read(folder, BASE).digest()).isEqualTo(before);
        assertThat(new OntologyReader().read(folder, "http://other.example/").digest())
                .isNotEqualTo(before);
        Files.writeString(folder.resolve("b.ttl"), "# three");
        assertThat(new OntologyReader().read(folder, BASE).digest()).isNotEqualTo(before);
    }

    @Test
    void aSyntaxErrorNamesFileLineAndColumn() {
        assertThatThrownBy(() -> read("wg:Agent a owl:Class .\nwg:Place a nope:Class ."))
                .isInstanceOf(OntologyException.class)
                .hasMessageStartingWith("test.ttl:10:12: ")
                .hasMessageContaining("nope")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aBrokenXmlOrJsonFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("x.rdf"), "<?xml version=\"1.0\"?>\n<rdf:RDF");
        assertThatThrownBy(() -> new OntologyReader().read(folder, BASE))
                .isInstanceOf(OntologyException.class)
                .hasMessageStartingWith("x.rdf:");
        Files.delete(folder.resolve("x.rdf"));
        Files.writeString(folder.resolve("x.jsonld"), "{ \"@id\": ");
        assertThatThrownBy(() -> new OntologyReader().read(folder, BASE))
                .isInstanceOf(OntologyException.class)
                .hasMessageStartingWith("x.jsonld");
    }

    @Test
    void aContextOnTheWebIsNotFetched() throws IOException {
        Files.writeString(folder.resolve("x.jsonld"), "{ \"@context\": \"https://schema.org/\", \"@id\": \"x\" }");
        assertThatThrownBy(() -> new OntologyReader().read(folder, BASE))
                .isInstanceOf(OntologyException.class)
                .hasMessageStartingWith("x.jsonld")
                .hasMessageContaining("not fetched");
    }

    @Test
    void aMissingFolderIsAnError() {
        assertThatThrownBy(() -> new OntologyReader().read(folder.resolve("none"), BASE))
                .isInstanceOf(OntologyException.class)
                .hasMessageContaining("no such file or folder: ");
    }
}
