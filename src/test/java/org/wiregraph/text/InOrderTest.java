package org.wiregraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void takesResultsInOrder() {
        for (int count : List.of(0, 1, 1000)) {
            List<Integer> taken = new ArrayList<>();
            InOrder.each(count, number -> number * number, (square, number) -> {
                assertThat(square).isEqualTo(number * number);
                taken.add(number);
            });
            assertThat(taken).isEqualTo(IntStream.range(0, count).boxed().toList());
        }
    }

    @Test
    void throwsWhatTheWorkThrows() {
        assertThatThrownBy(() -> InOrder.each(
                        100,
                        number -> {
                            if (number == 70) {
                                throw new UncheckedIOException(new IOException("full"));
                            }
                            return number;
                        },
                        (result, number) -> assertThat(number).isLessThan(70)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("full");
    }
}
