package org.wiregraph.annotate;

import java.util.List;
import java.util.Set;

/** Repairs around verbs of saying and knowing, which govern most of what newspapers write. */
final class SpeechRepairs {
    private static final Set<String> SAYING = Set.of(
            ("say tell announce add believe think claim warn report note acknowledge confirm insist argue suggest know hope"
                            + " stress predict admit concede declare deny explain fear estimate indicate state expect reply"
                            + " promise pledge maintain allege contend assert vow reveal write")
                    .split(" "));
    /** Beside the verbs of saying: what follows their object may be a clause of its own. */
    private static final Set<String> KNOWING = Set.of(
            ("show decide learn find realize remember see hear feel understand mean wish guess doubt notice discover conclude"
                            + " ensure")
                    .split(" "));

    private SpeechRepairs() {}

    static void apply(Draft tree, int i) {
        if (takesClause(tree.lemma(i))) {
            saying(tree, i);
            clauseWithSubject(tree, i);
        }
        if (isSaying(tree.lemma(i))) {
            inverted(tree, i);
            nestedSaying(tree, i);
            relativeOfSaying(tree, i);
        }
    }

    static boolean isSaying(String lemma) {
        return SAYING.contains(lemma);
    }

    /** Whether what follows the verb's object may be a clause of its own. */
    static boolean takesClause(String lemma) {
        return SAYING.contains(lemma) || KNOWING.contains(lemma);
    }

    /**
     * "Stoltenberg said the civilian presence would provide advice", "he said the alliance, after consultations, was
     * united", "another poll showed the party had increased its lead": what is said is the clause, the noun its subject.
     */
    private static void saying(Draft tree, int i) {
        for (int noun : tree.children(i, "obj")) {
            int above = tree.head(i);
            boolean under = tree.isRelation(i, "csubj", "dep", "ccomp", "advcl");
            if (above > noun && noun > i && under && tree.isWithoutSubjectBut(above, i)) {
                tree.raise(i, above, "ccomp");
                tree.attach(noun, above, tree.subjectRelation(above));
                return;
            }
            for (int verb : tree.children(i, "dep", "ccomp", "parataxis")) {
                if (noun > i && verb > noun && tree.isWithoutSubject(verb) && isSaid(tree, i, noun, verb)) {
                    tree.attach(verb, i, "ccomp");
                    tree.attach(noun, verb, tree.subjectRelation(verb));
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
        boolean inserted =
                SAYING.contains(tree.lemma(saying)) && tree.tag(other).equals(",");
        return (other == verb || inserted) && !tree.has(verb, "mark", "cc");
    }

    /** "the polls suggest they think he badly mismanaged it": without a comma, what follows "they think" is thought. */
    private static void nestedSaying(Draft tree, int i) {
        int verb = tree.head(i);
        boolean inserted =
                SAYING.contains(tree.lemma(i)) && tree.isRelation(i, "parataxis", "dep") && tree.hasSubject(i);
        if (inserted && verb > i && tree.isFinite(verb) && !tree.hasTagBetween(i, verb, ",")) {
            boolean subject =
                    tree.children(verb, "nsubj", "nsubj:pass", "expl").stream().anyMatch(noun -> noun > i);
            if (subject) {
                tree.raise(i, verb, "ccomp");
            }
        }
    }

    /** "the withdrawal, which Biden says will be completed": "which" is the subject of what he says. */
    private static void relativeOfSaying(Draft tree, int i) {
        if (!SAYING.contains(tree.lemma(i)) || !tree.has(i, "nsubj")) {
            return;
        }
        for (int pronoun : tree.children(i, "obj")) {
            for (int verb : tree.children(i, "dep", "ccomp")) {
                boolean relative = pronoun < i && Set.of("WDT", "WP").contains(tree.tag(pronoun));
                if (relative && verb > i && tree.isWithoutSubject(verb)) {
                    tree.attach(verb, i, "ccomp");
                    tree.attach(pronoun, verb, tree.subjectRelation(verb));
                    return;
                }
            }
        }
    }

    /** "said NATO Secretary-General Jens Stoltenberg": after the quote, who stands behind the verb is who speaks. */
    private static void inverted(Draft tree, int i) {
        List<Integer> objects = tree.children(i, "obj");
        boolean ends = i == 1 || tree.tag(i - 1).equals(",") || tree.tag(i - 1).equals(".");
        boolean free = !tree.hasSubject(i) && !tree.has(i, "mark", "aux", "aux:pass", "ccomp", "cc");
        if (ends && free && tree.tag(i).equals("VBD") && objects.size() == 1 && objects.get(0) > i) {
            tree.attach(objects.get(0), i, "nsubj");
            if (tree.isRelation(i, "dep", "acl", "advcl", "amod") && tree.head(i) < i) {
                tree.attach(i, tree.head(i), "parataxis");
            }
        }
    }

    /** "NATO chief says Afghan pullout progressing": a clause with a subject that hangs loosely is what is said. */
    private static void clauseWithSubject(Draft tree, int i) {
        for (int verb : tree.children(i, "dep")) {
            boolean clause =
                    tree.isVerb(verb) && tree.has(verb, "nsubj", "nsubj:pass") && !tree.has(verb, "mark", "cc");
            if (verb > i && clause && !tree.has(i, "ccomp") && !tree.hasTagBetween(i, verb, ",")) {
                tree.attach(verb, i, "ccomp");
            }
        }
    }
}
