package org.wiregraph.annotate;

import java.util.List;
import java.util.Locale;

/** The words of a sentence in lower case, as the patterns of {@link TimeTagger} read them; empty outside the sentence. */
final class Words {
    private final List<Token> tokens;
    private final String[] lower;

    Words(List<Token> tokens) {
        this.tokens = tokens;
        this.lower = tokens.stream()
                .map(token -> Splitter.plain(token.form()).toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    int size() {
        return lower.length;
    }

    /** The word at {@code i}, counted from 0. */
    String at(int i) {
        return i < 0 || i >= lower.length ? "" : lower[i];
    }

    boolean is(int i, String... words) {
        String word = at(i);
        for (String one : words) {
            if (one.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isTag(int i, String prefix) {
        return i >= 0 && i < tokens.size() && tokens.get(i).xpos().startsWith(prefix);
    }

    boolean isCapitalised(int i) {
        return i >= 0
                && i < tokens.size()
                && Character.isUpperCase(tokens.get(i).form().codePointAt(0));
    }

    /** Whether the word is part of a person's or organisation's name: Theresa May, August Wilson. */
    boolean isInName(int i) {
        String name = i < 0 || i >= tokens.size() ? "O" : tokens.get(i).name();
        return name.endsWith("-PERSON") || name.equals("I-ORGANIZATION") || name.equals("I-MISC");
    }

    /** {@code i}, or what follows a comma or {@code of} there. */
    int after(int i, String... fillers) {
        return is(i, fillers) ? i + 1 : i;
    }
}
