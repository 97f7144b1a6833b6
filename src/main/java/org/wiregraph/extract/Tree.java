package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.annotate.Token;
import org.wiregraph.text.Span;

/** The dependency tree of a sentence, for asking who governs whom. Tokens are named by their index, from 1; 0 is none. */
final class Tree {
    private final Sentence sentence;
    private final List<List<Integer>> children = new ArrayList<>();
    private final String[] lower;
    private final String[] lemmas;
    private final int[] first;
    private final int[] last;

    Tree(Sentence sentence) {
        this.sentence = sentence;
        for (int i = 0; i <= sentence.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (Token token : sentence.tokens()) {
            children.get(token.head()).add(token.index());
        }
        lower = new String[sentence.size() + 1];
        lemmas = new String[sentence.size() + 1];
        for (Token token : sentence.tokens()) {
            lower[token.index()] = token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
            lemmas[token.index()] = token.lemma().toLowerCase(Locale.ROOT);
        }
        first = new int[sentence.size() + 1];
        last = new int[sentence.size() + 1];
        for (int i = 1; i <= sentence.size(); i++) {
            first[i] = i;
            last[i] = i;
        }
        for (int i = 1; i <= sentence.size(); i++) {
            for (int up = head(i), steps = 0; up > 0 && steps < sentence.size(); up = head(up), steps++) {
                first[up] = Math.min(first[up], i);
                last[up] = Math.max(last[up], i);
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    String lemma(int index) {
        return index < 1 || index > size() ? "" : lemmas[index];
    }

    String form(int index) {
        return index < 1 || index > size() ? "" : token(index).form();
    }

    String lower(int index) {
        return index < 1 || index > size() ? "" : lower[index];
    }

    String tag(int index) {
        return index < 1 || index > size() ? "" : token(index).xpos();
    }

    String relation(int index) {
        return token(index).relation();
    }

    boolean isRelation(int index, String... relations) {
        String relation = token(index).relation();
        for (String one : relations) {
            if (one.equals(relation)) {
                return true;
            }
        }
        return false;
    }

    int head(int index) {
        return token(index).head();
    }

    List<Integer> children(int index) {
        return children.get(index);
    }

    /** Children by any of {@code relations}, in order; a relation without subtype does not match its subtypes. */
    List<Integer> children(int index, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(index)) {
            if (isRelation(child, relations)) {
                found.add(child);
            }
        }
        return found;
    }

    Optional<Integer> child(int index, String... relations) {
        return children(index, relations).stream().findFirst();
    }

    boolean has(int index, String... relations) {
        for (int child : children.get(index)) {
            if (isRelation(child, relations)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the first token below {@code index}, itself included. */
    int first(int index) {
        return first[index];
    }

    int last(int index) {
        return last[index];
    }

    boolean dominates(int ancestor, int index) {
        for (int up = index, steps = 0; up > 0 && steps <= size(); up = head(up), steps++) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The prepositions that mark {@code index}, as one string: "out of", "in", or empty. */
    String marker(int index) {
        StringBuilder marker = new StringBuilder();
        for (int child : children(index, "case", "mark")) {
            if (child > index || "POS".equals(tag(child))) {
                continue;
            }
            append(marker, lower(child));
            for (int fixed : children(child, "fixed", "mwe")) {
                append(marker, lower(fixed));
            }
        }
        return marker.toString();
    }

    private static void append(StringBuilder words, String word) {
        words.append(words.isEmpty() ? "" : " ").append(word);
    }

    /** {@code index} and all that is coordinated with it, in order of the sentence. */
    List<Integer> conjuncts(int index) {
        List<Integer> found = new ArrayList<>();
        collectConjuncts(index, found, new HashSet<>());
        return found.stream().sorted().toList();
    }

    private void collectConjuncts(int index, List<Integer> found, Set<Integer> seen) {
        if (!seen.add(index)) {
            return;
        }
        found.add(index);
        for (int next : children(index, "conj")) {
            collectConjuncts(next, found, seen);
        }
    }

    /** The first of the conjuncts that {@code index} belongs to; itself if it is not coordinated. */
    int firstConjunct(int index) {
        int at = index;
        for (int steps = 0; steps < size() && "conj".equals(relation(at)) && head(at) > 0; steps++) {
            at = head(at);
        }
        return at;
    }

    boolean isVerb(int index) {
        return tag(index).startsWith("VB") || "MD".equals(tag(index));
    }

    boolean isNoun(int index) {
        return tag(index).startsWith("NN");
    }

    /** Whether {@code index} is a verb in passive voice: with a passive subject or auxiliary, or a bare participle. */
    boolean isPassive(int index) {
        if (has(index, "nsubj:pass", "aux:pass", "csubj:pass", "nsubjpass", "auxpass")) {
            return true;
        }
        if (!"VBN".equals(tag(index)) && !"VBD".equals(tag(index))) {
            return false;
        }
        // "The party, whose candidate is Scholz, received a quarter": the past tense, at whatever noun the parser hangs
        // it.
        boolean past = "VBD".equals(tag(index)) && has(index, "obj");
        boolean bare = !past && !has(index, "aux", "nsubj");
        if (bare && isRelation(index, "acl", "amod", "advcl")) {
            return true;
        }
        return "VBN".equals(tag(index))
                && bare
                && isRelation(index, "conj")
                && head(index) > 0
                && isPassive(head(index));
    }

    /** The place in the article of tokens {@code from} to {@code to}. */
    Span span(int from, int to) {
        return token(from).span().cover(token(to).span());
    }
}
