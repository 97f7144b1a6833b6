package org.wiregraph.learn;

import java.util.List;
import java.util.Set;

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

    private static final List<Set<String>> PERSONS = List.of(
            Set.of("i", "me", "my", "mine", "myself"),
            Set.of("we", "us", "our", "ours", "ourselves"),
            Set.of("he", "him", "his", "himself"),
            Set.of("she", "her", "hers", "herself"),
            Set.of("it", "its", "itself"),
            Set.of("they", "them", "their", "theirs", "themselves"));

    /** Whether the two can be told apart as a subject and its object: neither words in common, nor one name or person twice. */
    boolean isApart(Phrase other) {
        return !overlaps(other)
                && !normal.equals(other.normal)
                && PERSONS.stream().noneMatch(person -> person.contains(normal) && person.contains(other.normal));
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
