package org.wiregraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.text.Problem;

class OntologyProblemsTest {
    private static final String SOUND = """
            @prefix wg: <https://w3id.org/wiregraph/ontology#> .
            @prefix lex: <https://w3id.org/wiregraph/lexicon#> .
            @prefix ex: <http://example.org/sea#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            wg:Agent a owl:Class . wg:Person a owl:Class ; rdfs:subClassOf wg:Agent , <https://schema.org/Person> .
            wg:Facility a owl:Class . wg:Event a owl:Class . wg:Attack rdfs:subClassOf wg:Event .
            wg:Quantity a owl:Class . wg:PersonnelCount rdfs:subClassOf wg:Quantity ; lex:noun "troops" .
            wg:Force rdfs:subClassOf wg:Agent ; lex:noun "troops" .
            wg:agent a owl:ObjectProperty ; rdfs:domain wg:Event .
            wg:supports a owl:ObjectProperty ; rdfs:domain wg:Agent ; rdfs:range wg:Agent ; lex:verb "support", "stand by" .
            wg:opposes a owl:ObjectProperty ; rdfs:domain wg:Agent ; rdfs:range wg:Agent ; lex:verb "fight", "stand [wall] by {object}" .
            """;

    @TempDir
    Path folder;

    private List<Problem> problems(String turtle) throws IOException {
        Files.writeString(folder.resolve("a.ttl"), SOUND);
        Files.writeString(folder.resolve("mine.ttl"), SOUND.substring(0, SOUND.indexOf("wg:Agent a")) + turtle);
        return new OntologyReader().read(folder, "http://example.org/kg/").problems();
    }

