package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wiregraph.corpus.Document;

/**
 * Finds articles that copy an earlier one, by their sequences of words.
 *
 * <p>Candidates are found by a sample of the sequences, the same in every text (Broder, "On the resemblance and
 * containment of documents", 1997); they are then compared in full.
 */
final class Copies {
    /** A document with its place among all. */
    private record Text(TextKey key, Document document) {}

    private final List<Text> ordered;
    private final Map<Long, int[]> textsBySequence = new HashMap<>();

    private Copies(List<Document> documents) {
        this.ordered = documents.stream()
                .map(document -> new Text(TextKey.of(document), document))
                .sorted(Comparator.comparing(Text::key))
                .toList();
    }

    /** Path of the original by path of the copy. */
    static SortedMap<String, String> find(List<Document> documents) {
        return new Copies(documents).find();
    }

    private SortedMap<String, String> find() {
        SortedMap<String, String> originals = new TreeMap<>();
        Map<TextKey, Document> documents = new HashMap<>();
        ordered.forEach(text -> documents.put(text.key(), text.document()));
        for (int i = 0; i < ordered.size(); i++) {
            TextKey text = ordered.get(i).key();
            WordSequences words = WordSequences.of(ordered.get(i).document());
            words.candidates(text, listed(i, words)).stream()
                    .filter(candidate ->
                            words.isCopyOf(WordSequences.of(Objects.requireNonNull(documents.get(candidate)))))
                    .map(TextKey::path)
                    .findFirst()
                    .ifPresent(original -> originals.put(text.path(), originals.getOrDefault(original, original)));
        }
        return originals;
    }

    /** The texts listed before for each sampled sequence of a text, which is then listed itself. */
    private List<List<TextKey>> listed(int text, WordSequences words) {
        List<List<TextKey>> listed = new ArrayList<>();
        for (long sequence : words.sample()) {
            int[] texts = textsBySequence.getOrDefault(sequence, new int[0]);
            listed.add(
                    Arrays.stream(texts).mapToObj(at -> ordered.get(at).key()).toList());
            if (texts.length < WordSequences.LISTED) {
                int[] longer = Arrays.copyOf(texts, texts.length + 1);
                longer[texts.length] = text;
                textsBySequence.put(sequence, longer);
            }
        }
        return listed;
    }
}
