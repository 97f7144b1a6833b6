package org.wiregraph.annotate.model;

import java.util.Arrays;

/** Finds the number of a feature by the hash of its text; open addressing, two slots or more for three features. */
final class FeatureTable {
    static final int NONE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] numbers;
    private final int shift;
    private final int size;

    /**
     * A table of the features with these hashes, numbered from 0 in their order.
     *
     * @throws IllegalArgumentException if two hashes are equal
     */
    FeatureTable(long[] hashes) {
        size = hashes.length;
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(2, hashes.length + hashes.length / 2));
        keys = new long[1 << bits];
        numbers = new int[1 << bits];
        shift = 64 - bits;
        Arrays.fill(numbers, NONE);
        for (int number = 0; number < hashes.length; number++) {
            int slot = slot(hashes[number]);
            if (numbers[slot] != NONE) {
                throw new IllegalArgumentException("two features have the hash " + hashes[number]);
            }
            keys[slot] = hashes[number];
            numbers[slot] = number;
        }
    }

    int size() {
        return size;
    }

    /** The features' hashes, by number. */
    long[] hashes() {
        long[] hashes = new long[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (numbers[slot] != NONE) {
                hashes[numbers[slot]] = keys[slot];
            }
        }
        return hashes;
    }

    /** The feature's number, {@link #NONE} if there is none. */
    int find(long hash) {
        return numbers[slot(hash)];
    }

    private int slot(long hash) {
        int slot = (int) (hash * SPREAD >>> shift);
        while (numbers[slot] != NONE && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
