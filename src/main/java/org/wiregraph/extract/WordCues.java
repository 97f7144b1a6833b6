package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.ontology.Cues;
import org.wiregraph.text.Status;

/** The cues that stand on a word itself: negation, adverbs, auxiliaries, determiners, conditions, embedded questions. */
final class WordCues {
    private final Cues cues;

    WordCues(Cues cues) {
        this.cues = cues;
    }

    /** Adds the cues on the predicate of the claim. */
    void ofPredicate(Tree tree, int token, CueChain chain) {
        read(tree, token, false, chain);
    }

    /**
     * Adds the cues on a word that governs the predicate. "Previously" says there when the governor was true: "he had
     * previously indicated his intention to step down".
     */
    void ofGovernor(Tree tree, int token, CueChain chain) {
        read(tree, token, true, chain);
    }

    private void read(Tree tree, int token, boolean governs, CueChain chain) {
        boolean negated = false;
        for (int child : tree.children(token)) {
            String word = tree.lower(child);
            if (word.equals("longer") && tree.lower(child - 1).equals("no")) {
                chain.add(Status.ENDED, "no longer");
            } else if (isNegation(tree, child)) {
                negated = true;
            } else if (tree.isRelation(child, "advmod") && !isConjunction(tree, child, token)) {
                cues.status("adverb", word + " " + tree.lower(child + 1))
                        .or(() -> cues.status("adverb", word))
                        .filter(status -> !governs || status != Status.ENDED)
                        .ifPresent(status -> chain.addModifier(status, word));
            } else if (tree.isRelation(child, "amod")) {
                cues.status("adjective", word).ifPresent(status -> chain.addModifier(status, word));
            } else if (tree.isRelation(child, "mark", "advmod")
                    && cues.has("conditional", word)
                    && !tree.token(token).baseRelation().equals("advcl")) {
                chain.add(Status.POSSIBLE, word);
            } else if (tree.token(child).baseRelation().equals("advcl") && isCondition(tree, child)) {
                chain.add(Status.POSSIBLE, "if");
            }
        }
        for (int question : tree.children(token, "advmod", "mark")) {
            if (question < token && Set.of("how", "whether").contains(tree.lower(question))) {
                chain.add(Status.POSSIBLE, tree.lower(question));
            }
        }
        if (isUnderTime(tree, token)) {
            chain.add(Status.PLANNED, "once");
        }
        if (isToBe(tree, token)) {
            chain.add(Status.PLANNED, "to");
        }
        if (negated) {
            chain.add(Status.DENIED, "not");
        }
        auxiliaries(tree, token, chain);
    }

    private boolean isNegation(Tree tree, int child) {
        return tree.isRelation(child, "advmod", "neg", "det", "cc:preconj", "aux")
                && cues.has("negation", tree.lower(child))
                && !Set.of("longer", "only").contains(tree.lower(child + 1));
    }

    /** "Once they leave", where the tree makes a clause of its own of it. */
    private static boolean isUnderTime(Tree tree, int token) {
        return tree.isVerb(token)
                && !tree.token(token).baseRelation().equals("advcl")
                && tree.children(token, "mark", "advmod", "case").stream()
                        .anyMatch(mark -> mark < token
                                && Set.of("once", "after", "until", "before").contains(tree.lower(mark)))
                && Clause.isPresent(tree, token);
    }

    /** "NATO is to leave", and in a headline "NATO to leave". */
    private static boolean isToBe(Tree tree, int token) {
        if (!Clause.isInfinitive(tree, token)) {
            return false;
        }
        boolean headline = tree.isRelation(token, "root") && tree.has(token, "nsubj", "nsubj:pass");
        return headline
                || tree.children(token, "aux", "cop").stream()
                        .anyMatch(be -> tree.lemma(be).equals("be"));
    }

    /** "No troops", "neither Russia nor Belarus". */
    boolean isNegated(Tree tree, int argument) {
        int first = tree.firstConjunct(argument);
        return tree.children(argument, "det", "neg").stream().anyMatch(det -> cues.has("negation", tree.lower(det)))
                || tree.children(first, "cc:preconj", "cc", "det").stream()
                        .anyMatch(before -> tree.lower(before).equals("neither"));
    }

    /** "Once he had left" begins a clause, "he once led" tells of the past. */
    private static boolean isConjunction(Tree tree, int adverb, int verb) {
        return Clause.TEMPORAL.contains(tree.lower(adverb))
                && (!tree.isVerb(verb)
                        || Clause.isPresent(tree, verb)
                        || tree.children(verb, "nsubj", "nsubj:pass").stream().noneMatch(subject -> subject < adverb));
    }

    /** Adds the negation of a noun that governs: "no plan to". */
    void ofNoun(Tree tree, int noun, CueChain chain) {
        for (int child : tree.children(noun, "det", "neg", "advmod")) {
            if (cues.has("negation", tree.lower(child))) {
                chain.add(Status.DENIED, tree.lower(child));
            }
        }
    }

    private static boolean isCondition(Tree tree, int clause) {
        return tree.children(clause, "mark", "advmod").stream()
                .anyMatch(mark -> Set.of("if", "unless").contains(tree.lower(mark)));
    }

    /** Adds what a verb's modals make of it. */
    void auxiliaries(Tree tree, int verb, CueChain chain) {
        for (int aux : tree.children(verb, "aux")) {
            String lemma = tree.lemma(aux);
            String word = tree.lower(aux);
            if (lemma.equals("would") || word.equals("would")) {
                chain.add(isReported(tree, verb) ? Status.PLANNED : Status.POSSIBLE, "would");
            } else {
                cues.status("modal", lemma)
                        .or(() -> cues.status("modal", word))
                        .ifPresent(status -> chain.add(status, word));
            }
        }
    }

    /** "He said it would": the future as told in the past. */
    private boolean isReported(Tree tree, int verb) {
        for (int at = verb, steps = 0; steps < tree.size() && tree.head(at) > 0; steps++, at = tree.head(at)) {
            if (tree.isRelation(at, "ccomp", "parataxis") && cues.has("reporting/verb", tree.lemma(tree.head(at)))) {
                return true;
            }
        }
        return false;
    }
}
