package org.wiregraph.annotate.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The tags that training saw each word with. */
final class Dictionary {
    private final FeatureTable words;
    private final short[] choices;
    private final byte[] usual;
    private final BitSet rare;
    private final List<int[]> choiceTags;
    private final int[] open;

    /**
     * @param hashes of the words
     * @param choices each word's possible tags, an index of {@code choiceTags}
     * @param usual each word's most frequent tag
     * @param rare whether training saw a word so seldom that its form counts
     * @param open the tags that an unknown word may have
     */
    Dictionary(long[] hashes, short[] choices, byte[] usual, BitSet rare, List<int[]> choiceTags, int[] open) {
        this.words = new FeatureTable(hashes);
        this.choices = choices;
        this.usual = usual;
        this.rare = rare;
        this.choiceTags = choiceTags;
        this.open = open;
    }

    static Dictionary read(ModelReader in) {
        long[] hashes = in.longs();
        short[] choices = in.shorts();
        byte[] usual = in.bytes();
        BitSet rare = BitSet.valueOf(in.longs());
        List<int[]> choiceTags = new ArrayList<>();
        for (int count = in.number(); count > 0; count--) {
            choiceTags.add(in.ints());
        }
        return new Dictionary(hashes, choices, usual, rare, choiceTags, in.ints());
    }

    void write(ModelWriter out) {
        out.longs(words.hashes());
        out.shorts(choices);
        out.bytes(usual);
        out.longs(rare.toLongArray());
        out.number(choiceTags.size());
        choiceTags.forEach(out::ints);
        out.ints(open);
    }

    int find(String word) {
        return words.find(TextHash.of(word).value());
    }

    /** The tags that the word of that number may have, {@link FeatureTable#NONE} for unknown words. */
    int[] tags(int word) {
        return word == FeatureTable.NONE ? open : choiceTags.get(choices[word]);
    }

    boolean isRare(int word) {
        return word == FeatureTable.NONE || rare.get(word);
    }

    /** The most frequent tag of a known word. */
    int usualTag(int word) {
        return usual[word];
    }
}
