package org.wiregraph.annotate;

import java.util.Map;
import java.util.Set;

/** Maps Penn Treebank tags to the universal parts of speech, by the word's relation where the tag leaves it open. */
final class UniversalTags {
    private static final Set<String> AUXILIARY = Set.of("aux", "aux:pass", "cop");
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("CC", "CCONJ"),
            Map.entry("CD", "NUM"),
            Map.entry("EX", "PRON"),
            Map.entry("FW", "X"),
            Map.entry("GW", "X"),
            Map.entry("HYPH", "PUNCT"),
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
            Map.entry("$", "SYM"),
            Map.entry("#", "SYM"),
            Map.entry("UH", "INTJ"),
            Map.entry("WP", "PRON"),
            Map.entry("WP$", "PRON"),
            Map.entry("WRB", "ADV"));

    private UniversalTags() {}

    static String of(String tag, String word, String relation) {
        if (tag.startsWith("VB")) {
            return AUXILIARY.contains(relation) ? "AUX" : "VERB";
        }
        return switch (tag) {
            case "IN" -> relation.equals("mark") ? "SCONJ" : "ADP";
            case "TO" -> relation.equals("case") ? "ADP" : "PART";
            case "DT", "WDT" -> relation.startsWith("det") ? "DET" : "PRON";
            default ->
                TAGS.getOrDefault(tag, word.isEmpty() || Character.isLetterOrDigit(word.charAt(0)) ? "X" : "PUNCT");
        };
    }
}
