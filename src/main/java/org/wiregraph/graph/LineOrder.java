package org.wiregraph.graph;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The order of lines by their bytes. Of each line it keeps some bytes, those after what all lines begin with, where the
 * processor finds them fast: mostly they tell which of two lines comes first.
 */
final class LineOrder {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] bytes;
    private final int[] ends;
    private final int count;
    /** Two numbers a line, in the order of its bytes. */
    private final long[] keys;

    /**
     * The order of {@code count} lines.
     *
     * @param ends where each line of {@code bytes} ends; it begins where the one before ends
     */
    LineOrder(byte[] bytes, int[] ends, int count) {
        this.bytes = bytes;
        this.ends = ends;
        this.count = count;
        this.keys = new long[2 * count];
        int common = common();
        for (int line = 0; line < count; line++) {
            keys[2 * line] = key(line, common);
            keys[2 * line + 1] = key(line, common + Long.BYTES);
        }
    }

    /** How many bytes all lines begin with. */
    private int common() {
        int common = count == 0 ? 0 : ends[0];
        for (int line = 1; line < count; line++) {
            int other = Arrays.mismatch(bytes, 0, common, bytes, begin(line), ends[line]);
            common = other < 0 ? common : other;
        }
        return common;
    }

    /** Eight bytes of a line, zeros beyond its end. */
    private long key(int line, int from) {
        int at = begin(line) + from;
        int left = ends[line] - at;
        if (left >= Long.BYTES) {
            return (long) LONG.get(bytes, at);
        }
        long key = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            key = key << Byte.SIZE | (i < left ? bytes[at + i] & 0xFF : 0);
        }
        return key;
    }

    int begin(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    int compare(int one, int other) {
        int order = Long.compareUnsigned(keys[2 * one], keys[2 * other]);
        if (order == 0) {
            order = Long.compareUnsigned(keys[2 * one + 1], keys[2 * other + 1]);
        }
        return order != 0
                ? order
                : Arrays.compareUnsigned(bytes, begin(one), ends[one], bytes, begin(other), ends[other]);
    }

    /** The lines in their order: those that stand in order already are merged with those that follow them, until all do. */
    int[] lines() {
        int[] order = new int[count];
        int[] runs = new int[count + 1];
        int sorted = 0;
        for (int line = 0; line < count; line++) {
            order[line] = line;
            if (line == 0 || compare(line - 1, line) > 0) {
                runs[sorted++] = line;
            }
        }
        runs[sorted] = count;
        int[] merged = new int[count];
        while (sorted > 1) {
            int left = 0;
            for (int run = 0; run < sorted; run += 2) {
                int end = runs[Math.min(run + 2, sorted)];
                merge(order, runs[run], runs[run + 1], end, merged);
                runs[left++] = runs[run];
            }
            runs[left] = count;
            sorted = left;
            int[] free = order;
            order = merged;
            merged = free;
        }
        return order;
    }

    private void merge(int[] order, int begin, int middle, int end, int[] into) {
        int left = begin;
        int right = middle;
        while (left < middle && right < end) {
            int least = place(order, left, middle, order[right], 0);
            System.arraycopy(order, left, into, left + right - middle, least - left);
            left = least;
            if (left < middle) {
                // Equal lines too: else two of them would wait for each other.
                int next = place(order, right, end, order[left], 1);
                System.arraycopy(order, right, into, left + right - middle, next - right);
                right = next;
            }
        }
        System.arraycopy(order, left, into, left + right - middle, middle - left);
        System.arraycopy(order, right, into, right, end - right);
    }

    /**
     * The first place from {@code begin} on whose line does not come before {@code line}: mostly it is near.
     *
     * @param beyond 1 for the first place whose line comes after it
     */
    private int place(int[] order, int begin, int end, int line, int beyond) {
        int low = begin;
        int high = begin;
        for (int step = 1; high < end && compare(order[high], line) < beyond; step *= 2) {
            low = high + 1;
            high += step;
        }
        high = Math.min(high, end);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(order[middle], line) < beyond) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
