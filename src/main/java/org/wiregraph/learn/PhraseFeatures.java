package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.List;

/** What is to be seen of one phrase and the words around it, as names of features. */
final class PhraseFeatures {
    private static final int NEAR = 3;

    private final Passage passage;

    PhraseFeatures(Passage passage) {
        this.passage = passage;
    }

    /** What the phrase itself is. */
    List<String> look(Phrase phrase) {
        List<String> features = new ArrayList<>();
        look(phrase, features);
        return features;
    }

    /** Whether it is a whole phrase, and where it stands. */
    List<String> shape(Phrase phrase) {
        List<String> features = new ArrayList<>();
        borders(phrase, features);
        place(phrase, features);
        return features;
    }

    /** The words before and after it and those that govern it. */
    List<String> context(Phrase phrase) {
        List<String> features = new ArrayList<>();
        around(phrase, features);
        governors(phrase, features);
        return features;
    }

    private void look(Phrase phrase, List<String> features) {
        features.add("type " + phrase.type());
        String world = WorldNames.classOf(phrase.normal());
        if (!world.isEmpty()) {
            features.add("world " + world);
        }
        features.add("head " + passage.shown(phrase.head()));
        features.add("first " + passage.shown(phrase.begin()));
        features.add("last " + passage.shown(phrase.end() - 1));
        if (phrase.kind() != Phrase.Kind.NAME && phrase.text().length() <= 40) {
            features.add("text " + phrase.normal());
        }
    }

    private void borders(Phrase phrase, List<String> features) {
        int begin = phrase.begin();
        int end = phrase.end();
        String kind = " " + phrase.kind();
        features.add("before is " + tagOf(begin - 1) + kind);
        features.add("after is " + tagOf(end) + kind);
        String name = passage.token(begin).name();
        boolean starts = name.startsWith("B-");
        boolean ends = passage.token(end - 1).name().length() > 1
                && (end >= passage.size() || !passage.token(end).name().startsWith("I-"));
        if (phrase.kind() == Phrase.Kind.NAME) {
            features.add("name " + (starts ? "starts" : name.length() > 1 ? "cut" : "none") + " "
                    + (ends ? "ends" : "open"));
            features.add("capitals " + passage.isCapital(begin - 1) + " " + passage.isCapital(begin) + " "
                    + passage.isCapital(end - 1) + " " + passage.isCapital(end));
        }
        features.add("article " + article(begin) + " after " + article(begin - 1) + kind);
        boolean quotes = isQuote(passage.gapBefore(begin)) && isQuote(passage.gapBefore(end));
        if (quotes) {
            features.add("quoted");
        }
        features.add("marks " + mark(begin - 1) + mark(end));
        features.add("kind " + phrase.kind());
        features.add("type " + phrase.type());
        features.add("size " + Math.min(phrase.size(), 5) + " " + phrase.kind());
        features.add("tags " + passage.tag(begin) + " " + passage.tag(end - 1));
    }

    /** How an article at word {@code i} is written, if there is one. */
    private String article(int i) {
        String lemma = passage.lemma(i);
        if (!lemma.equals("the") && !lemma.equals("a") && !lemma.equals("an")) {
            return "none";
        }
        boolean first = i == 0 || passage.sentence(i) != passage.sentence(i - 1);
        return !passage.isCapital(i) ? "small" : first ? "first" : "capital";
    }

    private String mark(int i) {
        String lemma = passage.lemma(i);
        return lemma.length() == 1 && !Character.isLetterOrDigit(lemma.charAt(0)) ? lemma : "w";
    }

    private static boolean isQuote(String gap) {
        return gap.chars().anyMatch(c -> "\"“”«»„'‘’".indexOf(c) >= 0);
    }

    private String tagOf(int i) {
        if (i < 0 || i >= passage.size()) {
            return "|";
        }
        return (passage.isCapital(i) ? "^" : "") + passage.tag(i);
    }

    private void around(Phrase phrase, List<String> features) {
        int begin = phrase.begin();
        int end = phrase.end();
        features.add("before1 " + passage.shown(begin - 1));
        features.add("before2 " + passage.shown(begin - 2) + " " + passage.shown(begin - 1));
        features.add("before3 " + passage.shown(begin - 3) + " " + passage.shown(begin - 2) + " "
                + passage.shown(begin - 1));
        features.add("after1 " + passage.shown(end));
        features.add("after2 " + passage.shown(end) + " " + passage.shown(end + 1));
        for (int i = 1; i <= NEAR; i++) {
            features.add("near- " + passage.shown(begin - i));
            features.add("near+ " + passage.shown(end - 1 + i));
        }
    }

    /** What the phrase depends on; the members of a list depend on what its first does. */
    private void governors(Phrase phrase, List<String> features) {
        int own = phrase.head();
        int word = first(own);
        String marker = marker(own).isEmpty() ? marker(word) : marker(own);
        int governor = passage.head(word);
        String relation = passage.relation(word);
        features.add("governed " + relation + " " + marker + " " + lemma(governor));
        features.add("relation " + relation + " " + marker);
        features.add("governor " + lemma(governor));
        if (word != own) {
            features.add("listed");
        }
        if (governor >= 0) {
            int second = passage.head(first(governor));
            features.add("governed2 " + relation + " " + marker + " " + lemma(governor) + " "
                    + passage.relation(governor) + " " + lemma(second));
            features.add("governor2 " + passage.relation(governor) + " " + lemma(second));
        }
        for (int i = Math.max(0, own - 12); i < Math.min(passage.size(), own + 12); i++) {
            if (passage.head(i) == own && (i < phrase.begin() || i >= phrase.end())) {
                features.add("governs " + passage.relation(i) + " " + passage.shown(i));
            }
        }
    }

    private String lemma(int i) {
        return i < 0 ? "ROOT" : passage.shown(i);
    }

    /** The first member of the list in which word {@code i} stands. */
    private int first(int i) {
        int word = i;
        while (passage.relation(word).startsWith("conj") && passage.head(word) >= 0) {
            word = passage.head(word);
        }
        return word;
    }

    private String marker(int governor) {
        for (int i = Math.max(0, governor - 8); i < governor; i++) {
            if (passage.head(i) == governor && passage.relation(i).equals("case")) {
                return passage.lemma(i);
            }
        }
        return governor + 1 < passage.size()
                        && passage.head(governor + 1) == governor
                        && passage.tag(governor + 1).equals("POS")
                ? "'s"
                : "";
    }

    private void place(Phrase phrase, List<String> features) {
        if (phrase.begin() == 0) {
            features.add("opens");
        }
        boolean first = passage.sentence(phrase.begin()) == 0;
        features.add("in " + (first ? "first" : "later") + " sentence");
        boolean opensSentence =
                phrase.begin() == 0 || passage.sentence(phrase.begin() - 1) != passage.sentence(phrase.begin());
        if (opensSentence) {
            features.add("opens a sentence");
        }
        int governor = passage.head(phrase.head());
        if (passage.relation(phrase.head()).startsWith("nsubj") && governor >= 0 && passage.head(governor) < 0) {
            features.add("subject of " + (first ? "first" : "later") + " root");
        }
    }
}
