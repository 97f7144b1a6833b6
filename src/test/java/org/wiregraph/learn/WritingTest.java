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
}
