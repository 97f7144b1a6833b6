package org.wiregraph.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final Phrase AUBURN = name(0, "Auburn");
    private static final Phrase INDIANA = name(3, "Indiana");
    private static final Phrase ALABAMA = name(5, "Alabama");

    private static Phrase name(int at, String text) {
        return new Phrase(at, at + 1, at, Phrase.Kind.NAME, "LOCATION", text, Triple.normal(text));
    }

    @Test
    void takesTheNextState() {
        assertThat(Completion.of(AUBURN, List.of(AUBURN, INDIANA, ALABAMA))).contains("Auburn, Indiana");
        assertThat(Completion.of(name(7, "Boaz"), List.of(AUBURN, INDIANA, ALABAMA)))
                .contains("Boaz, Alabama");
    }

    @Test
    void leavesStatesAndNamesWithoutOneAlone() {
        assertThat(Completion.of(AUBURN, List.of(AUBURN))).isEmpty();
        assertThat(Completion.of(ALABAMA, List.of(INDIANA, ALABAMA))).isEmpty();
    }

    @Test
    void isTriedAsOftenAsExamplesShowIt() {
        Writing writing = new Writing();
        List<Phrase> phrases = List.of(AUBURN, ALABAMA);
        for (int i = 0; i < 5; i++) {
            writing.noteCompletion("city", Writing.Role.OBJECT, AUBURN, phrases, "Auburn,_Alabama");
            writing.noteCompletion("club", Writing.Role.OBJECT, AUBURN, phrases, "Auburn");
        }
        assertThat(writing.ways(List.of(name(0, "Opelika"), ALABAMA)).of("city", Writing.Role.OBJECT, 0))
                .extracting(Writing.Written::text)
                .containsExactly("Opelika", "Opelika, Alabama");
        assertThat(writing.completion().rate("city"))
                .isGreaterThan(2 * writing.completion().rate("club"));
    }
}
