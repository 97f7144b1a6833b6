package org.wiregraph.annotate;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Repairs inside noun phrases. */
final class PhraseRepairs {
    private PhraseRepairs() {}

    static void apply(Draft tree, int i) {
        if (tree.isNoun(i)) {
            nounAsClause(tree, i);
            dateOfSubject(tree, i);
        }
        if (tree.lemma(i).equals("what") || tree.lemma(i).equals("which")) {
            determiner(tree, i);
        }
        if (tree.tag(i).equals("WDT") && tree.lemma(i).equals("that") && tree.isRelation(i, "dep")) {
            conjunction(tree, i);
        }
    }

    /** "praised the capability of the security and defense forces": "forces" heads the phrase with "of". */
    private static void nounAsClause(Draft tree, int i) {
        int verb = tree.head(i);
        if (!tree.isRelation(i, "ccomp") || !tree.isVerb(verb) || tree.has(i, "cop", "aux", "mark", "case")) {
            return;
        }
        for (int noun : tree.children(i, "nsubj")) {
            List<Integer> modifiers = tree.children(noun, "nmod");
            int inner = modifiers.isEmpty() ? 0 : modifiers.get(modifiers.size() - 1);
            boolean coordinated = inner > 0 && tree.has(inner, "conj") && tree.isUnder(i - 1, inner);
            if (coordinated && noun > verb) {
                tree.attach(noun, verb, tree.has(verb, "obj") ? "dep" : "obj");
                tree.attach(i, noun, "nmod");
                tree.attach(inner, i, "compound");
                tree.children(inner, "case", "det", "amod", "nmod:poss").stream()
                        .filter(child -> child < inner)
                        .forEach(child -> tree.move(child, i));
                tree.children(i, "punct").forEach(mark -> tree.move(mark, verb));
                return;
            }
        }
    }

    /** "Biden in April announced", "NATO leaders on Monday committed": the date says when it was done. */
    private static void dateOfSubject(Draft tree, int i) {
        String word = tree.lemma(i).toLowerCase(Locale.ROOT);
        int noun = tree.head(i);
        boolean date = TimeWords.isWeekday(word) || TimeWords.month(word).isPresent();
        if (!date || !tree.isRelation(i, "nmod") || noun == 0 || !tree.isRelation(noun, "nsubj", "nsubj:pass")) {
            return;
        }
        int verb = tree.head(noun);
        boolean before = noun < i && i < verb && tree.has(i, "case");
        boolean close = before
                && IntStream.range(i + 1, verb)
                        .allMatch(between -> tree.isUnder(between, i) || tree.head(between) == verb);
        if (close) {
            tree.attach(i, verb, "obl");
        }
    }

    /** "what forces will protect the embassies": with an object of its own the verb has no use for "what". */
    private static void determiner(Draft tree, int i) {
        int verb = tree.head(i);
        boolean subject =
                i < tree.size() && tree.isNoun(i + 1) && tree.isRelation(i + 1, "nsubj") && tree.head(i + 1) == verb;
        boolean object = verb > 0 && tree.children(verb, "obj").stream().anyMatch(noun -> noun > verb);
        boolean relative = tree.isNoun(i - 1) || tree.tag(i - 1).equals(",");
        if (tree.isRelation(i, "obj")
                && subject
                && object
                && (!relative || tree.lemma(i).equals("what"))) {
            tree.attach(i, i + 1, "det");
        }
    }

    /** "agreed with the Taliban that troops would withdraw": before a subject "that" begins a clause. */
    private static void conjunction(Draft tree, int i) {
        int verb = tree.head(i);
        boolean subject =
                verb > i && tree.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(noun -> noun > i);
        if (subject) {
            tree.attach(i, verb, "mark");
        }
    }
}
