package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.extract.Predication.Slot;
import org.wiregraph.ontology.Cues;

/** Finds the subject of a verb, its own or that of what governs it: control, coordination, relative clause, participle. */
final class SubjectFinder {
    private static final int DEPTH = 6;

    private final Cues cues;

    SubjectFinder(Cues cues) {
        this.cues = cues;
    }

    /** The subjects of an active verb, its own or taken over from what governs it. */
    List<Argument> of(Tree tree, int verb, int depth) {
        List<Argument> found = new ArrayList<>();
        for (int subject : tree.children(verb, "nsubj", "csubj")) {
            if (PredicateReader.isRelative(tree, subject)) {
                antecedent(tree, verb)
                        .forEach(head -> PredicateReader.add(tree, found, Slot.SUBJECT, "", head, false, "relative"));
            } else {
                PredicateReader.add(tree, found, Slot.SUBJECT, "", subject, depth > 0, "nsubj");
            }
        }
        if (!found.isEmpty() || depth > DEPTH) {
            return found;
        }
        int head = tree.head(verb);
        if (head == 0 || isSubjectOfSpeech(tree, verb, head)) {
            return found;
        }
        switch (tree.token(verb).baseRelation()) {
            case "conj" -> found.addAll(governorSubjects(tree, head, depth));
            case "xcomp" -> found.addAll(controller(tree, verb, head, depth));
            case "advcl" -> {
                List<Integer> blamed = tree.children(head, "obj");
                boolean gerund =
                        tree.tag(verb).equals("VBG") && Set.of("for", "of").contains(tree.marker(verb));
                if (gerund && !blamed.isEmpty()) {
                    // "blamed the rebels for organizing the unrest"
                    PredicateReader.add(tree, found, Slot.SUBJECT, "", blamed.get(0), true, "control");
                } else if (tree.isVerb(head)) {
                    found.addAll(governorSubjects(tree, head, depth));
                }
            }
            case "ccomp", "parataxis" -> {
                if (tree.isVerb(head) && Clause.isInfinitive(tree, verb)) {
                    found.addAll(controller(tree, verb, head, depth));
                }
            }
            case "obj", "obl" -> {
                if (tree.tag(verb).equals("VBG") && tree.isVerb(head)) {
                    // "is considering continuing to train", "goes on paying for the airport"
                    found.addAll(governorSubjects(tree, head, depth));
                }
            }
            case "acl" -> {
                if (!tree.tag(verb).equals("VBD")) {
                    found.addAll(clauseOfNoun(tree, verb, head, depth));
                }
            }
            case "amod" -> {
                if (tree.tag(verb).equals("VBG")) {
                    PredicateReader.add(tree, found, Slot.SUBJECT, "", head, false, "participle");
                }
            }
            default -> {
                if (tree.isVerb(head) && Clause.isInfinitive(tree, verb)) {
                    found.addAll(controller(tree, verb, head, depth));
                }
            }
        }
        return found;
    }

    /** "He said withdrawing troops was the plan": whoever withdraws them, it is not said to be him. */
    private static boolean isSubjectOfSpeech(Tree tree, int verb, int head) {
        return tree.tag(verb).equals("VBG")
                && verb == head + 1
                && Set.of("say", "add", "argue", "claim", "warn", "note", "explain", "state", "think", "believe")
                        .contains(tree.lemma(head));
    }

    /** "troops leaving Kabul", "NATO's decision to withdraw", "the US has plans to keep a base". */
    private List<Argument> clauseOfNoun(Tree tree, int verb, int noun, int depth) {
        List<Argument> found = new ArrayList<>();
        if (tree.relation(verb).equals("acl:relcl")) {
            boolean gapIsSubject = !tree.has(verb, "nsubj", "nsubj:pass");
            if (gapIsSubject) {
                PredicateReader.add(tree, found, Slot.SUBJECT, "", noun, false, "relative");
            }
            return found;
        }
        if (!Clause.isInfinitive(tree, verb)
                && tree.tag(verb).equals("VBG")
                && tree.marker(verb).isEmpty()) {
            PredicateReader.add(tree, found, Slot.SUBJECT, "", noun, false, "participle");
            return found;
        }
        for (int owner : tree.children(noun, "nmod:poss")) {
            PredicateReader.add(tree, found, Slot.SUBJECT, "", owner, true, "possessor");
        }
        if (tree.has(noun, "nsubj", "cop")) {
            // "They are on track to leave": the clause says what the predicate's subject does.
            found.addAll(share(of(tree, noun, depth + 1)));
        }
        if (found.isEmpty()) {
            for (int owner : tree.children(noun, "compound", "amod")) {
                found.add(new Argument(Slot.SUBJECT, "", owner, true, "compound"));
            }
        }
        int governor = tree.head(noun);
        boolean carried = governor > 0 && tree.isVerb(governor) && tree.isRelation(noun, "obj", "dobj", "obl", "xcomp");
        if (carried && tree.children(noun, "nmod:poss").isEmpty()) {
            found.addAll(governorSubjects(tree, governor, depth));
        }
        return found;
    }

