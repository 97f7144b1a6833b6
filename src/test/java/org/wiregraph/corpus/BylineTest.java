package org.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jane Doe|Jane Doe",
                "- By RFE/RL|RFE/RL",
                "Author: Dave DeCamp|Dave DeCamp",
                "BY JANE DOE|JANE DOE",
                "By Jane Doe and John Roe|Jane Doe; John Roe",
                "By Jane Doe, John Roe and Ana Quist|Jane Doe; John Roe; Ana Quist",
                "By Lisa Respers France, CNN|Lisa Respers France",
                "By Andrew Oxlade for the Daily Mail|Andrew Oxlade",
                "By Jane Doe, Staff Writer|Jane Doe",
                "By Jane Doe • June 2, 2021|Jane Doe",
                "By محمد نبی کریمی|محمد نبی کریمی",
                "By Dr. Li-Wei O’Hara in Kabul|Dr. Li-Wei O’Hara",
                "Written by Jean-Luc de la Tour|Jean-Luc de la Tour",
                "By Associated Press|Associated Press",
                "Profile by Farah Lindqvist|Farah Lindqvist",
                "From our correspondent Samira Vandermeer|Samira Vandermeer",
                "By: Jane Doe @janedoe|Jane Doe",
            })
    void namesWhoWroteIt(String line, String authors) {
        assertThat(Byline.isByline(Line.of(line))).isTrue();
        assertThat(Byline.authors(Line.of(line))).containsExactly(authors.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By 2021 the troops had left.",
                "By Monday the bridge was open again",
                "By the time he left, all was lost.",
                "Jane Doe",
                "Author of two books, she lives in Kabul.",
                "By and large, the plan works.",
                "Writers protest in Paris"
            })
    void proseIsNoByline(String line) {
        assertThat(Byline.isByline(Line.of(line))).isFalse();
    }
}
