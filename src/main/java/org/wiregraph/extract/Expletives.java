package org.wiregraph.extract;

import java.util.Set;

/** Tells the "it" that means nothing from the one that means something. */
final class Expletives {
    /** What a thing or a body can itself be: "it is ready to help", "it is confident that". */
    private static final Set<String> OF_SOMEBODY = Set.of(("ready able unable willing unwilling likely unlikely set due"
                    + " eager keen prepared reluctant certain sure determined happy free bound committed confident aware"
                    + " unaware glad pleased proud sorry afraid worried concerned hopeful optimistic convinced poised"
                    + " responsible careful quick slow powerless welcome supposed intent open")
            .split(" "));

    /** What is said of a state of affairs, and of nobody. */
    private static final Set<String> JUDGED =
            Set.of("possible", "likely", "unlikely", "clear", "unclear", "true", "untrue", "time", "easy", "difficult");

    private static final Set<String> JUDGING = Set.of("make", "find", "consider", "think", "deem", "believe");
    private static final Set<String> OPENING = Set.of("that", "to", "for", "whether", "how", "when", "if", "why");

    private static final Set<String> SEEMING = Set.of("seem", "appear", "turn", "happen", "emerge", "follow");
    /** "It was told that": somebody was. */
    private static final Set<String> TO_SOMEBODY =
            Set.of("tell", "inform", "warn", "assure", "convince", "advise", "remind", "persuade", "notify");

    private Expletives() {}

    /** "It is shocking that", "it was too late to", "it is understood", "it seems that", "it rained". */
    static boolean isExpletive(Tree tree, int token) {
        if (tree.lower(token).equals("it") && isObject(tree, token)) {
            return true;
        }
        if (!tree.lower(token).equals("it") || !tree.isRelation(token, "nsubj", "nsubj:pass", "expl")) {
            return false;
        }
        int said = tree.head(token);
        if (said == 0) {
            return false;
        }
        boolean clause = tree.children(said, "ccomp", "csubj").stream().anyMatch(one -> one > said);
        if (tree.isVerb(said)) {
            boolean told = tree.isPassive(said) && !TO_SOMEBODY.contains(tree.lemma(said));
            return clause && (told || SEEMING.contains(tree.lemma(said)))
                    || Set.of("rain", "snow").contains(tree.lemma(said));
        }
        if (tree.has(said, "cop") && (JUDGED.contains(tree.lower(said)) || isCleft(tree, said))) {
            return true;
        }
        boolean infinitive = tree.children(said, "xcomp", "advcl", "acl").stream()
                .anyMatch(one -> one > said && tree.lower(tree.first(one)).equals("to"));
        return tree.has(said, "cop") && (clause || infinitive) && !OF_SOMEBODY.contains(tree.lower(said));
    }

    /** "made it clear that", "finds it hard to", "put it more cautiously". */
    private static boolean isObject(Tree tree, int token) {
        boolean judged = JUDGING.contains(tree.lemma(token - 1))
                && tree.tag(token + 1).startsWith("JJ")
                && OPENING.contains(tree.lower(token + 2));
        boolean put = tree.lemma(token - 1).equals("put")
                && Set.of("JJ", "JJR", "RB", "RBR", "IN", ".").contains(tree.tag(token + 1))
                && !Set.of("in", "on", "into", "at", "to", "under").contains(tree.lower(token + 1));
        return judged || put;
    }

    /** "It was on Monday that", "it is from there that": what stands out is no property of anything. */
    private static boolean isCleft(Tree tree, int said) {
        boolean phrase = tree.has(said, "case")
                || tree.tag(said).equals("RB")
                || tree.tag(said).equals("EX");
        return phrase
                && tree.children(said, "acl:relcl", "acl", "ccomp", "csubj", "advcl").stream()
                        .anyMatch(clause -> clause > said);
    }
}
