package org.wiregraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends tags that the tagger is known to get wrong, before parsing. */
final class Retagger {
    private static final Set<String> WILL = Set.of(
            "plans",
            "aims",
            "wants",
            "hopes",
            "seeks",
            "vows",
            "pledges",
            "intends",
            "promises",
            "needs",
            "refuses",
            "agrees",
            "threatens",
            "expects",
            "prepares",
            "offers",
            "continues",
            "attempts");

    private Retagger() {}

    /** "the military alliance plans to leave": a plural noun before "to" and a verb, after a singular noun, is a verb. */
    static void apply(List<CoreLabel> words) {
        compounds(words);
        for (int i = 1; i + 2 < words.size(); i++) {
            String form = words.get(i).word().toLowerCase(Locale.ROOT);
            boolean noun = words.get(i).tag().equals("NNS") && WILL.contains(form);
            boolean infinitive = words.get(i + 1).tag().equals("TO")
                    && words.get(i + 2).tag().startsWith("VB");
            boolean subject =
                    Set.of("NN", "NNP", "NNPS", "PRP").contains(words.get(i - 1).tag());
            if (noun && infinitive && subject && !finiteVerb(words, i)) {
                words.get(i).setTag("VBZ");
            }
        }
    }

    /** "capacity-building support", "Western-backed government": a hyphened participle before a noun is an adjective. */
    private static void compounds(List<CoreLabel> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String form = words.get(i).word();
            boolean participle = form.indexOf('-') > 0
                    && Set.of("VBG", "VBN", "VBD").contains(words.get(i).tag());
            if (participle && words.get(i + 1).tag().startsWith("NN")) {
                words.get(i).setTag("JJ");
            }
        }
    }

    /** Whether the clause that ends at {@code end} has its verb already. */
    private static boolean finiteVerb(List<CoreLabel> words, int end) {
        for (int i = end - 1; i >= 0; i--) {
            String tag = words.get(i).tag();
            if (Set.of("IN", "WDT", "WP", ",", ":", "CC").contains(tag)) {
                return false;
            }
            if (Set.of("VBZ", "VBP", "VBD", "MD").contains(tag)) {
                // "said the alliance plans to": the verb of saying has the clause as its object.
                return !words.get(i)
                        .word()
                        .toLowerCase(Locale.ROOT)
                        .matches("said|says|say|announced|added|told|reported|confirmed");
            }
        }
        return false;
    }
}
