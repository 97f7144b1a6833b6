package org.wiregraph.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhraseTest {
    @Test
    void tellsNamesApartFromThemselves() {
        assertThat(phrase(0, "Kennedy").isApart(phrase(3, "Don Endy"))).isTrue();
        assertThat(phrase(0, "Kennedy").isApart(phrase(0, "Kennedy"))).isFalse();
        assertThat(phrase(0, "Kennedy").isApart(phrase(7, "Kennedy"))).isFalse();
    }

    @Test
    void takesPronounsOfOnePersonForOne() {
        assertThat(phrase(0, "I").isApart(phrase(5, "my"))).isFalse();
        assertThat(phrase(0, "She").isApart(phrase(5, "her"))).isFalse();
        assertThat(phrase(0, "She").isApart(phrase(5, "his"))).isTrue();
        assertThat(phrase(0, "whom").isApart(phrase(5, "his"))).isTrue();
    }

    private static Phrase phrase(int at, String text) {
        return new Phrase(at, at + 1, at, Phrase.Kind.NAME, "NAME", text, text.toLowerCase(Locale.ROOT));
    }
}
