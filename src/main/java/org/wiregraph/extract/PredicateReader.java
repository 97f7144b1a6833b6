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
    private static final int DEPTH = 6;
    private final Cues cues;

    PredicateReader(Cues cues) {
        this.cues = cues;
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
            passiveSubject(tree, verb)
                    .forEach(head -> arguments.add(new Argument(Slot.OBJECT, "", head, false, "passive")));
        } else {
            arguments.addAll(subjects(tree, verb, 0));
            for (int object : tree.children(verb, "obj", "dobj")) {
                if (isRelative(tree, object)) {
                    antecedent(tree, verb)
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

    private static void add(
            Tree tree, List<Argument> arguments, Slot slot, String marker, int head, boolean shared, String path) {
        for (int one : tree.conjuncts(head)) {
            if (!tree.isVerb(one) || one == head) {
                arguments.add(new Argument(slot, marker, one, shared, one == head ? path : path + "+conj"));
            }
        }
    }

    /** The subjects of an active verb, its own or taken over from what governs it. */
    private List<Argument> subjects(Tree tree, int verb, int depth) {
        List<Argument> found = new ArrayList<>();
        for (int subject : tree.children(verb, "nsubj", "csubj")) {
            if (isRelative(tree, subject)) {
                antecedent(tree, verb).forEach(head -> add(tree, found, Slot.SUBJECT, "", head, false, "relative"));
            } else {
                add(tree, found, Slot.SUBJECT, "", subject, depth > 0, "nsubj");
            }
        }
        if (!found.isEmpty() || depth > DEPTH) {
            return found;
        }
        int head = tree.head(verb);
        if (head == 0) {
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
                    add(tree, found, Slot.SUBJECT, "", blamed.get(0), true, "control");
                } else if (tree.isVerb(head)) {
                    found.addAll(governorSubjects(tree, head, depth));
                }
            }
            case "ccomp", "parataxis" -> {
                if (tree.isVerb(head) && isInfinitive(tree, verb)) {
                    found.addAll(controller(tree, verb, head, depth));
                }
            }
            case "acl" -> found.addAll(clauseOfNoun(tree, verb, head, depth));
            case "amod" -> {
                if (tree.tag(verb).equals("VBG")) {
                    add(tree, found, Slot.SUBJECT, "", head, false, "participle");
                }
            }
            default -> {
                if (tree.isVerb(head) && isInfinitive(tree, verb)) {
                    found.addAll(controller(tree, verb, head, depth));
                }
            }
        }
        return found;
    }

    /** "troops leaving Kabul", "NATO's decision to withdraw", "the US has plans to keep a base". */
    private List<Argument> clauseOfNoun(Tree tree, int verb, int noun, int depth) {
        List<Argument> found = new ArrayList<>();
        if (tree.relation(verb).equals("acl:relcl")) {
            boolean gapIsSubject = !tree.has(verb, "nsubj", "nsubj:pass");
            if (gapIsSubject) {
                add(tree, found, Slot.SUBJECT, "", noun, false, "relative");
            }
            return found;
        }
        if (!isInfinitive(tree, verb)
                && tree.tag(verb).equals("VBG")
                && tree.marker(verb).isEmpty()) {
            add(tree, found, Slot.SUBJECT, "", noun, false, "participle");
            return found;
        }
        for (int owner : tree.children(noun, "nmod:poss")) {
            add(tree, found, Slot.SUBJECT, "", owner, true, "possessor");
        }
        if (tree.has(noun, "nsubj", "cop")) {
            // "They are on track to leave": the clause says what the predicate's subject does.
            found.addAll(share(subjects(tree, noun, depth + 1)));
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
        return share(subjects(tree, governor, depth + 1));
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
            add(tree, found, Slot.SUBJECT, "", objects.get(0), true, "control");
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

    private List<Integer> passiveSubject(Tree tree, int verb) {
        for (int subject : tree.children(verb, "nsubj:pass", "nsubjpass")) {
            return isRelative(tree, subject) ? antecedent(tree, verb) : tree.conjuncts(subject);
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

    private List<Integer> antecedent(Tree tree, int verb) {
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

    private void obliques(Tree tree, int verb, List<Argument> arguments) {
        String particles = particles(tree, verb);
        List<Integer> carriers = new ArrayList<>(List.of(verb));
        carriers.addAll(tree.children(verb, "obj", "dobj"));
        if (tree.isPassive(verb)) {
            carriers.addAll(tree.children(verb, "nsubj:pass"));
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

    /** "pull out", "stand up": the particles of a verb, joined. */
    static String particles(Tree tree, int verb) {
        StringBuilder particles = new StringBuilder();
        for (int child : tree.children(verb, "compound:prt", "advmod")) {
            boolean particle = tree.relation(child).equals("compound:prt")
                    || tree.tag(child).equals("RP")
                    || (tree.tag(child).equals("RB")
                            && child == verb + 1
                            && Set.of("out", "up", "back", "down", "off", "away")
                                    .contains(tree.lower(child)));
            if (particle) {
                particles.append(particles.isEmpty() ? "" : " ").append(tree.lower(child));
            }
        }
        return particles.toString();
    }

    static boolean isInfinitive(Tree tree, int verb) {
        return tree.children(verb).stream().anyMatch(child -> tree.tag(child).equals("TO"));
    }

    private static boolean isRelative(Tree tree, int token) {
        return Set.of("WDT", "WP").contains(tree.tag(token))
                || (tree.lower(token).equals("that") && Set.of("IN", "DT").contains(tree.tag(token)));
    }
}
