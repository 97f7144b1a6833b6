package org.wiregraph.annotate;

import java.util.Map;

/** Guesses Penn Treebank tags from universal ones, for CoNLL-U of parsers that give no others. */
final class PennTags {
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("CCONJ", "CC"),
            Map.entry("SCONJ", "IN"),
            Map.entry("NUM", "CD"),
            Map.entry("DET", "DT"),
            Map.entry("ADP", "IN"),
            Map.entry("ADJ", "JJ"),
            Map.entry("AUX", "VBZ"),
            Map.entry("PRON", "PRP"),
            Map.entry("ADV", "RB"),
            Map.entry("PART", "TO"),
            Map.entry("X", "FW"),
            Map.entry("PUNCT", "."));

    private PennTags() {}

    static String of(String upos, String features) {
        boolean plural = features.contains("Number=Plur");
        switch (upos) {
            case "NOUN":
                return plural ? "NNS" : "NN";
            case "PROPN":
                return plural ? "NNPS" : "NNP";
            case "VERB":
                return features.contains("VerbForm=Part")
                        ? (features.contains("Tense=Past") ? "VBN" : "VBG")
                        : features.contains("VerbForm=Ger")
                                ? "VBG"
                                : features.contains("Tense=Past")
                                        ? "VBD"
                                        : features.contains("Person=3") ? "VBZ" : "VB";
            default:
                return TAGS.getOrDefault(upos, "NN");
        }
    }
}
