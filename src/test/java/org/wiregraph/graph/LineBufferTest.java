package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBufferTest {
    /** Few different lines, so that many are equal, and many, so that few are. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 100, 100_000})
    void writesEachLineOnceInOrder(int different) throws IOException {
        Random random = new Random(different);
        for (int size = 0; size < 300; size++) {
            LineBuffer lines = new LineBuffer();
            List<String> added = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                String line = "<http://e/" + random.nextInt(different) + ">\n";
                added.add(line);
                lines.add(line.getBytes(StandardCharsets.UTF_8));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(lines.write(out)).isEqualTo(new TreeSet<>(added).size());
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(String.join("", new TreeSet<>(added)));
            assertThat(lines.sorted().size()).isEqualTo(lines.size());
        }
    }
}
