package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wiregraph.extract.Gist;

/**
 * Finds articles that copy an earlier one, by their sequences of words.
 *
 * <p>Candidates are found by a sample of the sequences, the same in every text (Broder, "On the resemblance and
 * containment of documents", 1997); they are then compared in full.
 */
final class Copies {
    /** The sampled sequences of a text. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sample(TextKey text, long[] sequences) {
        /** Where its sequences stand in {@code shared}, as far as they do. */
        IntStream in(long[] shared) {
            return Arrays.stream(sequences)
                    .mapToInt(sequence -> Arrays.binarySearch(shared, sequence))
                    .filter(at -> at >= 0);
        }
    }

    private final List<Gist> gists;
    private final List<TextKey> texts;
    private final Map<TextKey, Integer> places = new HashMap<>();

    private Copies(List<Gist> gists) {
        this.gists = gists;
        this.texts = gists.stream().map(TextKey::of).toList();
        for (int i = 0; i < texts.size(); i++) {
            places.put(texts.get(i), i);
        }
    }

    /** Path of the original by path of the copy. */
    static SortedMap<String, String> find(List<Gist> gists) {
        return new Copies(gists).find();
    }

    private SortedMap<String, String> find() {
        Map<TextKey, TextKey> copied = candidates().entrySet().parallelStream()
                .flatMap(one -> original(one.getKey(), one.getValue()).stream()
                        .map(original -> Map.entry(one.getKey(), original)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        SortedMap<String, String> originals = new TreeMap<>();
        copied.keySet().stream().sorted().forEach(copy -> {
            String original = Objects.requireNonNull(copied.get(copy)).path();
            originals.put(copy.path(), originals.getOrDefault(original, original));
        });
        return originals;
    }

    /** For each text the earlier ones that it may copy. */
    private Map<TextKey, List<TextKey>> candidates() {
        List<Sample> samples = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(place -> new Sample(
                        texts.get(place), WordSequences.sample(gists.get(place).document())))
                .sorted(Comparator.comparing(Sample::text))
                .toList();
        long[] shared = shared(samples);
        List<List<TextKey>> listed = new ArrayList<>();
        for (int i = 0; i < shared.length; i++) {
            listed.add(new ArrayList<>(2));
        }
        for (Sample sample : samples) {
            sample.in(shared)
                    .mapToObj(listed::get)
                    .filter(texts -> texts.size() < WordSequences.LISTED)
                    .forEach(texts -> texts.add(sample.text()));
        }
        return samples.parallelStream()
                .map(sample -> Map.entry(
                        sample.text(),
                        WordSequences.candidates(
                                sample.text(),
                                sample.sequences().length,
                                sample.in(shared).mapToObj(listed::get).toList())))
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The sequences that more than one text has, sorted; of most texts there are none. */
    private static long[] shared(List<Sample> samples) {
        long[] all = samples.stream()
                .flatMapToLong(sample -> Arrays.stream(sample.sequences()))
                .toArray();
        Arrays.parallelSort(all);
        return IntStream.range(1, all.length)
                .filter(i -> all[i] == all[i - 1] && (i == 1 || all[i] != all[i - 2]))
                .mapToLong(i -> all[i])
                .toArray();
    }

    private Optional<TextKey> original(TextKey text, List<TextKey> candidates) {
        WordSequences words = words(place(text));
        return candidates.stream()
                .filter(candidate -> words.isCopyOf(words(place(candidate))))
                .findFirst();
    }

    private int place(TextKey text) {
        return Objects.requireNonNull(places.get(text));
    }

    private WordSequences words(int place) {
        return WordSequences.of(gists.get(place).document());
    }
}
