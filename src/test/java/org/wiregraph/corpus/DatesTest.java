package org.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.text.PartialDate;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-06-01|2021-06-01",
                "2021-06-01T10:00:00Z|2021-06-01",
                "2021-06-01 10:00|2021-06-01",
                "2021/6/1|2021-06-01",
                "20210601|2021-06-01",
                "June 1, 2021|2021-06-01",
                "1 June 2021|2021-06-01",
                "Tuesday June 1st, 2021|2021-06-01",
                "Jun. 1, 2021|2021-06-01",
                "JUNE 1 2021|2021-06-01",
                "1st of June, 2021|2021-06-01",
                "Sept. 11, 2001|2001-09-11",
                "Tue, 01 Jun 2021 10:00:00 GMT|2021-06-01",
                "31/12/2021|2021-12-31",
                "12/31/2021|2021-12-31",
                "06/06/2021|2021-06-06",
                "31.12.2021|2021-12-31",
                "1-Jun-2021|2021-06-01",
                "June 2021|2021-06",
                "2021-06|2021-06",
                "2021|2021",
            })
    void readsTheUsualForms(String written, String date) {
        assertThat(Dates.parse(written)).contains(new PartialDate(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/06/2021",
                "June 1",
                "31 June 2021",
                "2021-13-01",
                "2021-02-30",
                "yesterday",
                "",
                "1622505600",
                "version 2.10.2021.3",
                "31/31/2021",
                "June 1, 20211"
            })
    void whatIsUnclearIsNoDate(String written) {
        assertThat(Dates.parse(written)).isEmpty();
    }

    @Test
    void findsTheFirstInALine() {
        assertThat(Dates.find("Filed 3 May 2020, changed June 1, 2021"))
                .map(Dates.Found::date)
                .contains(new PartialDate("2020-05-03"));
    }

    @ParameterizedTest
    @CsvSource({"2021-06-02-kabul.txt,2021-06-02", "afp_20210602.html,2021-06-02", "wire.2021_06_02.md,2021-06-02"})
    void readsTheDateOfAName(String name, String date) {
        assertThat(Dates.inName(name)).contains(new PartialDate(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"120210602.txt", "20211302.txt", "2021-06.txt", "000_24e0742968454b63.txt", "2021-0602.txt"})
    void otherDigitsInANameAreNoDate(String name) {
        assertThat(Dates.inName(name)).isEmpty();
    }
}
