package org.wiregraph.annotate;

import java.util.Set;

/** Repairs of how clauses hang together. */
final class ClauseRepairs {
    /** Nouns that an infinitive explains. */
    private static final Set<String> PURPOSES = Set.of(
            ("decision plan failure ability inability effort attempt agreement deal right move bid offer pledge promise"
                            + " commitment contract proposal refusal need desire way order permission push call willingness"
                            + " reluctance chance opportunity request threat vow intention intent power authority campaign"
                            + " resolution bill law motion mandate determination drive mission")
                    .split(" "));

    private static final Set<String> AUXILIARIES = Set.of(
            ("be have do can could may might must shall should will would ought get need dare use let go wo ca 's 'd 'll"
                            + " 're 've 'm please")
                    .split(" "));
    private static final Set<String> CONJUNCTIONS = Set.of(
            "after",
            "before",
            "because",
            "although",
            "though",
            "if",
            "while",
            "once",
            "unless",
            "until",
            "when",
            "as",
            "since",
            "whereas");

    private ClauseRepairs() {}

    static void apply(Draft tree, int i) {
        auxiliary(tree, i);
        subjectOfInfinitive(tree, i);
        infinitiveOfNoun(tree, i);
        adverbialClause(tree, i);
        reducedRelative(tree, i);
        participle(tree, i);
        loose(tree, i);
    }

    /** "blames Afghanistan's collapse on its leadership but says there are lessons": "says" is no auxiliary of "are". */
    private static void auxiliary(Draft tree, int i) {
        boolean wrong = tree.isRelation(i, "aux", "aux:pass") && !AUXILIARIES.contains(tree.lemma(i));
        int verb = tree.head(i);
        if (wrong && i < verb) {
            boolean infinitive = tree.tag(verb).equals("VB") && tree.has(verb, "mark") && !tree.hasSubject(verb);
            tree.raise(i, verb, infinitive || tree.tag(verb).equals("VBG") ? "xcomp" : "ccomp");
        }
    }

    /** "all those who wish to leave": "wish" is no subject of "leave". */
    private static void subjectOfInfinitive(Draft tree, int i) {
        int verb = tree.head(i);
        boolean finite = Set.of("VBP", "VBZ", "VBD").contains(tree.tag(i));
        if (!finite
                || !tree.isRelation(i, "nsubj", "nsubj:pass", "compound")
                || verb < i
                || !tree.tag(verb).equals("VB")) {
            return;
        }
        boolean infinitive = tree.children(verb, "mark").stream()
                .anyMatch(mark -> mark > i && tree.tag(mark).equals("TO"));
        if (infinitive) {
            tree.raise(i, verb, "xcomp");
            for (int child : tree.children(i, "obj")) {
                if (child < i && tree.tag(child).startsWith("W") && !tree.hasSubject(i)) {
                    tree.attach(child, i, "nsubj");
                }
            }
        }
    }

    /**
     * "the decision to award the contract was made", "the way to achieve peace was to advance the process", "his failure to win backing has
     * hurt him": the finite verb is the noun's.
     */
    private static void infinitiveOfNoun(Draft tree, int i) {
        boolean infinitive = tree.tag(i).equals("VB")
                && tree.children(i, "mark").stream()
                        .anyMatch(mark -> tree.tag(mark).equals("TO"));
        if (!infinitive) {
            return;
        }
        for (int noun : tree.children(i, "nsubj")) {
            int above = tree.head(i);
            if (noun > i || !PURPOSES.contains(tree.lemma(noun))) {
                continue;
            }
            if (tree.isRelation(i, "csubj", "csubj:pass") && above > i && tree.isWithoutSubjectBut(above, i)) {
                tree.attach(noun, above, tree.subjectRelation(above));
                tree.attach(i, noun, "acl");
                return;
            }
            for (int verb : tree.children(i, "dep", "ccomp", "parataxis")) {
                boolean marked = tree.children(verb, "mark").stream()
                        .anyMatch(mark -> !tree.tag(mark).equals("TO"));
                if (verb > i && tree.isWithoutSubject(verb) && !marked && !tree.has(verb, "cc")) {
                    tree.replace(i, verb);
                    tree.attach(i, noun, "acl");
                    tree.attach(noun, verb, tree.subjectRelation(verb));
                    return;
                }
            }
        }
    }

    /** "training for Afghan forces after the U.S. military withdraws": a clause with its conjunction modifies the verb. */
    private static void adverbialClause(Draft tree, int i) {
        if (!tree.isRelation(i, "acl", "acl:relcl")) {
            return;
        }
        int noun = tree.head(i);
        if (tree.isVerb(noun)) {
            tree.attach(i, noun, tree.isRelation(i, "acl") ? "advcl" : "acl:relcl");
            return;
        }
        boolean relative = tree.isRelation(i, "acl:relcl");
        boolean conjunction = tree.children(i, "mark", "advmod").stream()
                .filter(mark -> mark < i && CONJUNCTIONS.contains(tree.lemma(mark)))
                .anyMatch(mark -> !relative || tree.isRelation(mark, "mark"));
        if (!conjunction || !tree.isFinite(i) || !tree.hasSubject(i)) {
            return;
        }
        int above = tree.head(noun);
        for (int steps = 0; above > 0 && !tree.isVerb(above) && steps < tree.size(); steps++) {
            above = tree.head(above);
        }
        if (above > 0 && !tree.isUnder(above, i)) {
            tree.attach(i, above, "advcl");
        }
    }

    /** "follows remarks he made", "the commitments it made": a pronoun right after a noun begins a relative clause. */
    private static void reducedRelative(Draft tree, int i) {
        if (!tree.isRelation(i, "parataxis", "ccomp", "dep") || tree.has(i, "obj", "mark", "ccomp", "cc")) {
            return;
        }
        String above = tree.lemma(Math.max(1, tree.head(i)));
        boolean said = SpeechRepairs.takesClause(above) || SpeechRepairs.isSaying(tree.lemma(i));
        for (int pronoun : tree.children(i, "nsubj")) {
            int noun = pronoun - 1;
            boolean close = tree.tag(pronoun).equals("PRP")
                    && pronoun < i
                    && Set.of("NN", "NNS").contains(tree.tag(noun));
            if (close && !said && tree.head(i) != 0 && !tree.isUnder(noun, i)) {
                tree.attach(i, noun, "acl:relcl");
                return;
            }
        }
    }

    /** "justify leaving a presence", "voted against it, inflicting a defeat": what the parser could not name. */
    private static void participle(Draft tree, int i) {
        int verb = tree.head(i);
        boolean hangs =
                tree.tag(i).equals("VBG") && tree.isRelation(i, "dep") && verb > 0 && verb < i && tree.isVerb(verb);
        if (hangs && !tree.hasSubject(i) && !tree.has(i, "aux", "cc")) {
            if (verb == i - 1 || verb == i - 2 && tree.tag(i - 1).equals("RP")) {
                tree.attach(i, verb, "xcomp");
            } else if (tree.tag(i - 1).equals(",")) {
                tree.attach(i, verb, "advcl");
            }
        }
    }

    /** "So before leaving we decided": an adverb is no root of a clause. */
    private static void loose(Draft tree, int i) {
        int above = tree.head(i);
        boolean adverb = above > 0 && above < i && tree.tag(above).startsWith("RB") && tree.head(above) == 0;
        if (adverb && tree.isRelation(i, "dep", "parataxis") && tree.isFinite(i) && tree.hasSubject(i)) {
            tree.replace(above, i);
            tree.attach(above, i, "advmod");
            for (int child : tree.children(above)) {
                tree.move(child, i);
            }
        }
    }
}
