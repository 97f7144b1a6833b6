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
        LineOrder order = order();
        for (int line : order.lines()) {
            sorted.append(bytes, order.begin(line), ends[line]);
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
        LineOrder order = order();
        for (int line : order.lines()) {
            if (before < 0 || order.compare(before, line) != 0) {
                out.write(bytes, order.begin(line), ends[line] - order.begin(line));
                written++;
            }
            before = line;
        }
        return written;
    }

    private LineOrder order() {
        return new LineOrder(bytes, ends, count);
    }
}
