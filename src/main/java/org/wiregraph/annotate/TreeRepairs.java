package org.wiregraph.annotate;

import java.util.ArrayList;
import java.util.List;

/** Mends trees where the parser is known to err, after parsing. */
final class TreeRepairs {
    private TreeRepairs() {}

    /** The tokens with one root at most and no cycles. */
    static List<Token> apply(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (int i = 0; i < mended.size(); i++) {
            if (loops(mended, i)) {
                mended.set(i, attach(mended.get(i), 0, "root"));
            }
        }
        return mended;
    }

    private static boolean loops(List<Token> tokens, int at) {
        int up = tokens.get(at).head();
        for (int steps = 0; up > 0; steps++) {
            if (up == at + 1 || steps > tokens.size()) {
                return true;
            }
            up = tokens.get(up - 1).head();
        }
        return false;
    }

    private static Token attach(Token token, int head, String relation) {
        return new Token(
                token.index(),
                token.span(),
                token.form(),
                token.lemma(),
                token.upos(),
                token.xpos(),
                head,
                relation,
                token.name(),
                token.time(),
                token.gender());
    }
}
