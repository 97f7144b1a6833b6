package org.wiregraph.annotate.model;

import java.util.Arrays;

/** The tags that one sentence's words can have, with the probability of each after the two before it. */
final class TagLattice {
    /** How many words after a capitalised one may end a company's name. */
    private static final int COMPANY = 3;

    private final TagModel model;
    private final TagWord[] words;
    private final TagWord outside;
    private final double[] base;
    private final double[] factors;

    TagLattice(TagModel model, TagWord[] words, TagWord outside) {
        this.model = model;
        this.words = words;
        this.outside = outside;
        base = new double[model.tags().size()];
        factors = new double[base.length];
    }

    /** The tags of the best path (Viterbi, over pairs of tags), one for each word. */
    int[] best() {
        int length = words.length;
        // Of each word, by the tag before it and its own: the best tag before those.
        int[][][] from = new int[length][][];
        double[][] scores = {{0}};
        for (int i = 0; i < length; i++) {
            score(i);
            int[] second = tags(i - 2);
            int[] first = tags(i - 1);
            int[] own = tags(i);
            double[][] next = new double[first.length][own.length];
            from[i] = new int[first.length][own.length];
            for (int b = 0; b < first.length; b++) {
                Arrays.fill(next[b], Double.NEGATIVE_INFINITY);
                for (int a = 0; a < second.length; a++) {
                    TagModel.History history = model.history(second[a], first[b]);
                    double before = scores[a][b] - Math.log(total(history.factors));
                    for (int c = 0; c < own.length; c++) {
                        double score = before + (base[own[c]] + history.scores[own[c]]);
                        if (score > next[b][c]) {
                            next[b][c] = score;
                            from[i][b][c] = a;
                        }
                    }
                }
            }
            scores = next;
        }
        return path(scores, from);
    }

    private int[] path(double[][] scores, int[][][] from) {
        int first = 0;
        int own = 0;
        for (int b = 0; b < scores.length; b++) {
            for (int c = 0; c < scores[b].length; c++) {
                if (scores[b][c] > scores[first][own]) {
                    first = b;
                    own = c;
                }
            }
        }
        int[] path = new int[words.length];
        for (int i = words.length - 1; i >= 0; i--) {
            path[i] = tags(i)[own];
            int second = from[i][first][own];
            own = first;
            first = second;
        }
        return path;
    }

    private int[] tags(int i) {
        return i < 0 ? new int[] {model.tags().size()} : words[i].tags;
    }

    /** Sets what all but the tags before it say of the tag of word {@code i}, by tag, and that as factors up to a scale. */
    private void score(int i) {
        TagWord word = words[i];
        TagWord before = word(i - 1);
        TagWord after = word(i + 1);
        System.arraycopy(word.self, 0, base, 0, base.length);
        model.add(before.before[0], base);
        model.add(after.after[0], base);
        if (word.rare) {
            addForms(i, before, word, after);
        }
        double most = Double.NEGATIVE_INFINITY;
        for (double score : base) {
            most = Math.max(most, score);
        }
        for (int tag = 0; tag < base.length; tag++) {
            base[tag] -= most;
            factors[tag] = Math.exp(base[tag]);
        }
    }

    private void addForms(int i, TagWord before, TagWord word, TagWord after) {
        model.add(before.before[1], base);
        model.add(after.after[1], base);
        model.add(before.before[2], base);
        model.add(after.after[2], base);
        String clusters = before.cluster + "|" + word.cluster + "|" + after.cluster;
        model.add(model.find(TagTemplate.CLUSTERS, clusters), base);
        model.add(model.find(TagTemplate.COMPANY, TagWord.flag(isInCompany(i))), base);
        String none = TagWord.flag(false);
        model.add(model.find(TagTemplate.USUAL_TAG_FIRST, i == 0 ? word.usualTag : none), base);
        model.add(model.find(TagTemplate.USUAL_TAG_LATER, i == 0 ? none : word.usualTag), base);
        model.add(model.find(TagTemplate.CAPITAL_FIRST, TagWord.flag(i == 0 && word.upper)), base);
    }

    private boolean isInCompany(int i) {
        boolean ends = false;
        for (int j = i; j <= i + COMPANY; j++) {
            ends |= word(j).endsCompany;
        }
        return words[i].startsUpper && ends;
    }

    private TagWord word(int i) {
        return i < 0 || i >= words.length ? outside : words[i];
    }

    private double total(double[] history) {
        double even = 0;
        double odd = 0;
        int last = history.length - history.length % 2;
        for (int i = 0; i < last; i += 2) {
            even += factors[i] * history[i];
            odd += factors[i + 1] * history[i + 1];
        }
        return even + odd + (last < history.length ? factors[last] * history[last] : 0);
    }
}