    private List<Argument> governorSubjects(Tree tree, int governor, int depth) {
        if (tree.isPassive(governor)) {
            return passiveSubject(tree, governor).stream()
                    .map(head -> new Argument(Slot.SUBJECT, "", head, true, "shared"))
                    .toList();
        }
        return share(of(tree, governor, depth + 1));
    }

    private static List<Argument> share(List<Argument> subjects) {
        return subjects.stream()
                .map(subject -> new Argument(Slot.SUBJECT, "", subject.head(), true, subject.path() + ">shared"))
                .toList();
    }

    /** Who is to do what an infinitive says: the object of "urge", the subject of "plan". */
    private List<Argument> controller(Tree tree, int verb, int governor, int depth) {
        if (!tree.isVerb(governor)) {
            return tree.isNoun(governor)
                    ? clauseOfNoun(tree, verb, governor, depth)
                    : adjectiveSubjects(tree, governor, depth);
        }
        List<Integer> objects = tree.children(governor, "obj", "dobj", "iobj");
        if (!objects.isEmpty() && cues.has("objectControl", tree.lemma(governor)) && objects.get(0) < verb) {
            List<Argument> found = new ArrayList<>();
            PredicateReader.add(tree, found, Slot.SUBJECT, "", objects.get(0), true, "control");
            return found;
        }
        return governorSubjects(tree, governor, depth);
    }

    /** "NATO is ready to help", "they were unable to secure the country". */
    private List<Argument> adjectiveSubjects(Tree tree, int adjective, int depth) {
        return tree.has(adjective, "nsubj") || tree.isRelation(adjective, "conj", "xcomp", "advcl")
                ? governorSubjects(tree, adjective, depth)
                : List.of();
    }

    List<Integer> passiveSubject(Tree tree, int verb) {
        for (int subject : tree.children(verb, "nsubj:pass", "nsubjpass")) {
            return PredicateReader.isRelative(tree, subject) ? antecedent(tree, verb) : tree.conjuncts(subject);
        }
        if (tree.isRelation(verb, "acl", "amod", "acl:relcl") && tree.head(verb) > 0) {
            return tree.conjuncts(tree.head(verb));
        }
        if (tree.isRelation(verb, "conj") && tree.head(verb) > 0 && tree.isPassive(tree.head(verb))) {
            return passiveSubject(tree, tree.head(verb));
        }
        if (tree.isRelation(verb, "xcomp", "advcl") && tree.head(verb) > 0 && tree.isVerb(tree.head(verb))) {
            return governorSubjects(tree, tree.head(verb), 1).stream()
                    .map(Argument::head)
                    .toList();
        }
        return List.of();
    }

    List<Integer> antecedent(Tree tree, int verb) {
        int at = verb;
        for (int steps = 0; steps < DEPTH && at > 0; steps++) {
            if (tree.isRelation(at, "acl:relcl", "acl")) {
                int noun = tree.head(at);
                // "NATO and its allies, who ...": the relative clause may hang on either; the near one is taken.
                return noun > 0 ? List.of(nearest(tree, noun, tree.first(at))) : List.of();
            }
            if (!tree.isRelation(at, "conj", "xcomp")) {
                return List.of();
            }
            at = tree.head(at);
        }
        return List.of();
    }

    /** "Berdowski, the head of Boskalis, which was hired": after an apposition "which" means the noun right before it. */
    private static int nearest(Tree tree, int noun, int clause) {
        int before = tree.form(clause - 1).equals(",") ? clause - 2 : clause - 1;
        boolean thing = tree.lower(clause).equals("which") && before > noun && tree.isNoun(before);
        return thing && tree.children(noun, "appos").stream().anyMatch(other -> tree.dominates(other, before))
                ? before
                : noun;
    }
}
