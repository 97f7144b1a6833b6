package org.wiregraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.text.PartialDate;

class IntervalTest {
    /** The time of an event whose roles are given as "time 2021" or "start 2021 end 2022". */
    private static Optional<Interval> of(String roles) {
        SortedMap<String, List<Value<String>>> values = new TreeMap<>();
        values.put("agent", List.of(new Value.Thing<>("a")));
        String[] words = roles.split(" ");
        for (int i = 0; i + 1 < words.length; i += 2) {
            values.computeIfAbsent(words[i], role -> new ArrayList<>())
                    .add(new Value.Time<>(new PartialDate(words[i + 1])));
        }
        return Interval.of(new Content.Event<>("Meeting", values));
    }

    private static Interval at(String roles) {
        return of(roles).orElseThrow();
    }

    private static String day(long day) {
        return day == Long.MIN_VALUE || day == Long.MAX_VALUE
                ? "-"
                : LocalDate.ofEpochDay(day).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "time 2021-06-14, 2021-06-14, 2021-06-14, 2021-06-14",
        "time 2021-06, 2021-06-01, 2021-06-30, 2021-06",
        "time 2020-02, 2020-02-01, 2020-02-29, 2020-02",
        "time 2021, 2021-01-01, 2021-12-31, 2021",
        "start 2021-05 end 2021-09, 2021-05-01, 2021-09-30, 2021-05 2021-09",
        "start 2021-05, 2021-05-01, -, 2021-05",
        "end 2021-05, -, 2021-05-31, 2021-05",
        "deadline 2021-05, -, 2021-05-31, ''",
        "time 2021 deadline 2021-05, 2021-01-01, 2021-05-31, 2021",
        "time 2021 time 2021-06, 2021-06-01, 2021-06-30, 2021 2021-06"
    })
    void goesFromTheFirstDayToTheLast(String roles, String from, String to, String lexical) {
        Interval interval = at(roles);
        assertThat(day(interval.from())).isEqualTo(from);
        assertThat(day(interval.to())).isEqualTo(to);
        assertThat(String.join(" ", interval.lexical())).isEqualTo(lexical);
        assertThat(interval.isOpen()).isEqualTo(from.equals("-") || to.equals("-"));
    }

    @Test
    void isNoneWithoutATimeOrWithTimesThatExcludeEachOther() {
        assertThat(of("")).isEmpty();
        assertThat(of("start 2021 end 2020")).isEmpty();
        assertThat(of("time 2021 time 2020")).isEmpty();
        assertThat(of("start 2021-06-14 end 2021-06-14")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "time 2021, time 2021-06, true, false, true",
        "time 2021, time 2021, true, true, true",
        "time 2021, time 2022, false, false, false",
        "start 2021-01 end 2021-06, start 2021-06 end 2021-12, false, false, true",
        "start 2021-01 end 2021-06, start 2021-03 end 2021-12, false, false, true",
        "start 2021-03 end 2021-06, start 2021-01 end 2021-06, false, true, true",
        "start 2021, time 2022-05, true, false, true",
        "end 2021, time 2022, false, false, false",
        "time 2021-06-14, time 2021-06-15, false, false, false"
    })
    void containsAndOverlaps(String one, String other, boolean contains, boolean isContained, boolean overlaps) {
        assertThat(at(one).contains(at(other))).isEqualTo(contains);
        assertThat(at(other).contains(at(one))).isEqualTo(isContained);
        assertThat(at(one).overlaps(at(other))).isEqualTo(overlaps);
        assertThat(at(other).overlaps(at(one))).isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource({
        "time 2021, time 2021-06",
        "time 2021-06, time 2021-06-14",
        "start 2021, time 2021",
        "time 2022, time 2021",
        "start 2022, start 2021"
    })
    void theShorterIsTheNarrowerAndOfEqualsTheFirst(String wide, String narrow) {
        assertThat(at(wide).narrower(at(narrow))).isEqualTo(at(narrow));
        assertThat(at(narrow).narrower(at(wide))).isEqualTo(at(narrow));
    }

    @Test
    void countsItsDays() {
        assertThat(at("time 2021-06-14").length()).isOne();
        assertThat(at("time 2021").length()).isEqualTo(365);
        assertThat(at("start 2021").length()).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "time 2021-06-14, 2021-06 2021 2021-06-14, 2021-06-14",
        "time 2021-06, 2021-06 2021, 2021-06",
        "start 2021-12 end 2022-01, 2021-12 2021 2022-01 2022, 2021-12 2022-01",
        "start 2021-01 end 2021-11, 2021-01 2021 2021-02 2021-03 2021-04 2021-05 2021-06 2021-07 2021-08 2021-09 2021-10 "
                + "2021-11, 2021-01 2021-02 2021-03 2021-04 2021-05 2021-06 2021-07 2021-08 2021-09 2021-10 2021-11",
        "time 2021, 2021-01 2021 2021-02 2021-03 2021-04 2021-05 2021-06 2021-07 2021-08 2021-09 2021-10 2021-11 2021-12,"
                + " 2021",
        "start 2021, '', ''",
        "start 2019-01 end 2021-03, '', ''"
    })
    void isFoundUnderItsMonthsAndYears(String roles, String buckets, String within) {
        assertThat(String.join(" ", at(roles).buckets())).isEqualTo(buckets);
        assertThat(String.join(" ", at(roles).within())).isEqualTo(within);
    }
}
