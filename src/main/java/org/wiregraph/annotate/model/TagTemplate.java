package org.wiregraph.annotate.model;

import java.util.ArrayList;
import java.util.List;

/** The kinds of feature that the tagger's model has, by their number there; those from {@link #SHAPE} on for rare words. */
final class TagTemplate {
    static final int WORD = 0;
    static final int TAGS_BEFORE = 3;
    static final int TAG_BEFORE = 4;
    static final int SHAPE = 5;
    static final int CLUSTER = 8;
    static final int CLUSTERS = 11;
    static final int CAPITAL = 12;
    static final int DIGIT = 13;
    static final int DASH = 14;
    static final int LETTER_DIGIT_DASH = 15;
    static final int COMPANY = 16;
    static final int CAPITALS = 17;
    static final int CAPITAL_DIGIT_DASH = 18;
    static final int USUAL_TAG_FIRST = 19;
    static final int USUAL_TAG_LATER = 20;
    static final int CAPITAL_FIRST = 21;
    static final int PREFIX = 22;
    static final int SUFFIX = 32;
    static final int LONGEST_ENDING = 10;
    static final int LETTER_SHAPE = 42;
    static final int SYMBOL = 43;

    /** Of a template for three words, those for the word before, the word and the word after. */
    static final int BEFORE = 0;

    static final int SELF = 1;
    static final int AFTER = 2;

    private TagTemplate() {}

    /** How CoreNLP names all of them, in order. */
    static List<String> stock() {
        List<String> names = new ArrayList<>(List.of(
                "Extractor(-1,word)",
                "Extractor(0,word)",
                "Extractor(1,word)",
                "ExtractorContinuousTagConj(-2 ... -1)",
                "Extractor(-1,tag)",
                "ExtractorWordShapeClassifier(-1,chris2)",
                "ExtractorWordShapeClassifier(0,chris2)",
                "ExtractorWordShapeClassifier(1,chris2)",
                "ExtractorDistsim(-1,word)",
                "ExtractorDistsim(0,word)",
                "ExtractorDistsim(1,word)",
                "ExtractorDistsimConjunction(-1,1)",
                "ExtractorUCase()",
                "ExtractorCNumber()",
                "ExtractorDash()",
                "ExtractorLetterDigitDash()",
                "CompanyNameDetector()",
                "ExtractorAllCapitalized()",
                "ExtractorUpperDigitDash()",
                "ExtractorStartSentenceCap()",
                "ExtractorMidSentenceCapC()",
                "ExtractorMidSentenceCap()"));
        for (String ending : List.of("Pref", "Suff")) {
            for (int length = 1; length <= LONGEST_ENDING; length++) {
                names.add("ExtractorWord" + ending + "(len" + length + ",w0)");
            }
        }
        names.add("ExtractorWordShapeClassifier(0,chris4)");
        names.add("ExtractorNonAlphanumeric()");
        return names;
    }
}
