package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.wiregraph.extract.Gist;

/**
 * Finds articles that copy an earlier one, by their sequences of words.
 *
 * <p>Candidates are found by a sample of the sequences, the same in every text (Broder, "On the resemblance and
 * containment of documents", 1997); they are then compared in full.
 */
final class Copies {
    /** Texts whose sequences are kept once they were compared, some 2 KB each. */
    private static final int KEPT = 20_000;

    private static final int NONE = -1;

    /** From the earliest text to the latest. */
    private final List<Gist> gists;

    private final Map<Integer, WordSequences> kept = new ConcurrentHashMap<>();

    private Copies(List<Gist> gists) {
        this.gists = gists;
    }

    /** Path of the original by path of the copy. */
    static SortedMap<String, String> find(List<Gist> gists) {
        List<TextKey> texts = gists.stream().map(TextKey::of).toList();
        Integer[] order = IntStream.range(0, texts.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing(texts::get));
        int[] copied = new Copies(new Reordered<>(gists, order)).copied();
        SortedMap<String, String> originals = new TreeMap<>();
        for (int text = 0; text < copied.length; text++) {
            if (copied[text] != NONE) {
                String original = texts.get(order[copied[text]]).path();
                originals.put(texts.get(order[text]).path(), originals.getOrDefault(original, original));
            }
        }
        return originals;
    }

    /** For each text the earlier one that it copies, or {@link #NONE}. */
    private int[] copied() {
        List<long[]> samples = IntStream.range(0, gists.size())
                .parallel()
                .mapToObj(text -> WordSequences.sample(gists.get(text).document()))
                .toList();
        long[] shared = shared(samples);
        List<List<Integer>> listed = new ArrayList<>();
        for (int i = 0; i < shared.length; i++) {
            listed.add(new ArrayList<>(2));
        }
        for (int text = 0; text < samples.size(); text++) {
            int earliest = text;
            in(shared, samples.get(text))
                    .mapToObj(listed::get)
                    .filter(texts -> texts.size() < WordSequences.LISTED)
                    .forEach(texts -> texts.add(earliest));
        }
        return IntStream.range(0, samples.size())
                .parallel()
                .map(text -> original(
                        text,
                        WordSequences.candidates(
                                text,
                                samples.get(text).length,
                                in(shared, samples.get(text))
                                        .mapToObj(listed::get)
                                        .toList())))
                .toArray();
    }

    /** The sequences that more than one text has, sorted; of most texts there are none. */
    private static long[] shared(List<long[]> samples) {
        long[] all = samples.stream().flatMapToLong(Arrays::stream).toArray();
        Arrays.parallelSort(all);
        return IntStream.range(1, all.length)
                .filter(i -> all[i] == all[i - 1] && (i == 1 || all[i] != all[i - 2]))
                .mapToLong(i -> all[i])
                .toArray();
    }

    /** Where the sequences of a sample stand in {@code shared}, as far as they do. */
    private static IntStream in(long[] shared, long[] sample) {
        return Arrays.stream(sample)
                .mapToInt(sequence -> Arrays.binarySearch(shared, sequence))
                .filter(at -> at >= 0);
    }

    private int original(int text, List<Integer> candidates) {
        return candidates.stream()
                .filter(candidate -> words(text).isCopyOf(words(candidate)))
                .findFirst()
                .orElse(NONE);
    }

    private WordSequences words(int text) {
        WordSequences known = kept.get(text);
        if (known != null) {
            return known;
        }
        WordSequences words = WordSequences.of(gists.get(text).document());
        if (kept.size() < KEPT) {
            kept.put(text, words);
        }
        return words;
    }
}
