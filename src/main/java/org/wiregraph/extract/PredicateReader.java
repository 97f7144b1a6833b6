package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.extract.Predication.Slot;
import org.wiregraph.ontology.Cues;

/**
 * The grammar: turns every construction of a verb (active, passive, relative clause, participle, coordination, control)
 * into one list of subject, object and oblique arguments.
 *
 * <p>Works on basic Universal Dependencies, version 2.
 */
final class PredicateReader {
    private final Cues cues;
    private final SubjectFinder subjects;

    PredicateReader(Cues cues) {
        this.cues = cues;
        this.subjects = new SubjectFinder(cues);
    }

    /** The arguments of the verb at {@code verb}. */
    Predication read(Tree tree, int verb) {
        List<Argument> arguments = new ArrayList<>();
        if (tree.isPassive(verb)) {
            for (int agent : tree.children(verb, "obl", "obl:agent", "nmod")) {
                if (tree.marker(agent).equals("by")) {
                    add(tree, arguments, Slot.SUBJECT, "", agent, false, "by");
                }
            }
            if (arguments.isEmpty()) {
                sharedAgent(tree, verb, arguments);
            }
            subjects.passiveSubject(tree, verb)
                    .forEach(head -> arguments.add(new Argument(Slot.OBJECT, "", head, false, "passive")));
        } else {
            arguments.addAll(subjects.of(tree, verb, 0));
            for (int object : tree.children(verb, "obj", "dobj")) {
                if (isRelative(tree, object)) {
                    subjects.antecedent(tree, verb)
                            .forEach(head -> add(tree, arguments, Slot.OBJECT, "", head, false, "relative"));
                } else {
                    add(tree, arguments, Slot.OBJECT, "", object, false, "obj");
                }
            }
            if (!tree.has(verb, "obj") && !arguments.isEmpty()) {
                // "9,000 troops remain, including 3,500 U.S. personnel": what is included does what the whole does.
                for (int part : tree.children(verb, "obl", "nmod")) {
                    if (tree.marker(part).equals("including")) {
                        add(tree, arguments, Slot.SUBJECT, "", part, false, "including");
                    }
                }
            }
            if (arguments.stream().noneMatch(argument -> argument.slot() == Slot.OBJECT)) {
                sharedObject(tree, verb, arguments);
                relativeObject(tree, verb, arguments);
            }
        }
        obliques(tree, verb, arguments);
        return new Predication(verb, 0, arguments);
    }

    static void add(
            Tree tree, List<Argument> arguments, Slot slot, String marker, int head, boolean shared, String path) {
        for (int one : tree.conjuncts(head)) {
            if (!tree.isVerb(one) || one == head) {
                arguments.add(new Argument(slot, marker, one, shared, one == head ? path : path + "+conj"));
            }
        }
    }

    /** "Trained and financed by Italy": the agent stands with either. */
    private static void sharedAgent(Tree tree, int verb, List<Argument> arguments) {
        List<Integer> others = new ArrayList<>(tree.children(verb, "conj"));
        if (tree.isRelation(verb, "conj")) {
            others.add(tree.head(verb));
        }
        for (int other : others) {
            boolean joined = tree.isPassive(other) && adjacent(tree, Math.min(verb, other), Math.max(verb, other));
            for (int agent : joined ? tree.children(other, "obl", "obl:agent", "nmod") : List.<Integer>of()) {
                if (tree.marker(agent).equals("by") && agent > Math.max(verb, other)) {
                    add(tree, arguments, Slot.SUBJECT, "", agent, true, "by");
                }
            }
        }
    }

    /** "trained and equipped the forces": the object stands with the last conjunct, or with the first. */
    private static void sharedObject(Tree tree, int verb, List<Argument> arguments) {
        for (int other : tree.children(verb, "conj")) {
            boolean next = tree.isVerb(other)
                    && tree.last(verb) >= other
                    && !hasOwnSubject(tree, other)
                    && adjacent(tree, verb, other);
            if (next) {
                for (int object : tree.children(other, "obj", "dobj")) {
                    add(tree, arguments, Slot.OBJECT, "", object, true, "shared obj");
                }
                return;
            }
        }
        int first = tree.head(verb);
        boolean later = tree.isRelation(verb, "conj") && tree.isVerb(first) && !hasOwnSubject(tree, verb);
        if (later && !tree.isPassive(first) && adjacent(tree, first, verb)) {
            for (int object : tree.children(first, "obj", "dobj")) {
                if (object > verb) {
                    add(tree, arguments, Slot.OBJECT, "", object, true, "shared obj");
                }
            }
        }
    }

    private static boolean hasOwnSubject(Tree tree, int verb) {
        return tree.has(verb, "nsubj", "nsubj:pass");
    }

    private static boolean adjacent(Tree tree, int verb, int other) {
        for (int i = verb + 1; i < other; i++) {
            if (!Set.of("CC", ",", "RB", "VB", "VBD", "VBN", "VBZ", "VBP", "VBG", "TO")
                    .contains(tree.tag(i))) {
                return false;
            }
        }
        return true;
    }

    /** "the agreement it struck with the US": the noun is the object of a relative clause that has its own subject. */
    private void relativeObject(Tree tree, int verb, List<Argument> arguments) {
        boolean gap = tree.relation(verb).equals("acl:relcl")
                && tree.children(verb, "nsubj").stream().anyMatch(subject -> !isRelative(tree, subject));
        if (gap && tree.head(verb) > 0) {
            add(tree, arguments, Slot.OBJECT, "", tree.head(verb), false, "relative");
        }
    }

    private void obliques(Tree tree, int verb, List<Argument> arguments) {
        String particles = Clause.particles(tree, verb);
        List<Integer> carriers = new ArrayList<>(List.of(verb));
        carriers.addAll(tree.children(verb, "obj", "dobj"));
        if (tree.isPassive(verb)) {
            carriers.addAll(tree.children(verb, "nsubj:pass"));
        }
        for (int object : List.copyOf(carriers)) {
            // "keep the office of its envoy in Kabul": the place may hang on whose office it is.
            tree.children(object, "nmod").stream()
                    .filter(whole -> object != verb && tree.marker(whole).equals("of"))
                    .forEach(carriers::add);
        }
        for (int carrier : carriers) {
            for (int oblique : tree.children(carrier, "obl", "nmod", "obl:tmod", "obl:npmod", "obl:agent")) {
                String marker = tree.marker(oblique);
                if (marker.isEmpty() || tree.isPassive(verb) && carrier == verb && marker.equals("by")) {
                    continue;
                }
                String whole = carrier == verb && !particles.isEmpty() ? particles + " " + marker : marker;
                String path = carrier == verb ? "obl" : "obj>nmod";
                add(tree, arguments, Slot.OBLIQUE, whole, oblique, false, path);
                if (cues.has("locative", tree.lemma(oblique))) {
                    // "on the ground in Afghanistan"
                    for (int inner : tree.children(oblique, "nmod")) {
                        add(tree, arguments, Slot.OBLIQUE, tree.marker(inner), inner, false, "obl>nmod");
                    }
                }
                if (!whole.equals(marker)) {
                    add(tree, arguments, Slot.OBLIQUE, marker, oblique, false, path);
                }
            }
        }
    }

    static boolean isRelative(Tree tree, int token) {
        return Set.of("WDT", "WP").contains(tree.tag(token))
                || (tree.lower(token).equals("that") && Set.of("IN", "DT").contains(tree.tag(token)));
    }
}
