package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wiregraph.corpus.Block;
import org.wiregraph.corpus.Document;

/** Finds articles that copy an earlier one: most of their five-word sequences stand in it. */
final class Copies {
    private static final int WORDS = 5;
    private static final double SHARE = 0.7;
    private static final int LEAST = 40;
    /** Sequences that stand in more articles than this are boilerplate and say nothing. */
    private static final int COMMON = 50;

    private Copies() {}

    /** Path of the original by path of the copy. */
    static Map<String, String> find(List<Document> documents) {
        List<Document> ordered = new ArrayList<>(documents);
        ordered.sort(Comparator.<Document, String>comparing(document ->
                        document.metadata().date().map(Object::toString).orElse("9999"))
                .thenComparing(Document::path));
        Map<Integer, List<Integer>> byShingle = new HashMap<>();
        Map<String, String> originals = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            Set<Integer> shingles = shingles(ordered.get(i));
            Map<Integer, Integer> shared = new HashMap<>();
            for (int shingle : shingles) {
                List<Integer> seen = byShingle.computeIfAbsent(shingle, key -> new ArrayList<>());
                if (seen.size() < COMMON) {
                    seen.forEach(other -> shared.merge(other, 1, Integer::sum));
                    seen.add(i);
                }
            }
            int self = i;
            shared.entrySet().stream()
                    .filter(entry -> shingles.size() >= LEAST && entry.getValue() >= SHARE * shingles.size())
                    .min(Map.Entry.<Integer, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(best -> {
                        String original = ordered.get(best.getKey()).path();
                        originals.put(ordered.get(self).path(), originals.getOrDefault(original, original));
                    });
        }
        return originals;
    }

    private static Set<Integer> shingles(Document document) {
        List<String> words = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                for (String word : block.span()
                        .of(document.text())
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+")) {
                    words.add(word);
                }
            }
        }
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            shingles.add(words.subList(i, i + WORDS).hashCode());
        }
        return shingles;
    }
}
