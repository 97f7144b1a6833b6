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

    private static final Set<String> SEEMING = Set.of("seem", "appear", "turn", "happen", "emerge", "follow");
    /** "It was told that": somebody was. */
    private static final Set<String> TO_SOMEBODY =
            Set.of("tell", "inform", "warn", "assure", "convince", "advise", "remind", "persuade", "notify");

    private Expletives() {}

    /** "It is shocking that", "it was too late to", "it is understood", "it seems that", "it rained". */
    static boolean isExpletive(Tree tree, int token) {
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
        boolean infinitive = tree.children(said, "xcomp", "advcl", "acl").stream()
                .anyMatch(one -> one > said && tree.lower(tree.first(one)).equals("to"));
        return tree.has(said, "cop") && (clause || infinitive) && !OF_SOMEBODY.contains(tree.lower(said));
    }
}
