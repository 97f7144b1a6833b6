package org.wiregraph.learn;

/**
 * Words that may name a subject or an object.
 *
 * @param begin first word in the passage, from 0
 * @param end word after the last
 * @param head the word that governs the others
 * @param type finer than its kind: the recogniser's class of a name, e.g. {@code PERSON}
 * @param text the words as the passage has them
 * @param normal the same in normal form
 */
record Phrase(int begin, int end, int head, Kind kind, String type, String text, String normal) {
    /** What sort of words. */
    enum Kind {
        NAME,
        NOUN,
        ADJECTIVE,
        NUMBER,
        DATE,
        CODE,
        PRONOUN
    }

    boolean overlaps(Phrase other) {
        return begin < other.end && other.begin < end;
    }

    boolean isAt(Phrase other) {
        return begin == other.begin && end == other.end;
    }

    int size() {
        return end - begin;
    }
}
