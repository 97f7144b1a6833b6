package org.wiregraph.annotate;

import java.util.List;
import java.util.Set;

/** Repairs of clauses that stand between a subject and its verb, or before or after the main clause. */
final class RelativeRepairs {
    private static final Set<String> SEATED = Set.of("base", "headquarter", "locate", "situate");

    /** Verbs whose "to" goes with a gerund. */
    private static final Set<String> GOVERNING = Set.of(
            "commit",
            "recommit",
            "dedicate",
            "devote",
            "object",
            "return",
            "resort",
            "contribute",
            "limit",
            "look",
            "admit",
            "confess",
            "turn",
            "oppose");

    private RelativeRepairs() {}

    static void apply(Draft tree, int i) {
        separated(tree, i);
        fronted(tree, i);
        seated(tree, i);
        gerundAfterTo(tree, i);
        speaker(tree, i);
        contentClause(tree, i);
    }

    /** "A report that Niger supports them": with subject and object of its own the clause is what the report says. */
    private static void contentClause(Draft tree, int i) {
        if (!tree.isRelation(i, "acl:relcl")
                || tree.children(i, "nsubj").stream().noneMatch(s -> s < i)) {
            return;
        }
        for (int that : tree.children(i, "obj")) {
            boolean conjunction = that < i && tree.lemma(that).equals("that");
            if (conjunction && tree.children(i, "obj").stream().anyMatch(object -> object > i)) {
                tree.attach(that, i, "mark");
                tree.attach(i, tree.head(i), "acl");
            }
        }
    }

    /**
     * "Iran, which backs the party, denied it", "the party, backed by Iran, denied it": the verb after the second comma is
     * what the first noun does.
     */
    private static void separated(Draft tree, int i) {
        boolean after = i > 4 && tree.isFinite(i) && tree.tag(i - 1).equals(",");
        if (!after
                || tree.has(i, "mark", "cc")
                || tree.children(i, "nsubj", "nsubj:pass").stream().anyMatch(s -> s < i)) {
            return;
        }
        int comma = i - 2;
        while (comma > 1 && !tree.tag(comma).equals(",")) {
            comma--;
        }
        int noun = comma - 1;
        int inner = innerVerb(tree, comma + 1, i - 1);
        boolean begins = noun >= 1 && tree.isNoun(noun) && inner > 0 && startsClause(tree, noun);
        int top = begins ? top(tree, noun, inner, i) : 0;
        if (top == 0) {
            return;
        }
        int pronoun = tree.tag(comma + 1).startsWith("W") ? comma + 1 : 0;
        if (top != i) {
            tree.replace(top, i);
        }
        tree.attach(noun, i, tree.subjectRelation(i));
        tree.attach(inner, noun, pronoun > 0 ? "acl:relcl" : "acl");
        if (pronoun > 0) {
            tree.attach(pronoun, inner, tree.hasSubject(inner) ? "obj" : tree.subjectRelation(inner));
        }
        for (int late : tree.children(i, "nsubj")) {
            if (late > i && !tree.has(i, "obj")) {
                tree.attach(late, i, "obj");
            }
        }
    }

    /** The verb of a relative clause or a participle that begins at {@code from}, or 0. */
    private static int innerVerb(Draft tree, int from, int end) {
        if (tree.tag(from).equals("VBN") && !tree.has(from, "aux", "aux:pass")) {
            return from;
        }
        for (int at = from; Set.of("WDT", "WP").contains(tree.tag(from)) && at < end; at++) {
            if (tree.isVerb(at) && tree.isFinite(at)) {
                return at;
            }
        }
        return 0;
    }

    /** Whether no verb stands before the noun in its clause. */
    private static boolean startsClause(Draft tree, int noun) {
        for (int at = noun; at >= 1; at--) {
            if (tree.isVerb(at)) {
                return false;
            }
        }
        return true;
    }

    /** That of the three under which the two others stand, or 0. */
    private static int top(Draft tree, int noun, int inner, int verb) {
        for (int candidate : new int[] {noun, inner, verb}) {
            if (tree.isUnder(noun, candidate) && tree.isUnder(inner, candidate) && tree.isUnder(verb, candidate)) {
                return candidate;
            }
        }
        return 0;
    }

    /** "Backed by Russia, the army entered": a participle is no adverb. */
    private static void fronted(Draft tree, int i) {
        boolean participle = tree.tag(i).equals("VBN") || tree.tag(i).equals("VBG");
        if (participle && tree.isRelation(i, "advmod") && tree.has(i, "obl", "obj")) {
            tree.attach(i, tree.head(i), "advcl");
        }
    }

    /** "Siemens, based in Munich": a participle is no preposition. */
    private static void seated(Draft tree, int i) {
        int place = tree.head(i);
        boolean wrong = tree.tag(i).equals("VBN")
                && SEATED.contains(tree.lemma(i))
                && tree.isRelation(i, "case")
                && place > i
                && tree.head(place) > 0;
        if (wrong) {
            tree.attach(i, tree.head(place), "acl");
            tree.attach(place, i, "obl");
        }
    }

    /** "Committed to supporting Ukraine": the gerund is what the verb is about, the noun its object. */
    private static void gerundAfterTo(Draft tree, int i) {
        int noun = tree.head(i);
        boolean wrong = tree.tag(i).equals("VBG")
                && tree.isRelation(i, "amod", "compound")
                && noun > i
                && tree.isNoun(noun)
                && tree.head(noun) > 0
                && tree.head(noun) < i
                && GOVERNING.contains(tree.lemma(tree.head(noun)))
                && tree.lemma(i - 1).equals("to");
        if (wrong) {
            tree.attach(i, tree.head(noun), "advcl");
            tree.attach(noun, i, "obj");
            tree.attach(i - 1, i, "mark");
        }
    }

    /** "Germany supports Ukraine, Angela Merkel said": who said it is the last noun, and no other name of the one before. */
    private static void speaker(Draft tree, int i) {
        int verb = tree.head(i);
        boolean said = SpeechRepairs.isSaying(tree.lemma(i))
                && verb > 0
                && verb < i
                && tree.isVerb(verb)
                && tree.isRelation(i, "ccomp", "dep", "parataxis");
        for (int noun : said ? tree.children(i, "nsubj") : List.<Integer>of()) {
            for (int other : tree.children(noun, "appos")) {
                boolean beside = noun > verb && other == i - 1 && !tree.has(verb, "obj");
                if (beside) {
                    tree.attach(noun, verb, "obj");
                    tree.attach(other, i, "nsubj");
                    tree.attach(i, verb, "parataxis");
                    return;
                }
            }
        }
    }
}
