package org.wiregraph.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NumberReaderTest {
    @Test
    void readsSettingsWordsAndNumbers() throws IOException {
        try (NumberReader reader = reader("dict=2\n” -0.0291 12 1.5E-3\n")) {
            assertThat(reader.setting("dict")).isEqualTo(2);
            assertThat(reader.word()).isEqualTo("”");
            assertThat(reader.numbers(3)).containsExactly(-0.0291f, 12f, 0.0015f);
        }
    }

    @Test
    void refusesAnotherSettingAndAnEarlyEnd() throws IOException {
        try (NumberReader reader = reader("pos=2\n1")) {
            assertThatThrownBy(() -> reader.setting("dict")).hasMessageContaining("pos=2");
            assertThatThrownBy(() -> reader.numbers(2)).isInstanceOf(EOFException.class);
        }
    }

    private static NumberReader reader(String text) {
        return new NumberReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
