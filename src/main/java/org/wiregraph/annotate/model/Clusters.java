package org.wiregraph.annotate.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** The classes of words that occur in like places, learned from much text; words found by their hash. */
final class Clusters {
    private final FeatureTable words;
    private final short[] numbers;
    private final List<String> names;
    private final String unknown;

    /**
     * @param hashes of the words
     * @param numbers each word's class, an index of {@code names}
     * @param unknown the class of other words
     */
    Clusters(long[] hashes, short[] numbers, List<String> names, String unknown) {
        this.words = new FeatureTable(hashes);
        this.numbers = numbers;
        this.names = names;
        this.unknown = unknown;
    }

    static Clusters of(SortedMap<String, String> words, String unknown) {
        List<String> names = words.values().stream().distinct().sorted().toList();
        long[] hashes = words.keySet().stream()
                .mapToLong(word -> TextHash.of(word).value())
                .toArray();
        short[] numbers = new short[hashes.length];
        int at = 0;
        for (String name : words.values()) {
            numbers[at++] = (short) Collections.binarySearch(names, name);
        }
        return new Clusters(hashes, numbers, names, unknown);
    }

    String of(String word) {
        int found = words.find(TextHash.of(word).value());
        return found == FeatureTable.NONE ? unknown : names.get(numbers[found]);
    }
}
