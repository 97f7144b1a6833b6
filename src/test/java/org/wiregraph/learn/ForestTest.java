package org.wiregraph.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForestTest {
    private static final String LINES =
            "| -1.0000\n0:2.5000:-1:1:0.1000 1:0.0000:-2:-3:0.5000 | -0.5000 0.2500 1.5000\n";

    @Test
    void addsTheLeavesThatNumbersLeadTo() {
        Forest forest = Forest.of(LINES);
        assertThat(forest.value(new double[] {2.5, 9})).isEqualTo(-1.5);
        assertThat(forest.value(new double[] {3, 0})).isEqualTo(-0.75);
        assertThat(forest.value(new double[] {3, 0.1})).isEqualTo(0.5);
    }

    @Test
    void tellsWhatEachNumberMoved() {
        double[] shares = Forest.of(LINES).shares(new double[] {3, 0.1});
        assertThat(shares[0]).isCloseTo(0.4, within(1e-6));
        assertThat(shares[1]).isCloseTo(1, within(1e-6));
    }

    @Test
    void isReadAsWritten() {
        assertThat(Forest.of(LINES).lines()).isEqualTo(LINES);
    }
}
