package org.wiregraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingsTest {
    private static SortedSet<Doubt> doubts(String... keys) {
        SortedSet<Doubt> doubts = new TreeSet<>();
        Misspellings.find(List.of(keys), doubts);
        return doubts;
    }

    @ParameterizedTest
    @CsvSource({
        "annastone, annastome",
        "annastone, annastonee",
        "annastone, nannastone",
        "annastone, annaxstone",
        "annastonee, annastoneee",
        "johnstoner, jhonstoner",
        "johnstoner, ohnstonerj"
    })
    void findsNamesThatDifferInALetterOrHaveItElsewhere(String one, String other) {
        assertThat(doubts("person|" + other, "person|" + one)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"annastone, annaston", "annaston, annastom", "annastone, annastomy", "annastone, annastoneee"})
    void leavesShortNamesAndTwoLetters(String one, String other) {
        assertThat(doubts("person|" + other, "person|" + one)).isEmpty();
    }

    @Test
    void namesTheLesserFirst() {
        assertThat(doubts("person|marionsandberg", "person|mariansandberg"))
                .containsExactly(new Doubt("person|mariansandberg", "person|marionsandberg", Grounds.MISSPELT));
    }

    @Test
    void comparesPersonsOfFullNameOnlyAndNotThoseOfOneArticle() {
        assertThat(doubts("organization|annastone", "organization|annastome")).isEmpty();
        assertThat(doubts("person|annastone|a.txt", "person|annastome|a.txt")).isEmpty();
        assertThat(doubts()).isEmpty();
    }

    @Test
    void proposesEachOfSeveralWithTheNext() {
        assertThat(doubts("person|annastone", "person|annastome", "person|annastoke"))
                .extracting(Doubt::one, Doubt::other)
                .containsExactly(
                        tuple("person|annastoke", "person|annastome"), tuple("person|annastome", "person|annastone"));
    }
}
