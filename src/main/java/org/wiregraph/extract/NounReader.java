package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.extract.Predication.Slot;
import org.wiregraph.ontology.Cues;

/**
 * The grammar of nouns that say something: "NATO's support for Kabul", "US aid to Afghan forces", "training of Afghan
 * forces by the alliance", "NATO will provide support to ...". Gives possessor, compound and by-phrase as subject, and
 * every prepositional phrase as oblique.
 */
final class NounReader {
    private final Cues cues;
    private final PredicateReader verbs;

    NounReader(Cues cues, PredicateReader verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** The arguments of the noun at {@code noun}; compound modifiers are given as they are, names or not. */
    Predication read(Tree tree, int noun) {
        List<Argument> arguments = new ArrayList<>();
        int first = tree.firstConjunct(noun);
        for (int carrier : first == noun ? List.of(noun) : List.of(noun, first)) {
            for (int owner : tree.children(carrier, "nmod:poss")) {
                add(tree, arguments, Slot.SUBJECT, "", owner, carrier != noun, "possessor");
            }
        }
        for (int modifier : tree.children(noun, "compound", "amod", "nmod:desc")) {
            if (modifier < noun) {
                add(tree, arguments, Slot.SUBJECT, "", modifier, false, "compound");
            }
        }
        phrases(tree, noun, arguments);
        int predicate = tree.head(first);
        if (predicate > 0
                && tree.isRelation(first, "nsubj")
                && tree.has(predicate, "cop")
                && !tree.marker(predicate).isEmpty()) {
            // "NATO troops are in Kabul"
            add(tree, arguments, Slot.OBLIQUE, tree.marker(predicate), predicate, false, "predicate");
            for (int inner : cues.has("locative", tree.lemma(predicate))
                    ? tree.children(predicate, "nmod", "obl")
                    : List.<Integer>of()) {
                // "NATO troops are on the ground in Kabul"
                add(tree, arguments, Slot.OBLIQUE, tree.marker(inner), inner, false, "predicate>nmod");
            }
        }
        for (int other : tree.conjuncts(first)) {
            if (other > noun && tree.isNoun(other)) {
                // "training and financial support for Afghan forces": the phrase belongs to both.
                phrases(tree, other, arguments, true);
            }
        }
        int support = support(tree, first);
        if (support == 0 && (attended(tree, first) || cameFor(tree, first))) {
            // "he said after a meeting with ministers": who spoke was there.
            carried(tree, noun, first, tree.head(first), "attended", arguments);
        } else if (support > 0) {
            carried(tree, noun, first, support, "light", arguments);
        }
        boolean instrument = support > 0
                && tree.isRelation(first, "obl", "nmod")
                && !tree.marker(first).equals("in");
        return new Predication(noun, instrument ? 0 : support, arguments);
    }

    private static void phrases(Tree tree, int noun, List<Argument> arguments) {
        phrases(tree, noun, arguments, false);
    }

    private static void phrases(Tree tree, int noun, List<Argument> arguments, boolean shared) {
        for (int phrase : tree.children(noun, "nmod", "obl")) {
            String marker = tree.marker(phrase);
            if (marker.equals("by")) {
                add(tree, arguments, Slot.SUBJECT, "", phrase, shared, "by");
            } else if (!marker.isEmpty() && phrase > noun) {
                add(tree, arguments, Slot.OBLIQUE, marker, phrase, shared, "nmod");
            }
        }
    }

    /** "$1 billion in aid for Ukraine", "a package of aid": what stands at the verb's object instead of the noun. */
    private int amount(Tree tree, int noun) {
        int head = tree.head(noun);
        boolean measured = head > 0
                && tree.isRelation(noun, "nmod")
                && (tree.marker(noun).equals("in")
                                && tree.tag(head).matches("\\$|CD|NNS?")
                                && (tree.tag(head).equals("$")
                                        || !tree.children(head, "nummod").isEmpty())
                        || tree.marker(noun).equals("of") && cues.has("measure", tree.lemma(head)));
        return measured ? head : noun;
    }

    /** The light or aspectual verb that carries the noun as its object, or 0. */
    private int support(Tree tree, int phrase) {
        int noun = amount(tree, phrase);
        int verb = tree.head(noun);
        if (verb == 0 || !tree.isVerb(verb)) {
            return 0;
        }
        String particles = Clause.particles(tree, verb);
        boolean carries = cues.has("light", tree.lemma(verb))
                || cues.has("governor/ended", tree.lemma(verb))
                || !particles.isEmpty() && cues.has("light", tree.lemma(verb) + " " + particles);
        boolean object = tree.isRelation(noun, "obj", "dobj", "nsubj:pass", "nsubjpass");
        boolean instrument = tree.isRelation(noun, "obl", "nmod")
                && Set.of("with", "through").contains(tree.marker(noun));
        boolean prepositional =
                tree.isRelation(noun, "obl") && tree.marker(noun).equals("in") && carries;
        return (object && carries) || instrument || prepositional ? verb : 0;
    }

    private static boolean attended(Tree tree, int noun) {
        return tree.head(noun) > 0
                && tree.isVerb(tree.head(noun))
                && tree.isRelation(noun, "obl", "nmod")
                && Set.of("after", "following", "during", "before").contains(tree.marker(noun));
    }

    /** "Flew to Kyiv for talks with the president": who comes for talks takes part in them. */
    private boolean cameFor(Tree tree, int noun) {
        return tree.head(noun) > 0
                && tree.isVerb(tree.head(noun))
                && tree.isRelation(noun, "obl")
                && tree.marker(noun).equals("for")
                && cues.has("coming", tree.lemma(tree.head(noun)));
    }

    private void carried(Tree tree, int noun, int first, int verb, String how, List<Argument> arguments) {
        Predication carrier = verbs.read(tree, verb);
        boolean owned = arguments.stream()
                .anyMatch(argument ->
                        argument.slot() == Slot.SUBJECT && !argument.path().equals("compound"));
        if (!owned) {
            for (Argument subject : carrier.of(Slot.SUBJECT)) {
                arguments.add(
                        new Argument(Slot.SUBJECT, "", subject.head(), subject.shared(), how + ">" + subject.path()));
            }
        }
        for (Argument oblique : carrier.of(Slot.OBLIQUE)) {
            boolean after = oblique.head() > noun && oblique.head() != first && !tree.dominates(noun, oblique.head());
            if (after && oblique.path().startsWith("obl")) {
                arguments.add(new Argument(Slot.OBLIQUE, oblique.marker(), oblique.head(), false, "light>obl"));
            }
        }
        for (int receiver : tree.children(verb, "iobj")) {
            // "give Kabul support": the receiver stands for the to-phrase.
            add(tree, arguments, Slot.OBLIQUE, "to", receiver, false, "light>iobj");
        }
    }

    private static void add(
            Tree tree, List<Argument> arguments, Slot slot, String marker, int head, boolean shared, String path) {
        for (int one : tree.conjuncts(head)) {
            arguments.add(new Argument(slot, marker, one, shared, one == head ? path : path + "+conj"));
        }
    }
}