    @Test
    void aSoundOntologyHasNone() throws IOException {
        assertThat(problems("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        wg:suports lex:verb "back" .                         | "back" is listed for wg:suports, which is no class or property of the ontology; did you mean supports?
        wg:supports lex:verbs "back" .                       | lex:verbs is unknown; did you mean verb?
        wg:supports lex:verb wg:Agent .                      | lex:verb takes a text
        wg:Ship rdfs:subClassOf wg:Facilty .                 | wg:Facilty, superclass of wg:Ship, is no class of the ontology; did you mean wg:Facility?
        wg:near a owl:ObjectProperty ; rdfs:domain wg:Agnt . | wg:Agnt, domain of wg:near, is no class of the ontology; did you mean wg:Agent?
        wg:near rdfs:range [ owl:unionOf ( wg:Agent wg:Plce ) ] . | wg:Plce, range of wg:near, is no class
        ex:near rdfs:range <https://schema.org/Thing> .      | <https://schema.org/Thing>, range of ex:near, is no class
        wg:Agent rdfs:subClassOf wg:Person .                 | classes in a circle: wg:Agent -> wg:Person -> wg:Agent
        ex:age a owl:ObjectProperty , owl:DatatypeProperty . | ex:age is declared both for things (owl:ObjectProperty) and for values (owl:DatatypeProperty)
        ex:age a owl:ObjectProperty ; rdfs:range xsd:date .  | xsd:date, range of ex:age, is a datatype, but the property is for things
        ex:age a owl:DatatypeProperty ; rdfs:range wg:Agent . | wg:Agent, range of ex:age, is a class, but the property is for values
        wg:Agent owl:disjointWith wg:Event . wg:Crowd rdfs:subClassOf wg:Agent , wg:Event . | wg:Crowd is below wg:Agent and wg:Event, which share nothing (owl:disjointWith)
        wg:supports lex:verb "fight" .                       | "fight" is listed for wg:opposes (a.ttl) and wg:supports (mine.ttl); list it once
        wg:Person lex:noun "troops" .                        | "troops" is listed for wg:Force (a.ttl) and wg:Person (mine.ttl)
        wg:supports lex:verb "help {objct}" .                | "help {objct}" can never fire: {objct} is no role; did you mean object?
        wg:supports lex:verb "help {object:Persn}" .         | "help {object:Persn}" can never fire: Persn is no class; did you mean Person?
        wg:supports lex:verb "give [aid]" .                  | "give [aid]" can never fire: nothing in it becomes the object; write {object}
        wg:supports lex:pattern "an ally of {object}" .      | "an ally of {object}" can never fire
        wg:supports lex:verb "help [" .                      | "help [" of wg:supports: brackets that do not close
        wg:Person lex:verb "walk" .                          | "walk" can never fire: wg:Person is a class of things
        wg:supports lex:fromEvent wg:Atack .                 | wg:Atack, lex:fromEvent of wg:supports, is no class of the ontology; did you mean wg:Attack?
        wg:supports lex:fromSubjectRole wg:agnt .            | wg:agnt, lex:fromSubjectRole of wg:supports, is no role of events; did you mean wg:agent?
        wg:supports lex:subjectMetonym wg:Fors .             | wg:Fors, lex:subjectMetonym of wg:supports, is no class
        wg:supports lex:entry [ lex:form "aid" ] .           | an entry of wg:supports needs a lex:form and a lex:construction
        wg:supports lex:entry [ lex:form "aid" ; lex:construction lex:Verb ; lex:precision 7 ] . | lex:precision is from 0 to 1
        wg:supports lex:entry [ lex:form "aid" ; lex:construction lex:Verb ; lex:support "x" ] . | lex:support takes a number, not "x"
        <entity/Kabul> a wg:Cty ; rdfs:label "Kabul" .       | wg:Cty, class of <http://example.org/kg/entity/Kabul>, is no class
        <entity/Kabul> rdfs:label "Kabul" ; lex:demonym "Kabuli" . | <http://example.org/kg/entity/Kabul> has lex:demonym but no class
        <entity/Ann> a wg:Person ; rdfs:label "Ann" ; lex:country <entity/Chad> . | <http://example.org/kg/entity/Chad>, lex:country of <http://example.org/kg/entity/Ann>, is no known name
        <entity/A> a wg:Person ; rdfs:label "Ann" . <entity/B> a wg:Person ; rdfs:label "Ann" . | "Ann" names <http://example.org/kg/entity/A> and <http://example.org/kg/entity/B>; mark it lex:ambiguous
        <entity/Ann> a wg:Person .                           | <http://example.org/kg/entity/Ann> has no rdfs:label, so it is never found in a text
        wg:sails rdfs:domain wg:Ship ; rdfs:range wg:Agent ; lex:verb "sail to" . wg:Ship rdfs:subClassOf wg:Facility . | wg:sails can never fire: nothing is recognised as its subject; give wg:Ship a lex:noun or a known name
        ex:Cue lex:cue "light" .                             | the cue light has no lex:word
        ex:Cue lex:cue wg:Agent ; lex:word "x" .             | lex:cue takes a text
        """)
    void eachProblemIsSaidInOneLineWithItsFile(String turtle, String detail) throws IOException {
        assertThat(problems(turtle)).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.ONTOLOGY);
            assertThat(problem.document()).isEqualTo("mine.ttl");
            assertThat(problem.detail()).startsWith(detail).doesNotContain("\n");
        });
    }

    @Test
    void aWarningOfTheParserIsAProblem() throws IOException {
        assertThat(problems("wg:Agent rdfs:seeAlso \"2021-13-01\"^^xsd:date ."))
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).startsWith("line 8, column "));
    }

    @Test
    void aNameMayBeSharedWhereThatIsSaid() throws IOException {
        assertThat(problems("<entity/A> a wg:Person ; rdfs:label \"Ann\" ."
                        + " <entity/B> a wg:Person ; rdfs:label \"Ann\" ; lex:ambiguous \"Ann\" ."))
                .isEmpty();
    }

    @Test
    void oneWordMayStandInTwoConstructions() throws IOException {
        assertThat(problems("wg:supports lex:noun \"fight\" . wg:opposes lex:verb \"support [enemy] of {object}\" ."))
                .isEmpty();
    }
}
