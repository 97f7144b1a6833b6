package org.wiregraph.annotate.model;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** What the tagger's model says of one word wherever it stands. */
final class TagWord {
    /** What stands before the first word and after the last. */
    static final String OUTSIDE = "NA";

    private static final Set<String> COMPANY_ENDS = Set.of(
            ("Company COMPANY Co. Co Cos. CO. COS. Corporation CORPORATION Corp. Corp CORP. Incorporated INCORPORATED"
                            + " Inc. Inc INC. Association ASSOCIATION Assn ASSN Limited LIMITED Ltd. LTD. L.P.")
                    .split(" "));
    /** The class of words that have none. */
    private static final String UNKNOWN = "null";

    private static final String NO = "0";
    private static final String YES = "1";
    private static final String TOO_SHORT = "######";

    final String cluster;
    /** The tags that it may have. */
    final int[] tags;
    /** Training knew it too little: its form and that of its neighbours count. */
    final boolean rare;

    final boolean startsUpper;
    final boolean upper;
    final boolean endsCompany;
    /** The most frequent tag of the word in lower case, if it is capitalised and known so. */
    final String usualTag;
    /** Sums of weights by tag. */
    final double[] self;
    /** Features of this word as a neighbour: its form, its shape and its cluster, before and after. */
    final int[] before;

    final int[] after;

    private TagWord(TagModel model, String word) {
        int known = model.dictionary().find(word);
        cluster = model.clusters().of(word.toLowerCase(Locale.ROOT), UNKNOWN);
        tags = model.dictionary().tags(known);
        rare = model.dictionary().isRare(known);
        startsUpper = Character.isUpperCase(word.charAt(0));
        upper = has(word, Character::isUpperCase);
        endsCompany = COMPANY_ENDS.contains(word);
        int small = startsUpper ? model.dictionary().find(word.toLowerCase(Locale.ROOT)) : FeatureTable.NONE;
        usualTag = small == FeatureTable.NONE
                ? NO
                : model.tags().get(model.dictionary().usualTag(small));
        String shape = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
        before = neighbour(model, TagTemplate.BEFORE, word, shape);
        after = neighbour(model, TagTemplate.AFTER, word, shape);
        self = new double[model.tags().size()];
        model.add(model.find(TagTemplate.WORD + TagTemplate.SELF, word), self);
        if (rare) {
            model.add(model.find(TagTemplate.SHAPE + TagTemplate.SELF, shape), self);
            model.add(model.find(TagTemplate.CLUSTER + TagTemplate.SELF, cluster), self);
            addForm(model, word);
        }
    }

    static TagWord of(TagModel model, String form) {
        return new TagWord(model, Americanize.americanize(form));
    }

    /** A word of CoreNLP's own, such as the one after the last. */
    static TagWord special(TagModel model, String word) {
        return new TagWord(model, word);
    }

    private int[] neighbour(TagModel model, int place, String word, String shape) {
        return new int[] {
            model.find(TagTemplate.WORD + place, word),
            model.find(TagTemplate.SHAPE + place, shape),
            model.find(TagTemplate.CLUSTER + place, cluster)
        };
    }

    private void addForm(TagModel model, String word) {
        boolean digit = has(word, Character::isDigit);
        boolean letter = has(word, Character::isLetter);
        boolean dash = word.indexOf('-') >= 0;
        add(model, TagTemplate.CAPITAL, upper);
        add(model, TagTemplate.DIGIT, digit);
        add(model, TagTemplate.DASH, dash);
        add(model, TagTemplate.LETTER_DIGIT_DASH, letter && dash && digit);
        add(model, TagTemplate.CAPITALS, word.chars().allMatch(Character::isUpperCase));
        add(model, TagTemplate.CAPITAL_DIGIT_DASH, upper && dash && digit);
        add(model, TagTemplate.SYMBOL, !letter && !digit);
        for (int length = 1; length <= TagTemplate.LONGEST_ENDING; length++) {
            boolean there = length <= word.length();
            String prefix = there ? word.substring(0, length) : TOO_SHORT;
            String suffix = there ? word.substring(word.length() - length) : TOO_SHORT;
            model.add(model.find(TagTemplate.PREFIX + length - 1, prefix), self);
            model.add(model.find(TagTemplate.SUFFIX + length - 1, suffix), self);
        }
        String shape = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4);
        model.add(model.find(TagTemplate.LETTER_SHAPE, shape), self);
    }

    private void add(TagModel model, int template, boolean holds) {
        model.add(model.find(template, flag(holds)), self);
    }

    /** The value of a feature that holds or does not. */
    static String flag(boolean holds) {
        return holds ? YES : NO;
    }

    private static boolean has(String word, IntPredicate kind) {
        return word.chars().anyMatch(kind);
    }
}
