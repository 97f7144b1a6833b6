package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.annotate.Token;
import org.wiregraph.text.Span;

/** The words of one or a few sentences in one row, counted from 0, with their trees. */
final class Passage {
    /** The head of a sentence's root. */
    static final int NONE = -1;

    private static final String OUTSIDE = "|";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> lemmas = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();

    Passage(String text, List<Sentence> annotated) {
        this.text = text;
        for (int s = 0; s < annotated.size(); s++) {
            int offset = tokens.size();
            for (Token token : annotated.get(s).tokens()) {
                tokens.add(token);
                String lemma = token.lemma().toLowerCase(Locale.ROOT);
                lemmas.add(lemma);
                shown.add(shown(token, lemma));
                sentences.add(s);
                heads.add(token.head() == 0 ? NONE : offset + token.head() - 1);
            }
        }
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String word(int i) {
        return tokens.get(i).form();
    }

    /** The base form in lower case, a fixed word outside the passage; digits are written as 0 from the third on. */
    String lemma(int i) {
        return i < 0 || i >= size() ? OUTSIDE : lemmas.get(i);
    }

    /** The base form, or what stands for it: the class of a name, 0 for a number, so that one example's names speak for none. */
    String shown(int i) {
        return i < 0 || i >= size() ? OUTSIDE : shown.get(i);
    }

    private static String shown(Token token, String lemma) {
        if (token.name().length() > 1) {
            return token.name().substring(2);
        }
        if (token.xpos().startsWith("NNP")) {
            return "NAME";
        }
        return token.xpos().equals("CD") || Character.isDigit(token.form().codePointAt(0)) ? "0" : lemma;
    }

    String tag(int i) {
        return tokens.get(i).xpos();
    }

    String relation(int i) {
        return tokens.get(i).relation();
    }

    int sentence(int i) {
        return sentences.get(i);
    }

    /** Position of the governing word, or {@link #NONE}. */
    int head(int i) {
        return heads.get(i);
    }

    boolean isCapital(int i) {
        return i >= 0 && i < size() && Character.isUpperCase(word(i).codePointAt(0));
    }

    /** What stands between word i-1 and word i: blanks, quotation marks. */
    String gapBefore(int i) {
        int from = i == 0 ? 0 : tokens.get(i - 1).span().end();
        int to = i >= size() ? text.length() : tokens.get(i).span().begin();
        return from < to ? text.substring(from, to) : "";
    }

    /** The text of words {@code begin} to {@code end}, the last not included. */
    String text(int begin, int end) {
        return text.substring(
                tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    }

    /** Where words {@code begin} to {@code end} stand in the text. */
    Span span(int begin, int end) {
        return new Span(
                tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    }

    /** The word of {@code begin} to {@code end} that governs the others: the first whose own head is outside. */
    int headOf(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (head(i) < begin || head(i) >= end) {
                return i;
            }
        }
        return end - 1;
    }
}
