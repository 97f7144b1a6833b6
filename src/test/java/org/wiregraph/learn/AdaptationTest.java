package org.wiregraph.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdaptationTest {
    private static final int SIGN = 7;

    private static Reading reading(String object, double sign) {
        double[] numbers = new double[JointScorer.NAMES.size()];
        numbers[SIGN] = sign;
        return new Reading(0, 0, 1, 0.4, new Triple("Heron", "owner", object), false, numbers);
    }

    /** Many examples in which a sign that the shared trees do not know tells right from wrong. */
    private static List<Unseen> examples() {
        List<Unseen> examples = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Example example = new Example("e" + i, "", List.of(new Triple("Heron", "owner", "Right " + i)), Set.of());
            examples.add(new Unseen(
                    new Item(example, new Passage("", List.of()), "g" + i),
                    i % 3,
                    List.of(reading("Right " + i, 1), reading("Wrong " + i, -1)),
                    List.of(),
                    Map.of()));
        }
        return examples;
    }

    @Test
    void learnsWhatTellsRightFromWrongHere() {
        Adaptation adaptation = Adaptation.of(examples());
        List<Reading> adapted = adaptation.adapt(List.of(reading("new", 1), reading("other", -1)));
        assertThat(adapted.get(0).confidence()).isGreaterThan(0.7);
        assertThat(adapted.get(1).confidence()).isLessThan(0.2);
        assertThat(adaptation.shares(adapted.get(0))[SIGN]).isGreaterThan(0.5);
    }

    @Test
    void addsNothingWhereNothingWasRight() {
        Reading reading = reading("new", 1);
        assertThat(Adaptation.of(List.of())).isEqualTo(Adaptation.NONE);
        assertThat(Adaptation.NONE.adapt(List.of(reading)).get(0).confidence()).isEqualTo(0.4);
    }

    @Test
    void leavesHopelessReadingsAlone() {
        Reading hopeless = reading("new", 1).with(Adaptation.LEAST / 2, new double[JointScorer.NAMES.size()]);
        assertThat(Adaptation.of(examples()).adapt(List.of(hopeless))).containsExactly(hopeless);
    }
}
