package org.wiregraph.annotate.model;

/**
 * The hash of a text by which models find its feature: a polynomial of its characters modulo 2^64, so that the hash of a
 * joined text follows from the hashes of its parts, and no text need be built to look it up.
 *
 * @param value the hash
 * @param power what the hash of a text before this one is to be multiplied by
 */
record TextHash(long value, long power) {
    private static final long BASE = 0x9E3779B97F4A7C15L;
    static final TextHash EMPTY = new TextHash(0, 1);

    static TextHash of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static TextHash of(CharSequence text, int begin, int end) {
        long value = 0;
        long power = 1;
        for (int i = begin; i < end; i++) {
            value = value * BASE + text.charAt(i) + 1;
            power *= BASE;
        }
        return new TextHash(value, power);
    }

    /** The hash of a text of hash {@code before} with this text after it. */
    long after(long before) {
        return before * power + value;
    }
}
