package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A passage with its phrases and their features, ready to be scored; phrases are named by their position in the list. */
final class Scene {
    /** The families of features of a pair: the subject, the object, its context, the words between, the path, the shape. */
    static final List<String> FAMILIES = List.of("SUBJECT", "OBJECT", "CONTEXT", "WORDS", "PATH", "SHAPE");

    static final int SUBJECT = 0;
    static final int OBJECT = 1;
    static final int CONTEXT = 2;
    static final int WORDS = 3;
    static final int PATH = 4;
    static final int SHAPE = 5;

    private final Passage passage;
    private final List<Phrase> phrases;
    private final List<int[]> subjects = new ArrayList<>();
    private final List<int[]> objects = new ArrayList<>();
    private final List<int[]> contexts = new ArrayList<>();
    private final List<int[]> subjectShapes = new ArrayList<>();
    private final List<int[]> objectShapes = new ArrayList<>();
    private final PairFeatures pairs;
    private final FeatureIndex index;

    Scene(Passage passage, List<Phrase> phrases, FeatureIndex index) {
        this.passage = passage;
        this.phrases = List.copyOf(phrases);
        this.index = index;
        this.pairs = new PairFeatures(passage, phrases);
        PhraseFeatures single = new PhraseFeatures(passage);
        for (Phrase phrase : phrases) {
            List<String> asSubject = new ArrayList<>(single.context(phrase));
            List<String> look = single.look(phrase);
            contexts.add(index.numbers("o ", asSubject));
            asSubject.addAll(look);
            subjects.add(index.numbers("s ", asSubject));
            objects.add(index.numbers("o ", look));
            List<String> shape = single.shape(phrase);
            subjectShapes.add(index.numbers("subject ", shape));
            objectShapes.add(index.numbers("object ", shape));
        }
    }

    Passage passage() {
        return passage;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    Phrase phrase(int i) {
        return phrases.get(i);
    }

    /** The features of a pair by {@link #FAMILIES family}. */
    int[][] features(int subject, int object) {
        List<List<String>> both = pairs.of(phrases.get(subject), phrases.get(object));
        return new int[][] {
            subjects.get(subject),
            objects.get(object),
            contexts.get(object),
            index.numbers("", both.get(0)),
            index.numbers("", both.get(1)),
            joined(subjectShapes.get(subject), objectShapes.get(object), index.numbers("", both.get(2)))
        };
    }

    private static int[] joined(int[] first, int[] second, int[] third) {
        int[] all = Arrays.copyOf(first, first.length + second.length + third.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        System.arraycopy(third, 0, all, first.length + second.length, third.length);
        return all;
    }
}
