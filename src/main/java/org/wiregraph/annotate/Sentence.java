package org.wiregraph.annotate;

import java.util.List;
import org.wiregraph.corpus.Block;
import org.wiregraph.text.Span;

/**
 * An annotated sentence of a document.
 *
 * @param span its place in the article's text, from the first to the last character that is not blank, quotation
 *     marks included although they are no tokens
 * @param block position in {@link org.wiregraph.corpus.Document#blocks()} of the block it stands in
 * @param kind the kind of that block
 * @param tokens its words in order; token i has index i + 1
 */
public record Sentence(Span span, int block, Block.Kind kind, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens at " + span);
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.index() != i + 1 || token.head() < 0 || token.head() > tokens.size()) {
                throw new IllegalArgumentException("token out of place at " + span + ": " + token);
            }
        }
    }

    /** The token with {@code index}, counted from 1. */
    public Token token(int index) {
        return tokens.get(index - 1);
    }

    public int size() {
        return tokens.size();
    }
}
