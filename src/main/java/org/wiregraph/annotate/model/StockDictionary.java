package org.wiregraph.annotate.model;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes the {@link Dictionary} out of CoreNLP's tagger. */
final class StockDictionary {
    private final MaxentTagger stock;
    private final List<String> tags;
    private final List<int[]> choices = new ArrayList<>();

    StockDictionary(MaxentTagger stock, List<String> tags) {
        this.stock = stock;
        this.tags = tags;
    }

    Dictionary dictionary() {
        SortedMap<String, Map<?, ?>> words = new TreeMap<>();
        Map<?, ?> dictionary = Inside.of(Inside.of(stock, "dict", Object.class), "dict", Map.class);
        dictionary.forEach((word, counts) -> words.put((String) word, Inside.of(counts, "map", Map.class)));
        int threshold = Inside.of(stock, "rareWordThresh", Integer.class);
        long[] hashes = new long[words.size()];
        short[] numbers = new short[words.size()];
        byte[] usual = new byte[words.size()];
        BitSet rare = new BitSet();
        Map<List<String>, Integer> known = new HashMap<>();
        int at = 0;
        for (Map.Entry<String, Map<?, ?>> word : words.entrySet()) {
            List<String> seen = new ArrayList<>();
            int most = 0;
            int sum = 0;
            for (Map.Entry<?, ?> count : word.getValue().entrySet()) {
                seen.add((String) count.getKey());
                int times = (Integer) count.getValue();
                usual[at] = (byte) (times > most ? tags.indexOf(count.getKey()) : usual[at]);
                most = Math.max(most, times);
                sum += times;
            }
            rare.set(at, sum < threshold);
            hashes[at] = TextHash.of(word.getKey()).value();
            numbers[at++] = (short) (int) known.computeIfAbsent(seen, this::choice);
        }
        return new Dictionary(hashes, numbers, usual, rare, choices, open());
    }

    private int choice(List<String> seen) {
        choices.add(numbers(seen));
        return choices.size() - 1;
    }

    /** A verb seen in the past tense may be a participle, one seen in the infinitive a present, and the other way round. */
    private int[] numbers(List<String> seen) {
        List<String> all = new ArrayList<>(seen);
        for (List<String> twins : List.of(List.of("VBN", "VBD"), List.of("VB", "VBP"))) {
            boolean one = seen.contains(twins.get(0));
            if (one != seen.contains(twins.get(1))) {
                all.add(twins.get(one ? 1 : 0));
            }
        }
        return all.stream().mapToInt(tags::indexOf).toArray();
    }

    private int[] open() {
        Object closed = Inside.of(Inside.of(stock, "tags", Object.class), "closed", Object.class);
        return numbers(
                tags.stream().filter(tag -> !((Set<?>) closed).contains(tag)).toList());
    }
}
