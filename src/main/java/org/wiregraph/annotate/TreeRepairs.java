package org.wiregraph.annotate;

import java.util.List;

/** Mends trees where the parser is known to err; each rule with a sentence that forced it. */
final class TreeRepairs {
    private TreeRepairs() {}

    /** The tokens with a better tree: one root and no cycles. */
    static List<Token> apply(List<Token> tokens) {
        Draft tree = new Draft(tokens);
        for (int i = 1; i <= tree.size(); i++) {
            PhraseRepairs.apply(tree, i);
            if (tree.isVerb(i)) {
                SpeechRepairs.apply(tree, i);
                ClauseRepairs.apply(tree, i);
                RelativeRepairs.apply(tree, i);
            }
        }
        oneRoot(tree);
        return tree.tokens();
    }

    private static void oneRoot(Draft tree) {
        int root = 0;
        for (int i = 1; i <= tree.size(); i++) {
            root = root == 0 && tree.head(i) == 0 ? i : root;
        }
        for (int i = 1; i <= tree.size(); i++) {
            boolean spare = tree.head(i) == 0 && i != root;
            if (spare || tree.loops(i)) {
                tree.attach(i, root, root == 0 ? "root" : "parataxis");
                root = root == 0 ? i : root;
            }
        }
    }
}
