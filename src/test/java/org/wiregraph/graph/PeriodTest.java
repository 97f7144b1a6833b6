package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Validity;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-01-31, 2020-01-31, 2020-02-10, true",
        "2020-01-01, 2020-01-30, 2020-01-31, 2020-02-10, false",
        "2020, 2020, 2020-06, 2020-06, true",
        "2019, 2019, 2020-06, 2020-06, false",
        "'', 2019, 2019-12-31, '', true",
        "'', 2019, 2020, '', false",
        "'', '', 2020, 2020, true",
    })
    void overlapsWhereADayIsInBoth(String from, String to, String otherFrom, String otherTo, boolean overlaps) {
        Period one = Period.of(validity(from, to));
        Period other = Period.of(validity(otherFrom, otherTo));
        assertThat(one.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(one)).isEqualTo(overlaps);
    }

    private static Validity validity(String from, String to) {
        return new Validity(date(from), date(to));
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new PartialDate(text));
    }
}
