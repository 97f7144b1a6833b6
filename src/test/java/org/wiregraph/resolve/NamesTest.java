package org.wiregraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Blue Shield        | Blue Shield
                    "  Blue _\u00A0 Shield " | Blue Shield
                    the Blue Shield    | Blue Shield
                    The Blue Shield    | The Blue Shield
                    theater            | theater
                    Blue Shield's      | Blue Shield
                    Blue Shield’s      | Blue Shield
                    BLUE SHIELD'S      | BLUE SHIELD
                    the Taliban's      | Taliban
                    United States'     | United States
                    Side'              | Side'
                    O’Neill            | O'Neill
                    Asia‑Pacific       | Asia-Pacific
                    Asia–Pacific       | Asia-Pacific
                    Gu\u0308l          | Gül
                    """)
    void showsANameWithoutPossessiveArticleAndOddMarks(String name, String clean) {
        assertThat(Names.clean(name)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({
        "The Blue Shield, blue shield",
        "BLUE Shield, blue shield",
        "Sun, Sun",
        "sun, sun",
        "The Sun, Sun",
        "THE SUN, SUN",
        "The, The",
        "U.S., US",
        "U.S. Army, us army",
        "the U.N. Security Council, un security council",
        "St. John, st. john",
        "J.D. Vance, jd vance",
        "Wiregraph.org, Wiregraph.org"
    })
    void comparesNamesOfSeveralWordsInSmallLetters(String name, String key) {
        assertThat(Names.key(name)).isEqualTo(key);
        assertThat(Names.fold(name)).isEqualTo(key.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "Defence Ministry, defense ministry",
        "vice-president, vice president",
        "Labour organisations, labor organizations",
        "programme centre, program center",
        "the organisation, organization",
        "army, army"
    })
    void comparesNounsInAmericanSpelling(String noun, String form) {
        assertThat(Names.noun(noun)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATO", "U.S.", "G7 EU", "BLUE SHIELD", "ÉU"})
    void seesCapitals(String name) {
        assertThat(Names.isUpper(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A1", "12", "NATo", "Blue", "ISAFé"})
    void seesWhatIsNotInCapitals(String name) {
        assertThat(Names.isUpper(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "NATO, North Atlantic Treaty Organization",
        "N.A.T.O., North Atlantic Treaty Organization",
        "BSA, the Blue Shield Alliance",
        "BSA, The Blue Shield Alliance",
        "BS, Blue Shield Alliance",
        "ISAF, International Security Assistance Force",
        "UK, United Kingdom"
    })
    void findsTheLettersOfAnAcronymInOrder(String acronym, String full) {
        assertThat(Names.isAcronym(acronym, full)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "NATO, North Atlantic Treaty",
        "SBA, Blue Shield Alliance",
        "TBSA, The Blue Shield Alliance",
        "BXA, Blue Shield Alliance",
        "Bsa, Blue Shield Alliance",
        "B SA, Blue Shield Alliance",
        "B, Blue Shield",
        "BS, BlueShield",
        "TS, The Shield",
        "SH, The Shield"
    })
    void isNoAcronymWithOtherLettersOrOneWord(String acronym, String full) {
        assertThat(Names.isAcronym(acronym, full)).isFalse();
    }
}
