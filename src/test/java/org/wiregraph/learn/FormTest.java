package org.wiregraph.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY | January 1st, 2000 | 2000-01-01",
                "DAY | 24 February 1989 | 1989-02-24",
                "DAY | 07-28-1944 | 1944-07-28",
                "LONG_DAY | March 3, 1921 | 03 March 1921",
                "LONG_DAY | 1999 | 01 January 1999",
                "FIRST_DAY | 1954 | 1954-01-01",
                "INTEGER | $1.8 billion | 1800000000",
                "INTEGER | 16,800 | 16800",
                "DECIMAL | 83 | 83.0",
                "SINGULAR | drugs | drug",
                "COUNTRY | the U.S. | United States",
                "INITIALS | J B Priestley | J. B. Priestley",
                "DECIMAL | 83-minute | 83.0",
                "DOTTED | Central FC | Central F.C.",
                "DOTTED_BEFORE | AC Milan | A.C. Milan",
                "DOTTED | Harbour View F.C | Harbour View F.C.",
                "COMMA | Glen Ridge New Jersey | Glen Ridge, New Jersey",
                "STATE | Glen Ridge, NJ | Glen Ridge, New Jersey",
                "STOPPED | Am. J. Math | Am. J. Math.",
                "BARE | the Odense yard | Odense yard"
            })
    void writesInNormalForm(Form form, String text, String written) {
        assertThat(form.of(text)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, yesterday",
        "DAY, 2000-13-40",
        "INTEGER, 8.5",
        "SINGULAR, ship",
        "FIRST_DAY, 83",
        "COMMA, New Jersey",
        "DOTTED, Hong Kong",
        "STOPPED, The end",
        "STATE, 'Glen Ridge, New Jersey'",
        "INITIALS, A Wizard of Mars",
        "INITIALS, Plan B"
    })
    void leavesOtherTextsAlone(Form form, String text) {
        assertThat(form.of(text)).isEmpty();
    }
}
