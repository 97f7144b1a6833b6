package org.wiregraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DossierTest {
    private static String show(String name) {
        return SmallStore.STORE.read(dataset -> new Dossier(dataset).show(name));
    }

    private static String explain(String subject, String property, String object) {
        return SmallStore.STORE.read(dataset -> new Explanation(dataset).explain(subject, property, object));
    }

    @Test
    void showsAllAboutAnEntity() {
        assertThat(show("north atlantic treaty organization")).isEqualTo("""
                NATO
                  class     Alliance
                  names     North Atlantic Treaty Organization
                  links     http://www.wikidata.org/entity/Q7184
                  IRI       http://example.org/kg/entity/NATO

                  criticizes
                    Turkey → NATO   [Actual, 1 source, 2021-06-01 to 2021-06-30]

                  leads
                    Jens Stoltenberg → NATO   [Actual, 1 source, 2021-06-01 to 2021-06-02]

                  memberOf
                    Turkey → NATO   [Actual, 1 source, 2021-06-01]

                  metWith
                    NATO → United States   [Actual, 1 source]

                  operates
                    NATO → Resolute Support   [Ended, 2 sources, 2021-06-01 to 2021-06-30, disputed]

                  presentIn
                    NATO → Afghanistan   [Denied, 2 sources, 2021-06-01 to 2021-06-30, disputed]
                    NATO → Kabul   [Planned, 1 source, 2021-06-01 to 2021-06-02]

                  events and numbers
                    PersonnelCount: 9000 persons of NATO, Afghanistan   [Actual]
                    Meeting: NATO, United States (2020-02)   [Actual, 2020-02-01 to 2020-02-29]
                    PersonnelCount: <= 7000 persons of NATO, Afghanistan   [Actual, 2021-06-01 to 2021-06-30]
                    Withdrawal: NATO, in Afghanistan (2021-09-11)   [Planned, until 2021-09-11]
                """);
    }

    @Test
    void showsWhatASpeakerIsCitedFor() {
        assertThat(show("Stoltenberg")).contains("""
                  is cited for
                    NATO presentIn Kabul   [Planned, 2021-06-01]
                    NATO presentIn Kabul   [Planned, 2021-06-02]
                """);
    }

    @Test
    void explainsAFactByItsSentences() {
        assertThat(explain("United States", "funds", "Afghanistan")).isEqualTo("""
                United States  funds  Afghanistan
                  status    Ended (Planned)
                  speaker   “officials”
                  sentence  “The United States plans to stop funding Afghanistan, officials said.”
                  article   wire.jsonl/7, characters 0 to 68
                  rule      rule/0; confidence 1.0
                  if wrong  - reject: {document: "wire.jsonl/7", quote: "The United States plans to stop funding Afghanistan, officials said.", subject: "United States", property: funds, object: "Afghanistan", reason: ""}

                """);
    }

    @Test
    void explainsBothSidesOfADispute() {
        assertThat(explain("NATO", "presentIn", "Afghanistan"))
                .contains("status    Actual\n", "speaker   the article itself\n")
                .contains("status    Denied\n", "speaker   “a spokesman”, via Politico\n");
    }

    @Test
    void explainsASymmetricFactFromEitherEnd() {
        assertThat(explain("United States", "metWith", "NATO"))
                .isEqualTo(explain("NATO", "metWith", "US"))
                .contains("status    Actual, in 2020-02\n", "context   “The United States plans");
    }

    @Test
    void saysThatNothingIsClaimed() {
        assertThatThrownBy(() -> explain("NATO", "funds", "Kabul"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("wiregraph show");
    }

    @Test
    void listsWhatComesNearWhereNothingHasTheName() {
        assertThat(show("Jens Stoltenburg")).isEqualTo("""
                No entity is named Jens Stoltenburg

                  entities
                    Jens Stoltenberg  (Person)  http://example.org/kg/entity/person/Jens_Stoltenberg

                  sentences
                    “😀 NATO Secretary-General Jens Stoltenberg spoke on Tuesday.”
                      2021/nato presence.txt, 2021-06-01
                    “😀 NATO Secretary-General Jens Stoltenberg spoke on Tuesday.”
                      copy.txt, 2021-06-02
                """);
        assertThat(show("stopped fundings")).contains("No entity is named", "“The United States plans to stop funding");
        assertThatThrownBy(() -> show("xylophone"))
                .isInstanceOf(QueryException.class)
                .hasMessage("nothing in the graph is named or speaks of xylophone");
    }
}
