package org.wiregraph.annotate;

import java.util.List;
import java.util.Set;

/** Mends trees where the parser is known to err; each rule with a sentence that forced it. */
final class TreeRepairs {
    private static final Set<String> SAYING = Set.of(
            ("say tell announce add believe think claim warn report note acknowledge confirm insist argue suggest know hope"
                            + " stress predict admit concede declare deny explain fear estimate indicate state expect reply"
                            + " promise pledge maintain allege contend assert vow reveal write")
                    .split(" "));
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
    /** Beside the verbs of saying: what follows their object may be a clause of its own. */
    private static final Set<String> KNOWING = Set.of(
            ("show decide learn find realize remember see hear feel understand mean wish guess doubt notice discover conclude"
                            + " ensure")
                    .split(" "));
    private static final Set<String> CONJUNCTIONS = Set.of(
            "after", "before", "because", "although", "though", "if", "while", "once", "unless", "until", "when", "as",
            "since", "whereas");

    private TreeRepairs() {}

    /** The tokens with a better tree: one root and no cycles. */
    static List<Token> apply(List<Token> tokens) {
        Draft tree = new Draft(tokens);
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.isVerb(i)) {
                auxiliary(tree, i);
                subjectOfInfinitive(tree, i);
                infinitiveOfNoun(tree, i);
                saying(tree, i);
                nestedSaying(tree, i);
                relativeOfSaying(tree, i);
                adverbialClause(tree, i);
                reducedRelative(tree, i);
            }
        }
        oneRoot(tree);
        return tree.tokens();
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
        if (!finite || !tree.isRelation(i, "nsubj", "nsubj:pass", "compound") || verb < i || !tree.tag(verb).equals("VB")) {
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

    /** "the decision to award the contract was made", "his failure to win backing has hurt him": the noun has the verb. */
    private static void infinitiveOfNoun(Draft tree, int i) {
        boolean infinitive = tree.tag(i).equals("VB")
                && tree.children(i, "mark").stream().anyMatch(mark -> tree.tag(mark).equals("TO"));
        if (!infinitive) {
            return;
        }
        for (int noun : tree.children(i, "nsubj")) {
            int above = tree.head(i);
            if (noun > i || !PURPOSES.contains(tree.lemma(noun))) {
                continue;
            }
            if (tree.isRelation(i, "csubj", "csubj:pass") && above > i && isFiniteWithout(tree, above, i)) {
                tree.attach(noun, above, subject(tree, above));
                tree.attach(i, noun, "acl");
                return;
            }
            for (int verb : tree.children(i, "dep", "ccomp", "parataxis")) {
                if (verb > i && isClause(tree, verb) && !tree.has(verb, "mark", "cc")) {
                    tree.replace(i, verb);
                    tree.attach(i, noun, "acl");
                    tree.attach(noun, verb, subject(tree, verb));
                    return;
                }
            }
        }
    }

    private static boolean isFiniteWithout(Draft tree, int verb, int subject) {
        return tree.isFinite(verb) && tree.children(verb, "nsubj", "nsubj:pass", "csubj", "csubj:pass").equals(List.of(subject));
    }

    /**
     * "Stoltenberg said the civilian presence would provide advice", "he said the alliance, after consultations, was
     * united", "another poll showed the party had increased its lead": what is said is the clause, the noun its subject.
     */
    private static void saying(Draft tree, int i) {
        if (!SAYING.contains(tree.lemma(i)) && !KNOWING.contains(tree.lemma(i))) {
            return;
        }
        for (int noun : tree.children(i, "obj")) {
            int above = tree.head(i);
            if (above > noun && noun > i && tree.isRelation(i, "csubj", "dep", "ccomp", "advcl") && isClause(tree, above)) {
                tree.raise(i, above, "ccomp");
                tree.attach(noun, above, subject(tree, above));
                return;
            }
            for (int verb : tree.children(i, "dep", "ccomp", "parataxis")) {
                if (noun > i && verb > noun && isClause(tree, verb) && isSaid(tree, i, noun, verb)) {
                    tree.attach(verb, i, "ccomp");
                    tree.attach(noun, verb, subject(tree, verb));
                    return;
                }
            }
        }
    }

    /** Whether nothing else stands between the noun and the verb, save between commas after a verb of saying. */
    private static boolean isSaid(Draft tree, int saying, int noun, int verb) {
        int other = noun + 1;
        while (other < verb && (tree.isUnder(other, noun) || tree.isUnder(other, verb))) {
            other++;
        }
        boolean inserted = SAYING.contains(tree.lemma(saying)) && tree.tag(other).equals(",");
        return (other == verb || inserted) && !tree.has(verb, "mark", "cc");
    }

    /** "the polls suggest they think he badly mismanaged it": without a comma, what follows "they think" is thought. */
    private static void nestedSaying(Draft tree, int i) {
        int verb = tree.head(i);
        boolean inserted = SAYING.contains(tree.lemma(i)) && tree.isRelation(i, "parataxis", "dep") && tree.hasSubject(i);
        if (inserted && verb > i && tree.isFinite(verb) && !tree.hasTagBetween(i, verb, ",")) {
            boolean subject = tree.children(verb, "nsubj", "nsubj:pass", "expl").stream().anyMatch(noun -> noun > i);
            if (subject) {
                tree.raise(i, verb, "ccomp");
            }
        }
    }

    private static boolean isClause(Draft tree, int i) {
        return tree.isFinite(i) && !tree.hasSubject(i);
    }

    private static String subject(Draft tree, int verb) {
        return tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    }

    /** "the withdrawal, which Biden says will be completed": "which" is the subject of what he says. */
    private static void relativeOfSaying(Draft tree, int i) {
        if (!SAYING.contains(tree.lemma(i)) || !tree.has(i, "nsubj")) {
            return;
        }
        for (int pronoun : tree.children(i, "obj")) {
            for (int verb : tree.children(i, "dep", "ccomp")) {
                boolean relative = pronoun < i && Set.of("WDT", "WP").contains(tree.tag(pronoun));
                if (relative && verb > i && isClause(tree, verb)) {
                    tree.attach(verb, i, "ccomp");
                    tree.attach(pronoun, verb, subject(tree, verb));
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
        boolean said = SAYING.contains(above) || KNOWING.contains(above) || SAYING.contains(tree.lemma(i));
        for (int pronoun : tree.children(i, "nsubj")) {
            int noun = pronoun - 1;
            boolean close = tree.tag(pronoun).equals("PRP") && pronoun < i && Set.of("NN", "NNS").contains(tree.tag(noun));
            if (close && !said && tree.head(i) != 0 && !tree.isUnder(noun, i)) {
                tree.attach(i, noun, "acl:relcl");
                return;
            }
        }
    }

    private static void oneRoot(Draft tree) {
        int root = 0;
        for (int i = 1; i <= tree.size(); i++) {
            root = root == 0 && tree.head(i) == 0 ? i : root;
        }
        for (int i = 1; i <= tree.size(); i++) {
            boolean spare = tree.head(i) == 0 && i != root;
            if (spare || tree.loops(i)) {
                tree.attach(i, root, root == 0 ? "root" : "parataxis");
                root = root == 0 ? i : root;
            }
        }
    }
}
