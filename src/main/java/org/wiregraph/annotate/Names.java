package org.wiregraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns the recogniser's labels into IOB tags, titles and possessives cut off. */
final class Names {
    private static final Set<String> TITLES = Set.of(
            "president",
            "gen",
            "lt",
            "col",
            "maj",
            "mr",
            "mrs",
            "ms",
            "dr",
            "capt",
            "sgt",
            "prof",
            "gen.",
            "general",
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            "sen.",
            "senator",
            "rep.",
            "secretary",
            "minister",
            "secretary-general",
            "chancellor",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "sir",
            "lord",
            "judge",
            "justice",
            "col.",
            "lt.",
            "maj.",
            "adm.",
            "capt.",
            "sgt.",
            "prof.",
            "professor",
            "chairman",
            "ambassador",
            "governor",
            "gov.");

    private Names() {}

    static List<String> iob(List<CoreLabel> words) {
        List<String> tags = new ArrayList<>();
        String before = "O";
        for (CoreLabel word : words) {
            String label = Annotator.answer(word);
            boolean cut = word.tag().equals("POS")
                    || (label.equals("PERSON")
                            && TITLES.contains(word.word().toLowerCase(Locale.ROOT))
                            && !before.equals("PERSON"));
            if (label.equals("O") || cut) {
                tags.add("O");
                before = "O";
            } else {
                tags.add((label.equals(before) ? "I-" : "B-") + label);
                before = label;
            }
        }
        return tags;
    }
}
