package org.wiregraph.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wiregraph.corpus.Block;
import org.wiregraph.text.Span;

/** Sentences written in a line: {@code form/TAG/relation→head} or less of it, the name's label after {@code =}. */
final class Trees {
    private Trees() {}

    /** Words without a tag are NNP if capitalised, CD if they begin with a digit, else NN. */
    static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : line.strip().split(" +")) {
            String[] parts = word.split("=", 2);
            String[] fields = parts[0].split("/(?=[^/0-9])", 3);
            String form = fields[0];
            String tag = fields.length > 1 ? fields[1] : tag(form);
            String[] arc =
                    fields.length > 2 ? fields[2].split("→") : new String[] {"dep", tokens.isEmpty() ? "0" : "1"};
            tokens.add(new Token(
                    tokens.size() + 1,
                    new Span(at, at + form.length()),
                    form,
                    new Morphology().lemma(form, tag),
                    "X",
                    tag,
                    Integer.parseInt(arc[1]),
                    arc[0],
                    parts.length > 1 ? parts[1] : "O",
                    "O",
                    ""));
            at += form.length() + 1;
        }
        return tokens;
    }

    static Sentence sentence(String line) {
        List<Token> tokens = of(line);
        Span last = tokens.get(tokens.size() - 1).span();
        return new Sentence(new Span(0, last.end()), 0, Block.Kind.PARAGRAPH, tokens);
    }

    static String text(String line) {
        return of(line).stream().map(Token::form).collect(Collectors.joining(" "));
    }

    /** The arcs in the notation of {@link #of}. */
    static String arcs(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.form() + "/" + token.xpos() + "/" + token.relation() + "→" + token.head())
                .collect(Collectors.joining(" "));
    }

    private static String tag(String form) {
        return Character.isDigit(form.charAt(0)) ? "CD" : Character.isUpperCase(form.charAt(0)) ? "NNP" : "NN";
    }
}
