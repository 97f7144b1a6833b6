package org.wiregraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.text.Status;

class ShippedOntologyTest {
    private static final Path FOLDER = Path.of("ontology");
    private static final String BASE = "http://example.org/kg/";
    private static final Ontology ONTOLOGY = new OntologyReader().read(FOLDER, BASE);
    private static final Source SOURCE = new OntologyFiles(List.of(FOLDER), BASE).source();

    @Test
    void hasNoProblems() {
        assertThat(ONTOLOGY.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Agent, Person Group Organization Country",
        "Organization, Alliance Government MilitaryForce ArmedGroup NewsOrganization Company",
        "Place, Country City Region Facility",
        "Facility, Airport Embassy MilitaryBase",
        "Event, Meeting Withdrawal Attack Agreement Statement Appointment Departure Election Sanction Protest Trial Disaster Deal",
        "Quantity, PersonnelCount MoneyAmount CasualtyCount",
        "Description, Document Claim Fact Status"
    })
    void hasTheClassesOfTheDesign(String above, String below) {
        for (String name : below.split(" ")) {
            assertThat(ONTOLOGY.isA(name, above)).as(name).isTrue();
        }
        assertThat(ONTOLOGY.classes()).containsKey("Operation");
    }

    @ParameterizedTest
    @CsvSource({
        "holdsRole, Person, ''",
        "leads, Person, Country Organization",
        "memberOf, Agent, Group Organization",
        "worksFor, Person, Country Organization",
        "partOf, Group Operation Organization Place, Country Operation Organization",
        "basedIn, Organization, Place",
        "locatedIn, Operation Place, Place",
        "presentIn, Agent, Place",
        "operates, Agent, Facility Operation",
        "supports, Agent, Agent Operation Place",
        "funds, Agent, Agent Operation Place",
        "trains, Agent, Agent",
        "protects, Agent, Agent Place",
        "opposes, Agent, Agent",
        "withdrawsFrom, Agent, Place",
        "metWith, Agent, Agent",
        "agreedWith, Agent, Agent",
        "criticizes, Agent, Agent",
        "praises, Agent, Agent"
    })
    void hasThePropertiesOfTheDesign(String name, String domains, String ranges) {
        PropertyTerm property = ONTOLOGY.propertyNamed(name).orElseThrow();
        assertThat(String.join(" ", property.domains())).isEqualTo(domains);
        assertThat(String.join(" ", property.ranges())).isEqualTo(ranges);
        assertThat(property.literal()).isEqualTo(name.equals("holdsRole"));
        assertThat(property.symmetric())
                .isEqualTo(Set.of("metWith", "agreedWith").contains(name));
        assertThat(property.transitive())
                .isEqualTo(Set.of("locatedIn", "partOf").contains(name));
    }

    @Test
    void everyPropertyHasWordsOrFollowsFromAnEvent() {
        Set<String> worded =
                new TreeSet<>(ONTOLOGY.entries().stream().map(Entry::term).toList());
        assertThat(ONTOLOGY.properties().values())
                .filteredOn(property -> !ONTOLOGY.roles().contains(property.name()))
                .allMatch(property ->
                        worded.contains(property.name()) || property.fromEvent().isPresent());
    }

    @Test
    void eventsHaveTheirRoles() {
        assertThat(ONTOLOGY.roles())
                .contains(
                        "agent",
                        "participant",
                        "target",
                        "speaker",
                        "topic",
                        "place",
                        "time",
                        "start",
                        "end",
                        "deadline",
                        "who",
                        "where",
                        "value",
                        "valueTo",
                        "comparator",
                        "unit",
                        "asOf");
        assertThat(ONTOLOGY.classNamed("Meeting").orElseThrow().subjectRole()).isEqualTo("participant");
        PropertyTerm withdraws = ONTOLOGY.propertyNamed("withdrawsFrom").orElseThrow();
        assertThat(withdraws.fromEvent()).contains("Withdrawal");
        assertThat(withdraws.fromObjectRole()).isEqualTo("place");
    }

    @Test
    void everyTermHasLabelCommentAndExample() {
        TermReader terms = new TermReader(SOURCE);
        Set<String> iris = new TreeSet<>(terms.classIris());
        iris.addAll(terms.propertyIris());
        assertThat(iris)
                .hasSizeGreaterThan(90)
                .allMatch(iri -> iri.startsWith(Vocabulary.WG))
                .allSatisfy(iri -> {
                    Node node = NodeFactory.createURI(iri);
                    for (Node predicate : List.of(RDFS.label.asNode(), RDFS.comment.asNode(), SKOS.example.asNode())) {
                        assertThat(SOURCE.texts(node, predicate))
                                .as("%s of %s", predicate, iri)
                                .hasSize(1);
                    }
                });
        for (Status status : Status.values()) {
            Node node = NodeFactory.createURI(Vocabulary.WG + status.localName());
            assertThat(SOURCE.has(node, RDF.type.asNode(), NodeFactory.createURI(Vocabulary.WG + "Status")))
                    .isTrue();
        }
    }

