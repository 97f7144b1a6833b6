package org.wiregraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** The kinds of name that the words of a sentence are labelled with, under repair; words are counted from 0. */
final class Labels {
    static final String NONE = "O";
    static final String PERSON = "PERSON";
    static final String LOCATION = "LOCATION";
    static final String ORGANIZATION = "ORGANIZATION";
    static final String MISC = "MISC";

    private final List<CoreLabel> words;
    private final List<String> labels;
    private final String text;

    Labels(List<CoreLabel> words, List<String> labels, String text) {
        this.words = words;
        this.labels = new ArrayList<>(labels);
        this.text = text;
    }

    int size() {
        return words.size();
    }

    String form(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).word();
    }

    String tag(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).tag();
    }

    String label(int i) {
        return i < 0 || i >= words.size() ? NONE : labels.get(i);
    }

    boolean is(int i, String label) {
        return label(i).equals(label);
    }

    void set(int first, int last, String label) {
        for (int i = first; i <= last; i++) {
            labels.set(i, label);
        }
    }

    /** Whether a name begins at {@code i}. */
    boolean begins(int i) {
        return !is(i, NONE) && !label(i).equals(label(i - 1));
    }

    /** The last word of the name that {@code i} belongs to. */
    int last(int i) {
        int last = i;
        while (label(last + 1).equals(label(i)) && last + 1 < size()) {
            last++;
        }
        return last;
    }

    boolean isAlone(int i) {
        return !label(i).equals(label(i - 1)) && !label(i).equals(label(i + 1));
    }

    boolean isProper(int i) {
        return tag(i).startsWith("NNP") && isCapitalised(i);
    }

    boolean isCapitalised(int i) {
        return !form(i).isEmpty() && Character.isUpperCase(form(i).codePointAt(0));
    }

    /** The character of the article {@code distance} before word {@code i}, a blank where there is none. */
    char before(int i, int distance) {
        int at = words.get(i).beginPosition() - distance;
        return at < 0 ? ' ' : text.charAt(at);
    }

    /** The character of the article right after word {@code i}, a blank where there is none. */
    char after(int i) {
        int at = words.get(i).endPosition();
        return at >= text.length() ? ' ' : text.charAt(at);
    }

    /** Whether the words before and at {@code i} stand on two lines. */
    boolean breaksBefore(int i) {
        return i == 0
                || text.substring(words.get(i - 1).endPosition(), words.get(i).beginPosition())
                        .contains("\n");
    }

    List<String> list() {
        return List.copyOf(labels);
    }
}
