package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.wiregraph.extract.Arguments.Found;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.extract.Predication.Slot;
import org.wiregraph.ontology.Cues;
import org.wiregraph.ontology.Ontology;

/** Finds where an event takes place: in the phrases of its word, of who takes part, or of the harm that it does. */
final class EventPlaces {
    private static final Set<String> MARKERS =
            Set.of("in", "at", "inside", "near", "across", "throughout", "outside", "on");

    private final Ontology ontology;
    private final Arguments arguments;

    EventPlaces(Ontology ontology, Arguments arguments) {
        this.ontology = ontology;
        this.arguments = arguments;
    }

    /**
     * The places of the event that {@code predication} tells.
     *
     * @param used the mentions of who takes part
     */
    List<Found> find(Reading reading, int sentence, Predication predication, List<Mention> used) {
        Tree tree = reading.trees().get(sentence);
        List<Found> found = new ArrayList<>();
        for (Argument argument : predication.of(Slot.OBLIQUE)) {
            if (MARKERS.contains(argument.marker())) {
                found.addAll(places(reading, sentence, argument.head()));
            }
        }
        int harm = harm(tree, predication.token(), ontology.cues());
        if (found.isEmpty() && harm > 0) {
            // "A bomb attack killed ten people in Kabul"
            found.addAll(below(reading, sentence, harm, phrase -> MARKERS.contains(tree.marker(phrase))));
            for (int people : found.isEmpty() ? tree.children(harm, "obj", "nsubj:pass") : List.<Integer>of()) {
                found.addAll(below(reading, sentence, people, phrase -> MARKERS.contains(tree.marker(phrase))));
            }
        }
        for (Mention actor : found.isEmpty() ? used : List.<Mention>of()) {
            if (actor.sentence() == sentence) {
                // "met with NATO leaders in Brussels": the place may hang on who took part.
                found.addAll(below(
                        reading,
                        sentence,
                        actor.head(),
                        phrase -> Set.of("in", "at").contains(tree.marker(phrase))));
            }
        }
        return found;
    }

    /** "An attack killed ten", "ten were killed in a series of attacks": the verb of the harm that the event did, or 0. */
    static int harm(Tree tree, int event, Cues cues) {
        if (!tree.isNoun(event)) {
            return 0;
        }
        int noun = event;
        while (tree.isRelation(noun, "nmod")
                && tree.marker(noun).equals("of")
                && cues.has("partitive", tree.lemma(tree.head(noun)))) {
            noun = tree.head(noun);
        }
        int verb = tree.head(noun);
        boolean does = tree.isRelation(noun, "nsubj");
        boolean done = tree.isRelation(noun, "obl") && Set.of("in", "by").contains(tree.marker(noun));
        return verb > 0 && (does || done) && tree.isVerb(verb) && cues.has("harm", tree.lemma(verb)) ? verb : 0;
    }

    private List<Found> below(Reading reading, int sentence, int carrier, IntPredicate locates) {
        return reading.trees().get(sentence).children(carrier, "obl", "nmod").stream()
                .filter(phrase -> locates.test(phrase))
                .flatMap(phrase -> places(reading, sentence, phrase).stream())
                .toList();
    }

    private List<Found> places(Reading reading, int sentence, int token) {
        return arguments.find(reading, sentence, token, List.of()).stream()
                .filter(found ->
                        ontology.isA(arguments.classes().of(reading.entities().get(found.entity())), "Place"))
                .toList();
    }
}
