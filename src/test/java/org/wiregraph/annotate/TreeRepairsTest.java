package org.wiregraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TreeRepairsTest {
    static Stream<Arguments> trees() {
        String all;
        try (InputStream file = TreeRepairsTest.class.getResourceAsStream("/annotate/trees.txt")) {
            all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Stream.of(all.split("\n\n"))
                .map(pair -> pair.strip().split("\n"))
                .map(lines -> Arguments.of(Trees.text(lines[0]), lines[0], lines[lines.length - 1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trees")
    void mendsTheTree(String sentence, String parsed, String mended) {
        assertThat(Trees.arcs(TreeRepairs.apply(Trees.of(parsed)))).isEqualTo(mended);
    }

    @Test
    void leavesNoCycleAndOneRoot() {
        List<Token> mended = TreeRepairs.apply(Trees.of("a/NN/dep→2 b/NN/dep→1 c/NN/root→0 d/NN/root→0"));
        assertThat(Trees.arcs(mended)).isEqualTo("a/NN/parataxis→3 b/NN/dep→1 c/NN/root→0 d/NN/parataxis→3");
        assertThat(Trees.arcs(TreeRepairs.apply(Trees.of("a/NN/dep→2 b/NN/dep→1"))))
                .isEqualTo("a/NN/root→0 b/NN/dep→1");
    }
}
