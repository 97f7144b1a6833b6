package org.wiregraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Jens Stoltenberg           | jens       | stoltenberg | stoltenberg |
                    Stoltenberg                |            | stoltenberg | stoltenberg |
                    Mr. Stoltenberg            |            | stoltenberg | stoltenberg |
                    Gen. Austin S. Miller      | austin s   | miller      | miller      |
                    Vice President             |            | president   | president   |
                    former Prime Minister Blair |           | blair       | blair       |
                    John F. Kelly              | john f     | kelly       | kelly       |
                    J.D. Vance                 | j d        | vance       | vance       |
                    Robert F. Kennedy, Jr.     | robert f   | kennedy     | kennedy     | jr
                    Robert Kennedy Sr          | robert     | kennedy     | kennedy     | sr
                    Jr                         |            | jr          | jr          |
                    Ursula von der Leyen       | ursula     | vonderleyen | leyen       |
                    von der Leyen              |            | vonderleyen | leyen       |
                    Bashar al-Assad            | bashar     | alassad     | assad       |
                    Bashar al Assad            | bashar     | alassad     | assad       |
                    Anna Smith-Jones           | anna       | smithjones  | smithjones  |
                    Jean-Claude Juncker        | jeanclaude | juncker     | juncker     |
                    Gül Løvland                | gul        | lovland     | lovland     |
                    Lech Wałęsa                | lech       | walesa      | walesa      |
                    Hans Weiß                  | hans       | weiss       | weiss       |
                    Conor O'Brien              | conor      | obrien      | obrien      |
                    Conor O’Brien              | conor      | obrien      | obrien      |
                    “Jack” Reed                | jack       | reed        | reed        |
                    Van Morrison               |            | vanmorrison | morrison    |
                    """)
    void takesANameToPieces(String name, String given, String surname, String bare, String suffix) {
        PersonName person = PersonName.parse(name);
        assertThat(person)
                .isEqualTo(new PersonName(
                        given == null ? List.of() : List.of(given.split(" ")),
                        surname,
                        bare,
                        suffix == null ? "" : suffix));
        assertThat(person.isSurnameOnly()).isEqualTo(given == null);
    }

    @ParameterizedTest
    @CsvSource({
        "John F. Kelly, johnfkelly, johnkelly",
        "John Fitzgerald Kelly, johnfitzgeraldkelly, johnfitzgeraldkelly",
        "J. F. Kelly, jfkelly, jkelly",
        "Robert F. Kennedy Jr., robertfkennedy jr, robertkennedy jr",
        "Kelly, kelly, kelly"
    })
    void comparesByTheWholeNameWithAndWithoutInitials(String name, String key, String without) {
        assertThat(PersonName.parse(name).key()).isEqualTo(key);
        assertThat(PersonName.parse(name).keyWithoutInitials()).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({"Ursula von der Leyen, leyen vonderleyen", "Jens Stoltenberg, stoltenberg", "al-Assad, alassad assad"})
    void isFoundByTheSurnameWithAndWithoutParticles(String name, String surnames) {
        assertThat(PersonName.parse(name).surnames()).containsExactlyInAnyOrder(surnames.split(" "));
    }
}
