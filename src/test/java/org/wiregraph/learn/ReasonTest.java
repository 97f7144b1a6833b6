package org.wiregraph.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void addsUpWhatIsAboutTheSameThing() {
        List<String> names =
                List.of("words between: strongest", "distance: words", "words between: mean", "shape: mean");
        assertThat(Reason.of(names, new double[] {0.5, -0.3, 0.24, 0.02}))
                .extracting(Reason::toString)
                .containsExactly("words between +0.7", "distance -0.3");
    }

    @Test
    void namesEachNumberOfTheTreesOnce() {
        assertThat(JointScorer.NAMES).doesNotHaveDuplicates();
    }
}
