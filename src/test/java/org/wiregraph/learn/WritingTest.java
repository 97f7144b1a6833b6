package org.wiregraph.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WritingTest {
    private final Writing writing = new Writing();

    @Test
    void writesNewValuesAsTheExamplesDo() {
        writing.note("length", Writing.Role.OBJECT, "3,500 metres", "\"3500.0\"");
        writing.note("length", Writing.Role.OBJECT, "3,500", "3500.0");
        writing.note("length", Writing.Role.OBJECT, "1,095", "1095.0");
        assertThat(writing.write("length", Writing.Role.OBJECT, "2,776")).isEqualTo("2776.0");
    }

    @Test
    void putsTheSameMarksAround() {
        writing.note("runway", Writing.Role.OBJECT, "14L/32R", "\"14L/32R\"");
        writing.note("runway", Writing.Role.OBJECT, "08/26", "\"08/26\"");
        assertThat(writing.write("runway", Writing.Role.OBJECT, "10/28")).isEqualTo("\"10/28\"");
    }

    @Test
    void remembersSingleValues() {
        writing.note("country", Writing.Role.OBJECT, "US", "United_States");
        assertThat(writing.write("country", Writing.Role.OBJECT, "US")).isEqualTo("United_States");
        assertThat(writing.write("country", Writing.Role.OBJECT, "Peru")).isEqualTo("Peru");
    }

    @Test
    void writesAPropertyWithoutExamplesAsOthersAre() {
        writing.note("launched", Writing.Role.OBJECT, "March 3, 1998", "1998-03-03");
        writing.note("crew", Writing.Role.OBJECT, "1,200", "1200.0");
        writing.note("tonnage", Writing.Role.OBJECT, "14,500", "14500.0");
        assertThat(writing.write("scrapped", Writing.Role.OBJECT, "May 1, 2011"))
                .isEqualTo("2011-05-01");
        assertThat(writing.write("passengers", Writing.Role.OBJECT, "2,300")).isEqualTo("2300.0");
    }

    @Test
    void addsAWordThatTheExamplesAdd() {
        writing.note("spoken", Writing.Role.OBJECT, "Danish", "Danish_language");
        writing.note("spoken", Writing.Role.OBJECT, "Dutch", "Dutch_language");
        assertThat(writing.write("spoken", Writing.Role.OBJECT, "Welsh")).isEqualTo("Welsh language");
    }

    @Test
    void knowsANameInOtherLetters() {
        writing.note("captain", Writing.Role.OBJECT, "José Mújica", "José_Mújica_(captain)");
        assertThat(writing.write("captain", Writing.Role.OBJECT, "Jose Mujica")).isEqualTo("José_Mújica_(captain)");
    }
}
