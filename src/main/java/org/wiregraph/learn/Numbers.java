package org.wiregraph.learn;

import java.util.Arrays;

/** A list of numbers that grows. */
final class Numbers {
    private int[] numbers = new int[32];
    private int size;

    void add(int number) {
        addAll(number);
    }

    void addAll(int... more) {
        if (size + more.length > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * (size + more.length));
        }
        System.arraycopy(more, 0, numbers, size, more.length);
        size += more.length;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
