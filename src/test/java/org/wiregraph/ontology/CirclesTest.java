package org.wiregraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CirclesTest {
    private static List<List<String>> in(Map<String, List<String>> above) {
        return Circles.in(above.keySet().stream().sorted().toList(), one -> above.getOrDefault(one, List.of()));
    }

    @Test
    void findsEachCircleOnce() {
        assertThat(in(Map.of())).isEmpty();
        assertThat(in(Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d"))))
                .isEmpty();
        assertThat(in(Map.of("a", List.of("a")))).containsExactly(List.of("a"));
        assertThat(in(Map.of("c", List.of("b"), "b", List.of("a"), "a", List.of("c"), "z", List.of("b"))))
                .containsExactly(List.of("a", "c", "b"));
        assertThat(in(Map.of("a", List.of("b"), "b", List.of("a"), "c", List.of("d"), "d", List.of("c"))))
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    /** A hundred thousand classes above one another, and as many layers of two with all steps between. */
    @Test
    void takesLargeHierarchies() {
        int size = 100_000;
        List<String> names = IntStream.range(0, size).mapToObj(String::valueOf).toList();
        assertThat(Circles.in(names, one -> List.of(String.valueOf((Integer.parseInt(one) + 1) % size))))
                .hasSize(1);
        assertThat(Circles.in(names, one -> {
                    int layer = Integer.parseInt(one) / 2 + 1;
                    return layer * 2 >= size
                            ? List.of()
                            : List.of(String.valueOf(layer * 2), String.valueOf(layer * 2 + 1));
                }))
                .isEmpty();
    }
}
