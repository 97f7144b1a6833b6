package org.wiregraph.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TripleScoreTest {
    private final TripleScore score = new TripleScore();

    @Test
    void comparesNamesWithoutBlanksUnderscoresAndCase() {
        score.add(
                example(Set.of(), new Triple("Nordic_Star", "built by", "Odense Yard")),
                List.of(new Triple("nordic star", "built by", "Odense_yard")));
        assertThat(score.total()).isEqualTo(new TripleScore.Counts(1, 1, 1, 1));
        assertThat(score.errors()).isEmpty();
    }

    @Test
    void takesSeveralNamesOfOneSubjectForOneFact() {
        score.add(
                example(Set.of(), new Triple("he", "born", "Oslo"), new Triple("Per Dahl", "born", "Oslo")),
                List.of(new Triple("Per Dahl", "born", "Oslo"), new Triple("he", "born", "Oslo")));
        assertThat(score.total()).isEqualTo(new TripleScore.Counts(1, 1, 1, 1));
    }

    @Test
    void listsWhatIsWrongAndWhatIsMissed() {
        score.add(example(Set.of(), new Triple("A", "owner", "B")), List.of(new Triple("B", "owner", "A")));
        assertThat(score.total().f1()).isZero();
        assertThat(score.errors()).containsExactly("WRONG  1 B | owner | A", "MISSED 1 [a] | owner | b");
    }

    @Test
    void judgesOnlyThePropertiesGiven() {
        score.add(example(Set.of("owner"), new Triple("A", "owner", "B")), List.of(new Triple("A", "built by", "B")));
        assertThat(score.total()).isEqualTo(new TripleScore.Counts(0, 0, 0, 1));
    }

    private static Example example(Set<String> properties, Triple... triples) {
        return new Example("1", "text", List.of(triples), properties);
    }
}
