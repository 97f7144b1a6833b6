package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;

/** What votes for classes decide. */
class ClassesTest {
    private static final Ontology ONTOLOGY = new OntologyReader().read(Path.of("ontology"), "http://example.org/kg/");

    @Test
    void decidesNothingWithoutVotes() {
        assertThat(Classes.decide(ONTOLOGY, Map.of())).isEmpty();
        assertThat(Classes.decide(ONTOLOGY, Map.of("", 2))).isEmpty();
    }

    @Test
    void prefersTheMoreSpecificOfTwoThatAgree() {
        assertThat(Classes.decide(ONTOLOGY, Map.of("Agent", 3, "Person", 1))).isEqualTo("Person");
        assertThat(Classes.decide(ONTOLOGY, Map.of("Company", 1, "Organization", 3)))
                .isEqualTo("Company");
    }

    @Test
    void followsTheMajorityOfTwoThatDisagree() {
        assertThat(Classes.decide(ONTOLOGY, Map.of("City", 1, "Person", 2))).isEqualTo("Person");
        assertThat(Classes.decide(ONTOLOGY, Map.of("City", 2, "Person", 1))).isEqualTo("City");
        assertThat(Classes.decide(ONTOLOGY, Map.of("City", 1, "Person", 1))).isEqualTo("City");
    }
}
