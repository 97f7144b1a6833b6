package org.wiregraph.annotate;

import java.util.Map;

/** Maps Penn Treebank tags to the universal parts of speech. */
final class UniversalTags {
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("CC", "CCONJ"),
            Map.entry("CD", "NUM"),
            Map.entry("DT", "DET"),
            Map.entry("EX", "PRON"),
            Map.entry("FW", "X"),
            Map.entry("IN", "ADP"),
            Map.entry("JJ", "ADJ"),
            Map.entry("JJR", "ADJ"),
            Map.entry("JJS", "ADJ"),
            Map.entry("LS", "X"),
            Map.entry("MD", "AUX"),
            Map.entry("NN", "NOUN"),
            Map.entry("NNS", "NOUN"),
            Map.entry("NNP", "PROPN"),
            Map.entry("NNPS", "PROPN"),
            Map.entry("PDT", "DET"),
            Map.entry("POS", "PART"),
            Map.entry("PRP", "PRON"),
            Map.entry("PRP$", "PRON"),
            Map.entry("RB", "ADV"),
            Map.entry("RBR", "ADV"),
            Map.entry("RBS", "ADV"),
            Map.entry("RP", "ADP"),
            Map.entry("SYM", "SYM"),
            Map.entry("TO", "PART"),
            Map.entry("UH", "INTJ"),
            Map.entry("WDT", "DET"),
            Map.entry("WP", "PRON"),
            Map.entry("WP$", "PRON"),
            Map.entry("WRB", "ADV"));

    private UniversalTags() {}

    static String of(String tag, String word) {
        if (tag.startsWith("VB")) {
            return "VERB";
        }
        return TAGS.getOrDefault(tag, word.isEmpty() || Character.isLetterOrDigit(word.charAt(0)) ? "X" : "PUNCT");
    }
}
