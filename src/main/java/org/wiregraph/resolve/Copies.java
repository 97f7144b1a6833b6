package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wiregraph.corpus.Block;
import org.wiregraph.corpus.Document;

/**
 * Finds articles that copy an earlier one, by their sequences of five words.
 *
 * <p>Candidates are found by a sample of the sequences, the same in every text (Broder, "On the resemblance and
 * containment of documents", 1997); they are then compared in full.
 */
final class Copies {
    private static final int SEQUENCE = 5;
    private static final int LEAST_WORDS = 80;
    private static final double RESEMBLANCE = 0.6;
    private static final double CONTAINMENT = 0.8;
    /** One sequence in so many is in the sample. */
    private static final int SAMPLE = 8;
    /** Texts listed for one sequence: the earliest, as later ones copy them. */
    private static final int LISTED = 50;
    /** Candidates compared in full. */
    private static final int COMPARED = 5;
    /** Candidates share at least one in so many of a text's sample. */
    private static final int SHARED = 4;
    /** ... or this many: a short text in a long one. */
    private static final int ENOUGH = 5;

    private final List<Document> ordered = new ArrayList<>();
    private final Map<Long, int[]> textsBySequence = new HashMap<>();

    private Copies(List<Document> documents) {
        ordered.addAll(documents);
        ordered.sort(Comparator.<Document, String>comparing(document ->
                        document.metadata().date().map(Object::toString).orElse("9999-12-31"))
                .thenComparing(Document::path));
    }

    /** Path of the original by path of the copy; the original is the one with the earlier date, then the lesser path. */
    static SortedMap<String, String> find(List<Document> documents) {
        return new Copies(documents).find();
    }

    private SortedMap<String, String> find() {
        SortedMap<String, String> originals = new TreeMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            long[] sequences = sequences(ordered.get(i));
            if (sequences.length == 0) {
                continue;
            }
            Map<Integer, Integer> shared = list(i, sequences);
            String path = ordered.get(i).path();
            original(sequences, shared)
                    .ifPresent(original -> originals.put(path, originals.getOrDefault(original, original)));
        }
        return originals;
    }

    /** Adds a text to the lists of its sampled sequences; how many of them each text listed before has. */
    private Map<Integer, Integer> list(int text, long[] sequences) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long sequence : sequences) {
            if (Math.floorMod(sequence, SAMPLE) != 0) {
                continue;
            }
            int[] texts = textsBySequence.getOrDefault(sequence, new int[0]);
            for (int other : texts) {
                shared.merge(other, 1, Integer::sum);
            }
            if (texts.length < LISTED) {
                int[] longer = Arrays.copyOf(texts, texts.length + 1);
                longer[texts.length] = text;
                textsBySequence.put(sequence, longer);
            }
        }
        return shared;
    }

    private Optional<String> original(long[] sequences, Map<Integer, Integer> shared) {
        return shared.entrySet().stream()
                .filter(entry ->
                        (long) entry.getValue() * SAMPLE * SHARED >= sequences.length || entry.getValue() >= ENOUGH)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .filter(entry -> isCopy(sequences, sequences(ordered.get(entry.getKey()))))
                .map(entry -> ordered.get(entry.getKey()).path())
                .findFirst();
    }

    private static boolean isCopy(long[] one, long[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Long.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared >= RESEMBLANCE * (one.length + other.length - shared)
                || shared >= CONTAINMENT * Math.min(one.length, other.length);
    }

    /** The distinct sequences of a text's paragraphs as numbers, sorted; none for a short text. */
    private static long[] sequences(Document document) {
        List<Long> words = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                addWords(document.text(), block.span().begin(), block.span().end(), words);
            }
        }
        if (words.size() <= LEAST_WORDS) {
            return new long[0];
        }
        long[] sequences = new long[words.size() - SEQUENCE + 1];
        for (int i = 0; i < sequences.length; i++) {
            long sum = 0;
            for (int j = i; j < i + SEQUENCE; j++) {
                sum = mix(sum + words.get(j));
            }
            sequences[i] = sum;
        }
        return Arrays.stream(sequences).sorted().distinct().toArray();
    }

    private static void addWords(String text, int begin, int end, List<Long> words) {
        long word = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word = 31 * word + Character.toLowerCase(c);
            } else if (word != 0) {
                words.add(word);
                word = 0;
            }
        }
        if (word != 0) {
            words.add(word);
        }
    }

    /** Spreads the bits (the finalizer of SplitMix64). */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
