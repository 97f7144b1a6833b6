package org.wiregraph.annotate.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** The classes of words that occur in like places, learned from much text; words found by their hash. */
final class Clusters implements ModelFile.Writable {
    private final FeatureTable words;
    private final short[] numbers;
    private final List<String> names;

    /**
     * @param hashes of the words
     * @param numbers each word's class, an index of {@code names}
     */
    Clusters(long[] hashes, short[] numbers, List<String> names) {
        this.words = new FeatureTable(hashes);
        this.numbers = numbers;
        this.names = names;
    }

    static Clusters of(SortedMap<String, String> words) {
        List<String> names = words.values().stream().distinct().sorted().toList();
        long[] hashes = words.keySet().stream()
                .mapToLong(word -> TextHash.of(word).value())
                .toArray();
        short[] numbers = new short[hashes.length];
        int at = 0;
        for (String name : words.values()) {
            numbers[at++] = (short) Collections.binarySearch(names, name);
        }
        return new Clusters(hashes, numbers, names);
    }

    static Clusters read(ModelReader in) {
        return new Clusters(in.longs(), in.shorts(), in.words());
    }

    @Override
    public void write(ModelWriter out) {
        out.longs(words.hashes());
        out.shorts(numbers);
        out.words(names);
    }

    /** The class of a word, {@code unknown} if it has none. */
    String of(String word, String unknown) {
        int found = words.find(TextHash.of(word).value());
        return found == FeatureTable.NONE ? unknown : names.get(numbers[found]);
    }
}
