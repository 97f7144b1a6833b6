package org.wiregraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
    @Test
    void describeWhatATermMeansOrWhatIsLabelledSo() {
        Decisions decisions = Decisions.parse("""
                link:
                  - {of: [Blue Shield, Red Lion], is: "https://example.com/"}
                name:
                  - {of: Green Field, is: Field}
                hide: [Field]
                """, "");
        Identities identities =
                new Identities(decisions, ResolveExamplesTest.ONTOLOGY, ResolveExamplesTest.BASE, List.of());
        Partition parts = new Partition();
        parts.join("organization|blue shield", "organization|a shield");
        identities.learn("Blue Shield", "organization|blue shield");
        identities.learn("Green Field", "place|green field");
        Predicate<Cluster> described = identities.described(parts);
        assertThat(described).accepts(new Cluster("organization|a shield"), new Cluster("place|green field"));
        assertThat(described).rejects(new Cluster("organization|blue shield"), new Cluster("organization|red lion"));
        Cluster labelled = new Cluster("organization|red lion");
        labelled.chosenLabel = "The RED LION";
        assertThat(described).accepts(labelled);
    }
}
