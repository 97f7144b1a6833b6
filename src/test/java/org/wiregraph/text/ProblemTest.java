package org.wiregraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
    private static String detail(String detail) {
        return new Problem(Problem.Kind.METADATA, "a.txt", detail).detail();
    }

    @Test
    void isOneLineThatAFileCanHold() {
        assertThat(detail(" two\r\nlines\0 \uD83D\uDE00 ")).isEqualTo("two lines  \uD83D\uDE00");
        assertThat(detail("half \uD83D a pair, \uDE00")).isEqualTo("half   a pair,");
        assertThat(detail("x".repeat(298) + "\uD83D\uDE00 and more"))
                .isEqualTo("x".repeat(298) + " …")
                .hasSize(300);
        assertThat(detail("x".repeat(300))).hasSize(300).doesNotContain("…");
    }
}
