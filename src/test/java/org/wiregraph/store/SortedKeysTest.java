package org.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedKeysTest {
    private static final int LENGTH = 8;

    @TempDir
    private Path folder;

    @Test
    void hasNoneAtFirst() throws IOException {
        try (SortedKeys keys = new SortedKeys(LENGTH, folder.resolve("keys"))) {
            assertThat(keys.sorted()).isExhausted();
            assertThat(keys.count()).isZero();
        }
    }

    @Test
    void givesEachKeyOnceInOrderWhateverWaitedOnDisk() throws IOException {
        Random random = new Random(5);
        for (int memory : List.of(1000, 100, 7, 1)) {
            TreeSet<byte[]> expected = new TreeSet<>(Arrays::compareUnsigned);
            try (SortedKeys keys = new SortedKeys(LENGTH, folder.resolve("keys"), memory)) {
                for (int i = 0; i < 300; i++) {
                    byte[] key = new byte[LENGTH];
                    key[0] = (byte) random.nextInt(256);
                    key[LENGTH - 1] = (byte) random.nextInt(2);
                    expected.add(key);
                    keys.add(key);
                }
                List<byte[]> sorted = new ArrayList<>();
                for (Iterator<byte[]> all = keys.sorted(); all.hasNext(); ) {
                    sorted.add(all.next());
                }
                assertThat(sorted)
                        .usingElementComparator(Arrays::compareUnsigned)
                        .containsExactlyElementsOf(expected);
                assertThat(keys.count()).isEqualTo(expected.size());
            }
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).isEmpty();
            }
        }
    }
}
