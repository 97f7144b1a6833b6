package org.wiregraph.annotate;

import java.util.ArrayList;
import java.util.List;
import org.wiregraph.annotate.model.CityNames;

/** Marks the places whose name is that of a city, town or village. */
final class Cities {
    private final CityNames names;

    Cities(CityNames names) {
        this.names = names;
    }

    Sentence mark(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).name().equals("B-LOCATION")) {
                int last = i;
                while (last + 1 < tokens.size() && tokens.get(last + 1).name().equals("I-LOCATION")) {
                    last++;
                }
                if (!isArticled(tokens, i, last) && names.contains(words(tokens.subList(i, last + 1)))) {
                    tokens.set(i, tokens.get(i).withName(tokens.get(i).name(), Token.CITY));
                }
            }
        }
        return new Sentence(sentence.span(), sentence.block(), sentence.kind(), tokens);
    }

    /** "the Arghandab": a river or a valley; "the Bonn talks" is a city all the same. */
    private static boolean isArticled(List<Token> tokens, int first, int last) {
        return first > 0
                && tokens.get(first - 1).form().equalsIgnoreCase("the")
                && (last + 1 == tokens.size() || !tokens.get(last + 1).xpos().startsWith("NN"));
    }

    private static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        int end = tokens.get(0).span().begin();
        for (Token token : tokens) {
            words.append(token.span().begin() > end ? " " : "").append(token.form());
            end = token.span().end();
        }
        return words.toString();
    }
}
