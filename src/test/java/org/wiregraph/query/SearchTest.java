package org.wiregraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static List<String> entities(String words, int most) {
        return SmallStore.STORE.read(dataset -> new Search(dataset)
                .entities(words, most).stream()
                        .map(one -> one.label() + " " + one.className())
                        .toList());
    }

    private static List<String> sentences(String words, int most) {
        return SmallStore.STORE.read(dataset -> new Search(dataset)
                .sentences(words, most).stream()
                        .map(one -> one.date() + " " + one.quote())
                        .toList());
    }

    @Test
    void findsEntitiesByAnyNameItsBeginningOrNearlyIt() {
        assertThat(entities("Jens Stoltenberg", 5)).containsExactly("Jens Stoltenberg Person");
        assertThat(entities("stolt", 5)).containsExactly("Jens Stoltenberg Person");
        assertThat(entities("stoltenburg JENS", 5)).containsExactly("Jens Stoltenberg Person");
        assertThat(entities("north atlantic treaty", 5)).containsExactly("NATO Alliance");
        assertThat(entities("Jens Biden", 5)).isEmpty();
    }

    @Test
    void findsNoMoreThanAskedForAndNothingForNoWords() {
        assertThat(entities("a", 1)).hasSize(1);
        assertThat(entities("", 5)).isEmpty();
        assertThat(entities("?! \"", 5)).isEmpty();
        assertThat(sentences("(", 5)).isEmpty();
        assertThat(sentences("troops", 0)).isEmpty();
    }

    @Test
    void findsSentencesByTheirWordsInAnyForm() {
        assertThat(sentences("plan fund", 1))
                .containsExactly(" The United States plans to stop funding Afghanistan, officials said.");
        assertThat(sentences("Tuesday", 5)).first().asString().startsWith("2021-06-01 ");
        assertThat(sentences("\"to stop funding\"", 5)).hasSize(1);
        assertThat(sentences("\"funding to stop\"", 5)).isEmpty();
    }
}
