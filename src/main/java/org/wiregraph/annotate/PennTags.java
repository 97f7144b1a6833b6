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
        return switch (upos) {
            case "NOUN" -> plural ? "NNS" : "NN";
            case "PROPN" -> plural ? "NNPS" : "NNP";
            case "VERB" -> verb(features);
            default -> TAGS.getOrDefault(upos, "NN");
        };
    }

    private static String verb(String features) {
        boolean past = features.contains("Tense=Past");
        if (features.contains("VerbForm=Part")) {
            return past ? "VBN" : "VBG";
        }
        if (features.contains("VerbForm=Ger")) {
            return "VBG";
        }
        return past ? "VBD" : features.contains("Person=3") ? "VBZ" : "VB";
    }
}