    @Test
    void theReadersUnderstandExactlyTheDeclaredTermsOfTheLexicon() {
        Set<String> declared = new TreeSet<>();
        for (Node type :
                List.of(OWL.AnnotationProperty.asNode(), OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode())) {
            for (Triple triple : SOURCE.typed(type)) {
                String iri = triple.getSubject().getURI();
                if (iri.startsWith(Vocabulary.LEX)) {
                    declared.add(iri.substring(Vocabulary.LEX.length()));
                    assertThat(SOURCE.texts(triple.getSubject(), RDFS.label.asNode()))
                            .as(iri)
                            .hasSize(1);
                    assertThat(SOURCE.texts(triple.getSubject(), RDFS.comment.asNode()))
                            .as(iri)
                            .hasSize(1);
                }
            }
        }
        assertThat(declared).isEqualTo(LexiconTerms.known());
    }

    @Test
    void aCueWordHasOneStatusInAPlace() {
        for (String place : List.of("modal", "governor", "noun", "adjective", "adverb")) {
            Set<String> seen = new TreeSet<>();
            for (Status status : Status.values()) {
                for (String word : new TreeSet<>(ONTOLOGY.cues().of(place + "/" + status.word()))) {
                    assertThat(seen.add(word)).as(place + " " + word).isTrue();
                }
            }
            assertThat(seen).as(place).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "governor, plan, PLANNED", "governor, consider, POSSIBLE", "governor, suspend, ENDED",
                "governor, refuse, DENIED",
        "governor, continue, ACTUAL", "modal, may, POSSIBLE", "modal, will, PLANNED", "noun, decision, PLANNED",
        "noun, fear, POSSIBLE", "noun, end, ENDED", "noun, refusal, DENIED", "adjective, planned, PLANNED",
        "adjective, alleged, POSSIBLE", "adjective, former, ENDED", "adverb, no longer, ENDED", "adverb, never, DENIED",
        "adverb, still, ACTUAL", "adverb, reportedly, POSSIBLE"
    })
    void cuesGiveTheStatusOfTheDesign(String place, String word, Status status) {
        assertThat(ONTOLOGY.cues().status(place, word)).contains(status);
    }

    @Test
    void everyCueKeyIsDocumentedAndUsed() {
        Set<String> plain = Set.of(
                "conditional",
                "negation",
                "cancel",
                "reporting/verb",
                "reporting/noun",
                "reporting/preposition",
                "light",
                "bridge",
                "objectControl",
                "honorific",
                "occurrence",
                "provision",
                "contest",
                "classifier",
                "identifying",
                "partitive",
                "independent",
                "people",
                "harm",
                "transfer",
                "personnel",
                "presupposing",
                "completing",
                "accomplishment",
                "party",
                "speech",
                "locative",
                "beginning",
                "change",
                "coming",
                "measure",
                "office/held",
                "description",
                "office/given",
                "comparator/<",
                "comparator/<=",
                "comparator/=",
                "comparator/>=",
                "comparator/>");
        assertThat(ONTOLOGY.cues().words()).containsKeys(plain.toArray(String[]::new));
        Map<String, Set<String>> rest = new java.util.TreeMap<>(ONTOLOGY.cues().words());
        rest.keySet().removeAll(plain);
        assertThat(rest.keySet())
                .allMatch(key -> key.matches(
                        "(modal|governor|noun|adjective|adverb|office)/(planned|possible|ended|denied|actual)|abbreviation/[a-z ]+"
                                + "|(last|first|described)/[A-Z][A-Za-z]+|business/(title|noun)"));
    }

    @Test
    void titlesAreManyAndTheLongestCountsForItself() {
        assertThat(titles("leads"))
                .hasSizeGreaterThan(100)
                .contains("president", "secretary general", "chief")
                .doesNotContain("foreign minister");
        assertThat(titles("worksFor"))
                .hasSizeGreaterThan(250)
                .contains("foreign minister", "police chief", "news editor");
        assertThat(titles("holdsRole")).hasSizeGreaterThan(250).contains("opposition leader", "general");
    }

    private static List<String> titles(String property) {
        return ONTOLOGY.entries().stream()
                .filter(entry -> entry.term().equals(property) && entry.construction() == Construction.TITLE)
                .map(entry -> entry.frame().head())
                .toList();
    }
}
