package org.wiregraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack gives what was put in, or nothing. */
class PackTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void keepTwo() throws IOException {
        file = folder.resolve("pack");
        try (Pack pack = Pack.create(folder.resolve("part"))) {
            pack.add("one", bytes("first"));
            pack.add("two", bytes("second"));
            pack.add("two", bytes("never"));
            assertThat(pack.find("two")).contains(bytes("second"));
            pack.keep(folder.resolve("part"), file, "me");
            assertThat(pack.find("one")).contains(bytes("first"));
        }
    }

    @Test
    void givesWhatWasKept() throws IOException {
        try (Pack pack = Pack.open(file, "me").orElseThrow()) {
            assertThat(pack.find("one")).contains(bytes("first"));
            assertThat(pack.find("two")).contains(bytes("second"));
            assertThat(pack.find("three")).isEmpty();
        }
    }

    @Test
    void givesNothingOfAnotherMaker() {
        assertThat(Pack.open(file, "another")).isEmpty();
        assertThat(Pack.open(folder.resolve("absent"), "me")).isEmpty();
    }

    @Test
    void givesNothingThatWasHarmed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] harmed = whole.clone();
            harmed[i] ^= 1;
            Files.write(file, harmed);
            givesTheSameOrNothing();
            Files.write(file, java.util.Arrays.copyOf(whole, i));
            givesTheSameOrNothing();
        }
    }

    private void givesTheSameOrNothing() throws IOException {
        Optional<Pack> opened = Pack.open(file, "me");
        if (opened.isPresent()) {
            try (Pack pack = opened.get()) {
                pack.find("one").ifPresent(found -> assertThat(found).isEqualTo(bytes("first")));
                pack.find("two").ifPresent(found -> assertThat(found).isEqualTo(bytes("second")));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
