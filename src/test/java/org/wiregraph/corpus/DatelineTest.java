package org.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.text.PartialDate;

class DatelineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KABUL, Afghanistan (AP) — ",
                "BRUSSELS, June 14 (Meridian Wire) - ",
                "KABUL, June 3 (Wire) —",
                "LONDON (Reuters) - ",
                "(CNN) -- ",
                "BEVERLY HILLS, Calif., March 2, 2011 /PRNewswire/ -- ",
                "WASHINGTON — ",
                "Kabul, 3 June (IRIN) – ",
                "Kabul (AP) — ",
                "SAN FRANCISCO, Nov. 7 (UPI) -- ",
                "NEW YORK, Dec. 13, 2019 /PRNewswire/ -- ",
                "KABUL (Reuters): ",
                "CANBERRA. ",
                "WUNSTORF / ROME – ",
                "ISTANBUL, Turkey, June 7 (UPI) -- ",
                "ST. PETERSBURG, Russia (AP) — "
            })
    void isCutOff(String dateline) {
        String paragraph = dateline + "The alliance stays.";
        assertThat(paragraph.substring(Dateline.length(paragraph))).isEqualTo("The alliance stays.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO — the alliance — stays.",
                "Stoltenberg (NATO) said so.",
                "NATO. The alliance stays.",
                "STOLTENBERG: We are leaving.",
                "QUESTION: Who stays?",
                "The mission — Resolute Support — ended.",
                "U.S.-led forces left.",
                "Mr. Lys - The governor - left.",
                "He said: “We stay.”"
            })
    void proseIsNoDateline(String paragraph) {
        assertThat(Dateline.length(paragraph)).isZero();
    }

    @Test
    void itsDateCountsOnlyWithAYear() {
        assertThat(Dateline.date("NEW YORK, Dec. 13, 2019 /PRNewswire/ -- The fund pays."))
                .contains(new PartialDate("2019-12-13"));
        assertThat(Dateline.date("KABUL, June 3 (Wire) — In 2021 they left.")).isEmpty();
    }
}
