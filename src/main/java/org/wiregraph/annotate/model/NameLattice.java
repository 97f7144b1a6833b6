package org.wiregraph.annotate.model;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;

/** The labels that one sentence's words can have, with the score of each and of each pair of neighbours. */
final class NameLattice {
    /** Words around a sentence that features look at. */
    static final int MARGIN = 5;

    private static final int NEAREST_REPEAT = 3;
    private static final int FARTHEST_REPEAT = 149;
    /** A word so short is looked past, at the one beyond. */
    private static final int SHORT = 3;

    private static final TextHash DOTS = TextHash.of("...");
    private static final TextHash DASH = TextHash.of("-");
    private static final TextHash BEFORE_TYPE = TextHash.of("-PW_CTYPE|C");
    private static final TextHash AFTER_TYPE = TextHash.of("-NW_CTYPE|C");
    private static final TextHash BEYOND_BEFORE_TYPE = TextHash.of("-PPW_CTYPE|C");
    private static final TextHash BEYOND_AFTER_TYPE = TextHash.of("-NNW_CTYPE|C");
    private static final TextHash TYPE_BEFORE = TextHash.of("-PCTYPE|C");
    private static final TextHash TYPE_AFTER = TextHash.of("-CNTYPE|C");
    private static final TextHash TYPE_AROUND = TextHash.of("-PCNTYPE|C");
    private static final TextHash WORD_PAIR = TextHash.of("-PSEQW2|CpC");
    private static final TextHash CLUSTER_PAIR = TextHash.of("-PSEQpcDS|CpC");
    private static final TextHash TYPE_PAIR = TextHash.of("-TYPES|CpC");
    private static final long NO_PATTERN =
            TextHash.of("NO-OCCURRENCE-PATTERN|C").value();
    private static final long REPEATED_AFTER =
            TextHash.of("X-NEXT-OCCURRENCE-X|C").value();
    private static final long REPEATED_BEFORE =
            TextHash.of("X-PREV-OCCURRENCE-X|C").value();

    private final NameModel model;
    private final NameWord[] words;
    private final List<CoreLabel> sentence;
    private final int labels;
    private final double[] single;
    private final double[] pair;

    /** @param words those of the sentence, with {@link #MARGIN} from outside on either side */
    NameLattice(NameModel model, NameWord[] words, List<CoreLabel> sentence) {
        this.model = model;
        this.words = words;
        this.sentence = sentence;
        labels = model.labels().size();
        single = new double[labels];
        pair = new double[labels * labels];
    }

    /** The labels of the best path (Viterbi), as indices of the model's. */
    int[] best() {
        int length = sentence.size();
        int[][] from = new int[length][labels];
        double[] scores = new double[labels];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[0] = 0;
        for (int i = 0; i < length; i++) {
            score(i);
            double[] next = new double[labels];
            for (int label = 0; label < labels; label++) {
                double best = Double.NEGATIVE_INFINITY;
                for (int before = 0; before < labels; before++) {
                    double score = scores[before] + pair[before * labels + label];
                    if (score > best) {
                        best = score;
                        from[i][label] = before;
                    }
                }
                next[label] = best + single[label];
            }
            scores = next;
        }
        int[] path = new int[length];
        for (int label = 1; label < labels; label++) {
            path[length - 1] = scores[label] > scores[path[length - 1]] ? label : path[length - 1];
        }
        for (int i = length - 1; i > 0; i--) {
            path[i - 1] = from[i][path[i]];
        }
        return path;
    }

    private void score(int i) {
        int at = i + MARGIN;
        NameWord word = words[at];
        NameWord before = words[at - 1];
        NameWord after = words[at + 1];
        System.arraycopy(word.self, 0, single, 0, labels);
        add(before.before, single);
        add(after.after, single);
        addNear(at);
        System.arraycopy(model.pairs(), 0, pair, 0, pair.length);
        add(word.selfPair, pair);
        add(before.beforePair, pair);
        add(after.afterPair, pair);
        addTypes(at);
        model.add(joined(before.text, DASH, word.text, WORD_PAIR), pair, 0);
        model.add(joined(before.cluster, DASH, word.cluster, CLUSTER_PAIR), pair, 0);
        model.add(joined(before.shape, DASH, word.shape, TYPE_PAIR), pair, 0);
        addRepeats(i);
    }

    /** Each different word of the window once. */
    private void addNear(int at) {
        for (int i = 1; i <= model.templates().window(); i++) {
            boolean newBefore = true;
            boolean newAfter = true;
            for (int j = 1; j < i; j++) {
                newBefore &= !words[at - i].isSame(words[at - j]);
                newAfter &= !words[at + i].isSame(words[at + j]);
            }
            if (newBefore) {
                add(words[at - i].nearBefore, single);
            }
            if (newAfter) {
                add(words[at + i].nearAfter, single);
            }
        }
    }

    private void addTypes(int at) {
        TextHash shape = words[at].shape;
        NameWord before = words[at - 1];
        NameWord after = words[at + 1];
        model.add(joined(before.text, DOTS, shape, BEFORE_TYPE), single, 0);
        model.add(joined(shape, DOTS, after.text, AFTER_TYPE), single, 0);
        model.add(joined(before.shape, DOTS, shape, TYPE_BEFORE), single, 0);
        model.add(joined(shape, DOTS, after.shape, TYPE_AFTER), single, 0);
        long around = shape.after(DOTS.after(before.shape.value()));
        model.add(TYPE_AROUND.after(after.shape.after(DOTS.after(around))), single, 0);
        if (before.length <= SHORT) {
            model.add(joined(words[at - 2].text, DOTS, shape, BEYOND_BEFORE_TYPE), single, 0);
        }
        if (after.length <= SHORT) {
            model.add(joined(words[at + 2].text, DOTS, shape, BEYOND_AFTER_TYPE), single, 0);
        }
    }

    /** A capitalised word before one in lower case that stands elsewhere in the sentence, too. */
    private void addRepeats(int i) {
        NameWord word = words[i + MARGIN];
        NameWord before = words[i + MARGIN - 1];
        NameWord after = words[i + MARGIN + 1];
        if (!word.nameCase || !after.lowerCase || !after.lettered || !before.lettered) {
            model.add(NO_PATTERN, single, 0);
        } else if (!isName(i - 1)) {
            if (isRepeated(i, 1)) {
                model.add(REPEATED_AFTER, single, 0);
            }
            if (isRepeated(i, -1)) {
                model.add(REPEATED_BEFORE, single, 0);
            }
        }
    }

    private boolean isRepeated(int i, int step) {
        for (int distance = NEAREST_REPEAT; distance <= FARTHEST_REPEAT; distance++) {
            int j = i + step * distance;
            if (j < 0 || j >= sentence.size()) {
                return false;
            }
            if (words[j + MARGIN].isSame(words[i + MARGIN]) && !isName(j - 1) && !isName(j + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int i) {
        return i >= 0
                && i < sentence.size()
                && words[i + MARGIN].nameCase
                && "NNP".equals(sentence.get(i).tag());
    }

    private static long joined(TextHash first, TextHash link, TextHash second, TextHash end) {
        return end.after(second.after(link.after(first.value())));
    }

    private static void add(double[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
