package org.wiregraph.learn;

import java.util.BitSet;
import java.util.List;

/** Where the words of a property's label, or their kin, stand in a passage. */
final class SaidWords {
    private static final int FARTHEST = 20;
    private static final int MOST_NEARER = 4;

    private final Passage passage;

    /** For each of the label's words its places. */
    private final BitSet[] places;

    SaidWords(PropertyWords label, Passage passage) {
        this.passage = passage;
        this.places = new BitSet[label.size()];
        for (int w = 0; w < places.length; w++) {
            places[w] = new BitSet();
        }
        for (int i = 0; i < passage.size(); i++) {
            int match = label.match(passage.lemma(i));
            if (match != PropertyWords.NONE) {
                places[match >= 0 ? match : -2 - match].set(i);
            }
        }
    }

    /** The share of the label's words that stand among words {@code from} to {@code to}, the last not included. */
    double share(int from, int to) {
        double share = 0;
        for (BitSet place : places) {
            int next = place.nextSetBit(Math.max(0, from));
            share += next >= 0 && next < to ? 1 : 0;
        }
        return share / Math.max(1, places.length);
    }

    /** How many of the label's words are the two that govern word {@code head}, as a share of all. */
    double governing(int head) {
        double count = 0;
        int governor = passage.head(head);
        for (int step = 0; step < 2 && governor >= 0; step++) {
            for (BitSet place : places) {
                count += place.get(governor) ? 1 : 0;
            }
            governor = passage.head(governor);
        }
        return count / Math.max(1, places.length);
    }

    /** How many words away the nearest of the label's words is, 0 inside, at most 20. */
    int nearest(Phrase phrase) {
        int nearest = FARTHEST;
        for (BitSet place : places) {
            for (int i = place.nextSetBit(0); i >= 0; i = place.nextSetBit(i + 1)) {
                int distance = i < phrase.begin() ? phrase.begin() - i : i >= phrase.end() ? i - phrase.end() + 1 : 0;
                nearest = Math.min(nearest, distance);
            }
        }
        return nearest;
    }

    /** How many other phrases of the same kind stand nearer to the label's words, at most 4; 0 if these stand nowhere near. */
    int nearer(Phrase phrase, List<Phrase> phrases) {
        int distance = nearest(phrase);
        int count = 0;
        for (Phrase other : phrases) {
            boolean rival = distance < FARTHEST && other.kind() == phrase.kind() && !other.overlaps(phrase);
            count += rival && nearest(other) < distance ? 1 : 0;
        }
        return Math.min(MOST_NEARER, count);
    }
}
