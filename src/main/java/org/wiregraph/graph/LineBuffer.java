package org.wiregraph.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Lines one after the other in one array of bytes: as many as there are, they are few objects, which spares the garbage
 * collector to copy them.
 */
final class LineBuffer {
    private byte[] bytes = new byte[1 << 12];
    /** Where each line ends; it begins where the one before ends. */
    private int[] ends = new int[1 << 6];

    private int count;

    /** Adds a line, with its line feed. */
    void add(byte[] line) {
        append(line, 0, line.length);
    }

    /** Adds all lines of {@code other}. */
    void addAll(LineBuffer other) {
        makeRoom(other.size(), other.count);
        int filled = size();
        System.arraycopy(other.bytes, 0, bytes, filled, other.size());
        for (int line = 0; line < other.count; line++) {
            ends[count++] = filled + other.ends[line];
        }
    }

    /** The same lines in the order of their bytes. */
    LineBuffer sorted() {
        LineBuffer sorted = new LineBuffer();
        for (int line : order()) {
            sorted.append(bytes, begin(line), ends[line]);
        }
        return sorted;
    }

    private void append(byte[] from, int begin, int end) {
        makeRoom(end - begin, 1);
        System.arraycopy(from, begin, bytes, size(), end - begin);
        ends[count] = size() + end - begin;
        count++;
    }

    private void makeRoom(int moreBytes, int moreLines) {
        if (bytes.length - size() < moreBytes) {
            bytes = Arrays.copyOf(bytes, grown(size() + moreBytes));
        }
        if (ends.length - count < moreLines) {
            ends = Arrays.copyOf(ends, grown(count + moreLines));
        }
    }

    private static int grown(int length) {
        return length + length / 2;
    }

    /** Bytes of all lines. */
    int size() {
        return count == 0 ? 0 : ends[count - 1];
    }

    /** Forgets the lines, and keeps their room. */
    void clear() {
        count = 0;
    }

    /** Writes the lines sorted by their bytes, each once, and returns how many these are. */
    long write(OutputStream out) throws IOException {
        long written = 0;
        int before = -1;
        for (int line : order()) {
            if (before < 0 || compare(before, line) != 0) {
                out.write(bytes, begin(line), ends[line] - begin(line));
                written++;
            }
            before = line;
        }
        return written;
    }

    private int begin(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    private int compare(int one, int other) {
        return Arrays.compareUnsigned(bytes, begin(one), ends[one], bytes, begin(other), ends[other]);
    }

    /** The lines in their order: those that stand in order already are merged with those that follow them, until all do. */
    private int[] order() {
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
