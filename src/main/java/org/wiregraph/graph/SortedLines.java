package org.wiregraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A sorted file of lines, or a part of one, that is read from its first line to its last, as bytes with their line feeds. */
public final class SortedLines implements Comparable<SortedLines>, AutoCloseable {
    private final Path file;
    private final SeekableByteChannel in;
    /** Bytes of the file before which it has read, and before which it will. */
    private long read;

    private final long until;
    private byte[] buffer = new byte[1 << 16];
    private int begin;
    private int end;
    private byte[] head = {};

    public SortedLines(Path file) throws IOException {
        this(file, 0, Long.MAX_VALUE);
    }

    /** The lines between two bytes of the file; the last one must end at {@code until}. */
    SortedLines(Path file, long from, long until) throws IOException {
        this.file = file;
        this.in = Files.newByteChannel(file).position(from);
        this.read = from;
        this.until = until;
    }

    /**
     * Goes on to the next line; false after the last one.
     *
     * @throws IOException if the last line has no end
     */
    public boolean next() throws IOException {
        int at = begin;
        while (true) {
            for (; at < end; at++) {
                if (buffer[at] == '\n') {
                    head = Arrays.copyOfRange(buffer, begin, at + 1);
                    begin = at + 1;
                    return true;
                }
            }
            at -= begin;
            if (!fill()) {
                if (end > begin) {
                    throw new IOException(file + " was cut off");
                }
                return false;
            }
        }
    }

    /** Reads more behind what is left of the buffer, which is moved to its beginning; false at the end of the file. */
    private boolean fill() throws IOException {
        int left = end - begin;
        byte[] into = left < buffer.length / 2 ? buffer : new byte[2 * buffer.length];
        System.arraycopy(buffer, begin, into, 0, left);
        buffer = into;
        begin = 0;
        int most = (int) Math.min(buffer.length - left, until - read);
        int more = most == 0 ? 0 : Math.max(0, in.read(ByteBuffer.wrap(buffer, left, most)));
        read += more;
        end = left + more;
        return more > 0;
    }

    /** Goes on behind the lines that come next in both files and are the same; many at a time. */
    public void skipSame(SortedLines other) throws IOException {
        boolean more = true;
        while (more) {
            int most = Math.min(end - begin, other.end - other.begin);
            int same = Arrays.mismatch(buffer, begin, begin + most, other.buffer, other.begin, other.begin + most);
            int whole = lines(begin + (same < 0 ? most : same));
            begin += whole;
            other.begin += whole;
            // Where a line is cut off by the end of a buffer, it may go on the same.
            more = same < 0 && (end - begin <= other.end - other.begin ? fill() : other.fill());
        }
    }

    /** Bytes of the whole lines that are at hand and end before {@code until}. */
    private int lines(int until) {
        int at = until;
        while (at > begin && buffer[at - 1] != '\n') {
            at--;
        }
        return at - begin;
    }

    /** Where the next line begins, in bytes. */
    long position() {
        return read - (end - begin);
    }

    /** The line at which it stands. */
    @SuppressWarnings("EI_EXPOSE_REP") // for all who read: nobody changes it
    public byte[] head() {
        return head;
    }

    @Override
    public int compareTo(SortedLines other) {
        return Arrays.compareUnsigned(head, other.head);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
