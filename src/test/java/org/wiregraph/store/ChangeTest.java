package org.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeTest {
    @TempDir
    private Path folder;

    /** Lines of all lengths, around that of what is read at once too; some, none or all of them differ. */
    @Test
    void tellsTheLinesThatOnlyOneFileHas() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            TreeSet<String> before = new TreeSet<>();
            TreeSet<String> after = new TreeSet<>();
            int differing = random.nextInt(4) * random.nextInt(20);
            int lines = random.nextInt(60);
            for (int i = 0; i < lines; i++) {
                int length = random.nextInt(10) == 0 ? random.nextInt(150_000) : random.nextInt(200);
                String line = "%05d %s\n".formatted(random.nextInt(100_000), "x".repeat(length));
                boolean same = random.nextInt(100) >= differing;
                if (same || random.nextBoolean()) {
                    before.add(line);
                }
                if (same || !before.contains(line)) {
                    after.add(line);
                }
            }
            assertThat(changes(before, after)).as("round " + round).isEqualTo(expected(before, after));
        }
    }

    @Test
    void tellsOfFilesOfWhichOneBeginsAsTheOther() throws IOException {
        TreeSet<String> few = new TreeSet<>(List.of("a\n", "b\n"));
        TreeSet<String> more = new TreeSet<>(List.of("a\n", "b\n", "bb\n", "c\n"));
        assertThat(changes(few, more)).containsExactly("+ bb\n", "+ c\n");
        assertThat(changes(more, few)).containsExactly("- bb\n", "- c\n");
        assertThat(changes(new TreeSet<>(), few)).containsExactly("+ a\n", "+ b\n");
        assertThat(changes(few, few)).isEmpty();
    }

    private List<String> changes(TreeSet<String> before, TreeSet<String> after) throws IOException {
        List<String> found = new ArrayList<>();
        Change.each(
                Files.writeString(folder.resolve("before"), String.join("", before)),
                Files.writeString(folder.resolve("after"), String.join("", after)),
                line -> found.add("- " + new String(line, StandardCharsets.UTF_8)),
                line -> found.add("+ " + new String(line, StandardCharsets.UTF_8)));
        return found;
    }

    private static List<String> expected(TreeSet<String> before, TreeSet<String> after) {
        TreeSet<String> all = new TreeSet<>(before);
        all.addAll(after);
        return all.stream()
                .filter(line -> !before.contains(line) || !after.contains(line))
                .map(line -> (before.contains(line) ? "- " : "+ ") + line)
                .toList();
    }
}
