package org.wiregraph.annotate.model;

import edu.stanford.nlp.process.Americanize;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a model says of one word wherever it stands: sums of weights by label for the word itself, for the word before or
 * after it, and for words near it; by label before and label for the word itself, before and after.
 */
final class NameWord {
    private static final Pattern TITLE = Pattern.compile("(Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");
    private static final String SINGLE = "|C";
    private static final String PAIR = "|CpC";

    final TextHash text;
    final TextHash shape;
    final TextHash cluster;
    final int length;
    final boolean nameCase;
    final boolean lowerCase;
    final boolean lettered;

    final double[] self;
    final double[] before;
    final double[] after;
    final double[] nearBefore;
    final double[] nearAfter;
    final double[] selfPair;
    final double[] beforePair;
    final double[] afterPair;

    /** A word of the text. */
    NameWord(NameModel model, String form) {
        this(model, Americanize.americanize(form), false);
    }

    private NameWord(NameModel model, String word, boolean outside) {
        String type = outside ? "" : model.shape(word);
        String kind = outside ? "" : model.cluster(word);
        // The features of what lies outside a sentence were counted under "null" where CoreNLP had no value.
        String missing = outside ? "null" : kind;
        text = TextHash.of(word);
        shape = TextHash.of(type);
        cluster = TextHash.of(kind);
        length = word.length();
        nameCase = isNameCase(word);
        lowerCase = !word.isEmpty() && word.chars().noneMatch(Character::isUpperCase);
        lettered = word.chars().anyMatch(Character::isLetter);
        self = outside ? new double[model.labels().size()] : single(model, features(model, word, type, kind));
        before = single(model, List.of(word + "-PW", type + "-PTYPE", missing + "-PDISTSIM"));
        after = single(model, List.of(word + "-NW", type + "-NTYPE", missing + "-NDISTSIM"));
        nearBefore = single(model, List.of(word + "-DISJP"));
        nearAfter = single(model, List.of(word + "-DISJN"));
        selfPair = pair(model, List.of("PSEQ", word + "-PSEQW", kind + "-PSEQcDS", type + "-PSEQcS", type + "-TPS2"));
        beforePair = pair(model, List.of(word + "-PSEQpW", kind + "-PSEQpDS", type + "-PSEQpS"));
        afterPair = pair(model, List.of((outside ? "null" : type) + "-TNS1"));
    }

    /** What stands before the first word and after the last. */
    static NameWord outside(NameModel model) {
        return new NameWord(model, "", true);
    }

    private static Set<String> features(NameModel model, String word, String type, String kind) {
        Set<String> features = new LinkedHashSet<>(List.of("###", word + "-WORD", type + "-TYPE", kind + "-DISTSIM"));
        if (model.templates().titles() && TITLE.matcher(word).matches()) {
            features.add("IS_TITLE");
        }
        String closed = "<" + word + ">";
        int longest = Math.min(closed.length(), model.templates().longestEnding());
        for (int length = 2; length <= longest; length++) {
            features.add("#" + closed.substring(0, length) + "#");
            features.add("#" + closed.substring(closed.length() - length) + "#");
        }
        return features;
    }

    private static double[] single(NameModel model, Collection<String> features) {
        double[] sums = new double[model.labels().size()];
        features.forEach(feature -> model.add(TextHash.of(feature + SINGLE).value(), sums, 0));
        return sums;
    }

    private static double[] pair(NameModel model, Collection<String> features) {
        double[] sums = new double[model.labels().size() * model.labels().size()];
        features.forEach(feature -> model.add(TextHash.of(feature + PAIR).value(), sums, 0));
        return sums;
    }

    /** Like "Berlin": a capital at the beginning and none after it. */
    private static boolean isNameCase(String word) {
        return word.length() > 1
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    boolean isSame(NameWord other) {
        return text.value() == other.text.value();
    }
}
