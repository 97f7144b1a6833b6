package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedLinesTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("lines"), text);
    }

    private static List<String> rest(SortedLines lines) throws IOException {
        List<String> read = new ArrayList<>();
        while (lines.next()) {
            read.add(new String(lines.head()));
        }
        return read;
    }

    /** Around the size of what is read at once, and several times as long. */
    @Test
    void readsLinesOfEveryLength() throws IOException {
        List<String> expected = IntStream.of(0, 1, 32_766, 32_767, 32_768, 65_534, 65_535, 65_536, 65_537, 200_000, 3)
                .mapToObj(length -> "x".repeat(length) + "\n")
                .toList();
        try (SortedLines lines = new SortedLines(file(String.join("", expected)))) {
            long read = 0;
            for (String line : expected) {
                assertThat(lines.position()).isEqualTo(read);
                assertThat(lines.next()).isTrue();
                assertThat(new String(lines.head())).isEqualTo(line);
                read += line.length();
            }
            assertThat(lines.position()).isEqualTo(read);
            assertThat(lines.next()).isFalse();
        }
    }

    @Test
    void readsBetweenTwoBytes() throws IOException {
        Path file = file("a\nbb\nccc\ndddd\n");
        try (SortedLines lines = new SortedLines(file, 2, 9)) {
            assertThat(rest(lines)).containsExactly("bb\n", "ccc\n");
        }
        try (SortedLines lines = new SortedLines(file, 5, 5)) {
            assertThat(rest(lines)).isEmpty();
        }
    }

    @Test
    void saysThatTheLastLineHasNoEnd() throws IOException {
        try (SortedLines lines = new SortedLines(file("a\nb"))) {
            assertThat(lines.next()).isTrue();
            assertThatThrownBy(lines::next).isInstanceOf(IOException.class).hasMessageEndingWith("was cut off");
        }
    }

    @Test
    void comparesBytesWithoutSign() throws IOException {
        Path ascii = Files.writeString(folder.resolve("a"), "z\n");
        Path accented = Files.writeString(folder.resolve("b"), "é\n");
        try (SortedLines one = new SortedLines(ascii);
                SortedLines other = new SortedLines(accented)) {
            one.next();
            other.next();
            assertThat(one).isLessThan(other);
        }
    }
}
