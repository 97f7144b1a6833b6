package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.List;

/** What is to be seen of two phrases together: the words and the path between them, as names of features. */
final class PairFeatures {
    private static final int FAR = 12;
    private static final int SHORT = 4;
    private static final int LONGEST_PATH = 6;

    private final Passage passage;
    private final List<Phrase> phrases;

    PairFeatures(Passage passage, List<Phrase> phrases) {
        this.passage = passage;
        this.phrases = phrases;
    }

    /** The words between, the path, and the shape of the pair, in this order. */
    List<List<String>> of(Phrase subject, Phrase object) {
        List<String> words = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        List<String> shape = new ArrayList<>();
        boolean forward = subject.begin() < object.begin();
        int distance = passage.sentence(object.begin()) - passage.sentence(subject.begin());
        String side = forward ? "+ " : "- ";
        shape.add("kinds " + side + subject.kind() + ">" + object.kind());
        shape.add("types " + side + subject.type() + ">" + object.type());
        shape.add("sentences " + Math.max(-2, Math.min(3, distance)));
        if (distance == 0) {
            between(subject, object, side, words, shape);
            path(subject, object, paths, shape);
        } else {
            shape.add("apart opens " + (subject.begin() <= 1));
        }
        rivals(subject, object, shape);
        shape.add("subject covered " + cover(subject) + " " + subject.kind());
        shape.add("object covered " + cover(object) + " " + object.kind());
        return List.of(words, paths, shape);
    }

    private void between(Phrase subject, Phrase object, String side, List<String> features, List<String> shape) {
        int from = Math.min(subject.end(), object.end());
        int to = Math.max(subject.begin(), object.begin());
        int length = to - from;
        shape.add("length " + side + bucket(length));
        if (length > 0) {
            features.add("opening " + side + passage.shown(from));
            features.add("closing " + side + passage.shown(to - 1));
        }
        if (length <= SHORT) {
            StringBuilder all = new StringBuilder("words ").append(side);
            for (int i = from; i < to; i++) {
                all.append(passage.shown(i)).append(' ');
            }
            features.add(all.toString());
        }
        if (length <= FAR) {
            for (int i = from; i < to; i++) {
                features.add("word " + side + passage.shown(i));
                if (i + 1 < to) {
                    features.add("pair " + side + passage.shown(i) + " " + passage.shown(i + 1));
                }
            }
        }
    }

    private static String bucket(int length) {
        return length <= 3
                ? String.valueOf(length)
                : length <= 5 ? "5" : length <= 8 ? "8" : length <= 13 ? "13" : "far";
    }

    /** The dependencies from the subject up to the word above both and down to the object. */
    private void path(Phrase subject, Phrase object, List<String> features, List<String> shape) {
        List<Integer> up = toRoot(subject.head());
        List<Integer> down = toRoot(object.head());
        int u = up.size();
        int d = down.size();
        while (u > 0 && d > 0 && up.get(u - 1).equals(down.get(d - 1))) {
            u--;
            d--;
        }
        if (u >= up.size()) {
            return;
        }
        int top = up.get(u);
        StringBuilder labels = new StringBuilder();
        StringBuilder lemmas = new StringBuilder();
        for (int i = 0; i < u; i++) {
            labels.append('<').append(passage.relation(up.get(i)));
            lemmas.append('<')
                    .append(passage.relation(up.get(i)))
                    .append(i + 1 < u ? " " + passage.shown(up.get(i + 1)) : "");
        }
        boolean inner = u > 0 && d > 0;
        lemmas.append(inner ? " " + passage.shown(top) : "");
        for (int i = d - 1; i >= 0; i--) {
            labels.append('>').append(passage.relation(down.get(i)));
            lemmas.append('>')
                    .append(passage.relation(down.get(i)))
                    .append(i > 0 ? " " + passage.shown(down.get(i)) : "");
        }
        if (u + d > LONGEST_PATH) {
            shape.add("path long");
            return;
        }
        features.add("labels " + labels);
        features.add("path " + lemmas);
        shape.add("labels " + labels);
        shape.add("steps " + u + " " + d);
        if (inner) {
            features.add("top " + passage.shown(top));
            features.add("top " + passage.relation(up.get(u - 1)) + " " + passage.shown(top) + " "
                    + passage.relation(down.get(d - 1)));
        }
    }

    private List<Integer> toRoot(int from) {
        List<Integer> words = new ArrayList<>();
        for (int i = from; i >= 0 && words.size() < 60; i = passage.head(i)) {
            words.add(i);
        }
        return words;
    }

    /** Whether longer names go on from it to the left or to the right, and whether names are parts of it. */
    private String cover(Phrase phrase) {
        boolean left = false;
        boolean right = false;
        boolean parts = false;
        for (Phrase other : phrases) {
            if (other.kind() == Phrase.Kind.NAME && other.overlaps(phrase) && !other.isAt(phrase)) {
                left |= other.begin() < phrase.begin() && other.end() >= phrase.end();
                right |= other.end() > phrase.end() && other.begin() <= phrase.begin();
                parts |= other.begin() >= phrase.begin() && other.end() <= phrase.end();
            }
        }
        return (left ? "left " : "") + (right ? "right " : "") + (parts ? "parts" : "");
    }

    /** Whether a name of the subject's kind stands nearer to the object, or one of the object's nearer to the subject. */
    private void rivals(Phrase subject, Phrase object, List<String> features) {
        int from = Math.min(subject.end(), object.end());
        int to = Math.max(subject.begin(), object.begin());
        int subjects = 0;
        int objects = 0;
        for (Phrase phrase : phrases) {
            if (phrase.begin() >= from && phrase.end() <= to) {
                subjects += phrase.type().equals(subject.type()) ? 1 : 0;
                objects += phrase.type().equals(object.type()) ? 1 : 0;
            }
        }
        features.add("rival subjects " + Math.min(3, subjects));
        features.add("rival objects " + Math.min(3, objects));
        features.add("rivals " + Math.min(1, subjects) + " " + Math.min(1, objects) + " " + subject.kind() + ">"
                + object.kind());
    }
}
