package org.wiregraph.corpus;

import java.io.Serializable;
import java.util.Set;

/**
 * Whole lines of a .jsonl file, or records of a web archive, so that a large one is read in pieces, on several cores and in
 * little memory.
 *
 * @param begin first byte
 * @param end byte after the last, {@link Long#MAX_VALUE} for the end of the file
 * @param firstLine number of its first line or record, from 1
 * @param repeated numbers of its lines or records whose id an earlier slice has
 */
public record Slice(long begin, long end, int firstLine, Set<Integer> repeated) implements Serializable {
    /** The whole file. */
    public static final Slice ALL = new Slice(0, Long.MAX_VALUE, 1, Set.of());

    public Slice {
        repeated = Set.copyOf(repeated);
        if (begin < 0 || end < begin || firstLine < 1) {
            throw new IllegalArgumentException("not a slice: " + begin + "," + end + " from line " + firstLine);
        }
    }
}
