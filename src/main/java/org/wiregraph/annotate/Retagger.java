package org.wiregraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends tags that the tagger is known to get wrong, before parsing; each rule with a sentence that forced it. */
final class Retagger {
    private static final Set<String> CONTROLLING = Set.of(
            ("plans aims wants hopes seeks vows pledges intends promises needs refuses agrees threatens expects prepares"
                            + " offers continues attempts tries fails decides")
                    .split(" "));
    private static final Set<String> NAMING =
            Set.of("called", "named", "dubbed", "titled", "entitled", "nicknamed", "codenamed", "code-named");
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "say",
            "announced",
            "added",
            "told",
            "reported",
            "confirmed",
            "believes",
            "believe",
            "know",
            "knows",
            "think",
            "thinks",
            "claims",
            "claimed");
    /** Verbs whose form is also a plural, but of things that no name stands before. */
    private static final Set<String> TAKING = Set.of(
            "supports",
            "backs",
            "funds",
            "trains",
            "arms",
            "aids",
            "leads",
            "heads",
            "blames",
            "fights",
            "opposes",
            "criticizes",
            "praises",
            "protects",
            "operates",
            "joins",
            "visits",
            "meets",
            "leaves",
            "warns",
            "urges",
            "thanks",
            "accuses",
            "advises",
            "equips");

    private static final Set<String> PHRASES = Set.of("NNP", "NNPS", "DT", "PRP", "PRP$", "JJ");
    private static final Set<String> SUBJECTS = Set.of("NN", "NNP", "NNPS", "PRP");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> BOUNDARIES = Set.of("IN", "WDT", "WP", ",", ":", "CC");

    private Retagger() {}

    static void apply(List<CoreLabel> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (isAcronym(words, i)) {
                words.get(i).setTag("NNP");
                if (form(words, i + 1).matches("['’]s")) {
                    words.get(i + 1).setTag("POS");
                }
            } else if (isControlling(words, i)) {
                words.get(i).setTag("VBZ");
            } else if (isTaking(words, i)) {
                takes(words, i);
            } else if (isNaming(words, i)) {
                words.get(i).setTag("VBN");
            } else if (isCompound(words, i)) {
                words.get(i).setTag("JJ");
            } else if (isChief(words, i)) {
                words.get(i).setTag("NN");
            }
        }
    }

    /** "the WHO's director", "the US": no pronouns, in a sentence that is not all capitals. */
    private static boolean isAcronym(List<CoreLabel> words, int i) {
        String word = words.get(i).word();
        return (word.equals("WHO") || word.equals("US") || word.equals("IT"))
                && !tag(words, i).startsWith("NN")
                && words.stream()
                        .anyMatch(other -> other.word().length() > 3
                                && other.word().equals(other.word().toLowerCase(Locale.ROOT)));
    }

    /** "the military alliance plans to leave": after a singular noun and before an infinitive a verb, where one lacks. */
    private static boolean isControlling(List<CoreLabel> words, int i) {
        return tag(words, i).equals("NNS")
                && CONTROLLING.contains(form(words, i))
                && tag(words, i + 1).equals("TO")
                && tag(words, i + 2).startsWith("VB")
                && SUBJECTS.contains(tag(words, i - 1))
                && !hasFiniteVerb(words, i);
    }

    /** "Norway trains the police", "Norway funds and trains Afghan pilots": between a name and a noun phrase a verb. */
    private static boolean isTaking(List<CoreLabel> words, int i) {
        boolean joined = tag(words, i + 1).equals("CC")
                && TAKING.contains(form(words, Math.min(i + 2, words.size() - 1)))
                && PHRASES.contains(tag(words, i + 3));
        return tag(words, i).equals("NNS")
                && TAKING.contains(form(words, i))
                && (PHRASES.contains(tag(words, i + 1)) || joined)
                && Set.of("NNP", "NNPS").contains(tag(words, i - 1))
                && !hasFiniteVerb(words, i);
    }

    private static void takes(List<CoreLabel> words, int i) {
        words.get(i).setTag("VBZ");
        if (tag(words, i + 1).equals("CC")) {
            words.get(i + 2).setTag("VBZ");
        }
    }

    /** "a mission for Afghan security forces called Resolute Support": after a noun, in a clause that has its verb. */
    private static boolean isNaming(List<CoreLabel> words, int i) {
        return tag(words, i).equals("VBD")
                && NAMING.contains(form(words, i))
                && tag(words, i - 1).startsWith("NN")
                && Character.isUpperCase(words.get(i + 1).word().codePointAt(0))
                && words.subList(0, i).stream().anyMatch(word -> FINITE.contains(word.tag()));
    }

    /** "advice and capacity-building support": no verb. */
    private static boolean isCompound(List<CoreLabel> words, int i) {
        return tag(words, i).equals("VBG")
                && form(words, i).indexOf('-') > 0
                && tag(words, i + 1).startsWith("NN");
    }

    /** "The Middle East forces chief met": behind a noun and before a verb or a comma somebody, and no quality. */
    private static boolean isChief(List<CoreLabel> words, int i) {
        return form(words, i).equals("chief")
                && tag(words, i).equals("JJ")
                && tag(words, i - 1).startsWith("NN")
                && (FINITE.contains(tag(words, i + 1)) || tag(words, i + 1).equals(","));
    }

    /** Whether the clause that goes on at {@code end} has its verb already; a verb of saying has that clause as object. */
    private static boolean hasFiniteVerb(List<CoreLabel> words, int end) {
        for (int i = end - 1; i >= 0 && !BOUNDARIES.contains(tag(words, i)); i--) {
            if (FINITE.contains(tag(words, i))) {
                return !SAYING.contains(form(words, i));
            }
        }
        return false;
    }

    private static String tag(List<CoreLabel> words, int i) {
        return i < words.size() ? words.get(i).tag() : "";
    }

    private static String form(List<CoreLabel> words, int i) {
        return words.get(i).word().toLowerCase(Locale.ROOT);
    }
}
