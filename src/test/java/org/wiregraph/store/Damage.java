package org.wiregraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Ways in which a file is harmed by what Wiregraph has no hand in: a failing disk, a power cut, a person. */
public enum Damage {
    DELETE {
        @Override
        void apply(Path file, byte[] whole, Random random) throws IOException {
            Files.delete(file);
        }
    },
    EMPTY {
        @Override
        void apply(Path file, byte[] whole, Random random) throws IOException {
            Files.write(file, new byte[0]);
        }
    },
    TRUNCATE {
        @Override
        void apply(Path file, byte[] whole, Random random) throws IOException {
            Files.write(file, Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
    },
    LENGTHEN {
        @Override
        void apply(Path file, byte[] whole, Random random) throws IOException {
            Files.write(file, Arrays.copyOf(whole, whole.length + 1 + random.nextInt(5000)));
        }
    },
    ZERO {
        @Override
        void apply(Path file, byte[] whole, Random random) throws IOException {
            Files.write(file, new byte[whole.length]);
        }
    },
    FLIP {
        @Override
        void apply(Path file, byte[] whole, Random random) throws IOException {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
        }
    };

    abstract void apply(Path file, byte[] whole, Random random) throws IOException;

    public static Damage any(Random random) {
        return values()[random.nextInt(values().length)];
    }

    /** Harms {@code file}, replacing it, so that hard links to it keep what it was; false if that would not change it. */
    public boolean harm(Path file, Random random) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        boolean isZero = Arrays.equals(whole, new byte[whole.length]);
        if (this == ZERO ? isZero : whole.length == 0 && this != DELETE && this != LENGTHEN) {
            return false;
        }
        Files.delete(file);
        Files.write(file, whole);
        apply(file, whole, random);
        return true;
    }

    /** All files below {@code folder} that hold something which can be damaged, in order. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith("lock"))
                    .sorted()
                    .toList();
        }
    }

    /** Makes {@code to} a copy of {@code from}, which shares no file with it. */
    public static void copy(Path from, Path to) throws IOException {
        Folders.delete(to);
        Folders.copy(from, to);
    }
}
