package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.wiregraph.corpus.Block;
import org.wiregraph.corpus.Document;

/**
 * The distinct sequences of five words in a text's paragraphs, as sorted numbers; none for a short text. By them texts are
 * held against each other.
 */
public final class WordSequences implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Texts listed for one sequence: the earliest, as later ones copy them. */
    public static final int LISTED = 50;

    private static final int SEQUENCE = 5;
    private static final int LEAST_WORDS = 80;
    private static final double RESEMBLANCE = 0.6;
    private static final double CONTAINMENT = 0.8;
    /** One sequence in so many is in the sample. */
    private static final int SAMPLE = 8;
    /** Candidates compared in full. */
    private static final int COMPARED = 5;
    /** Candidates share at least one in so many of a text's sample. */
    private static final int SHARED = 4;
    /** ... or this many: a short text in a long one. */
    private static final int ENOUGH = 5;

    private final long[] sorted;

    private WordSequences(long[] sorted) {
        this.sorted = sorted;
    }

    public static WordSequences of(Document document) {
        return new WordSequences(distinct(all(document)));
    }

    /** Those of a text by which candidates are found: few, the same in every text that has them. */
    public static long[] sample(Document document) {
        return distinct(Arrays.stream(all(document))
                .filter(sequence -> Math.floorMod(sequence, SAMPLE) == 0)
                .toArray());
    }

    private static long[] all(Document document) {
        LongStream.Builder found = LongStream.builder();
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                addWords(document.text(), block.span().begin(), block.span().end(), found);
            }
        }
        long[] words = found.build().toArray();
        if (words.length <= LEAST_WORDS) {
            return new long[0];
        }
        long[] sequences = new long[words.length - SEQUENCE + 1];
        for (int i = 0; i < sequences.length; i++) {
            long sum = 0;
            for (int j = i; j < i + SEQUENCE; j++) {
                sum = mix(sum + words[j]);
            }
            sequences[i] = sum;
        }
        return sequences;
    }

    /** Sorts {@code sequences}, and gives each once. */
    private static long[] distinct(long[] sequences) {
        Arrays.sort(sequences);
        int distinct = 0;
        for (int i = 0; i < sequences.length; i++) {
            if (i == 0 || sequences[i] != sequences[distinct - 1]) {
                sequences[distinct++] = sequences[i];
            }
        }
        return Arrays.copyOf(sequences, distinct);
    }

    /**
     * The texts that one may copy, the likeliest first.
     *
     * @param <T> stands for a text; the earlier is the lesser
     * @param size how many sequences the text's sample has
     * @param listed for each sequence of the sample the first {@link #LISTED} texts that have it, or fewer; those that are
     *     not before {@code text} do not count
     */
    public static <T extends Comparable<? super T>> List<T> candidates(T text, int size, Collection<List<T>> listed) {
        Map<T, Integer> shared = new HashMap<>();
        for (List<T> texts : listed) {
            for (T one : texts) {
                if (one.compareTo(text) < 0) {
                    shared.merge(one, 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() * SHARED >= size || entry.getValue() >= ENOUGH)
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the two are much alike, or the shorter stands in the longer. */
    public boolean isCopyOf(WordSequences other) {
        int shared = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared >= RESEMBLANCE * (sorted.length + other.sorted.length - shared)
                || shared >= CONTAINMENT * Math.min(sorted.length, other.sorted.length);
    }

    private static void addWords(String text, int begin, int end, LongStream.Builder words) {
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
