package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.wiregraph.extract.Arguments.Found;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.extract.Predication.Slot;

/** Finds the entities that fill the arguments of a predicate, each with how surely it does. */
final class Fillers {
    /**
     * An entity with how surely it is the argument.
     *
     * @param path how the grammar led there
     * @param modifier whether it stands as a modifier before its noun ("US aid")
     * @param joined whether it is one of two that a hyphen joins ("the US-Taliban deal")
     */
    record Scored(Found found, double score, String path, boolean modifier, boolean joined) {
        Scored instead(Found other) {
            return new Scored(other, score, path, modifier, joined);
        }
    }

    private final Arguments arguments;

    Fillers(Arguments arguments) {
        this.arguments = arguments;
    }

    /** The entities at {@code fillers}, each replaced by its owner where a metonym may. */
    List<Scored> at(Reading reading, int sentence, List<Argument> fillers, List<String> metonyms) {
        List<Scored> found = new ArrayList<>();
        for (Argument argument : fillers) {
            for (Found one : arguments.find(reading, sentence, argument.head(), metonyms)) {
                found.add(new Scored(one, score(argument), argument.path(), false, false));
            }
        }
        return found;
    }

    /**
     * The subjects; a compound modifier ("US aid") only where nothing else is one.
     *
     * @param attended whether who spoke after an event counts as one who took part
     */
    List<Scored> subjects(
            Reading reading, int sentence, Predication predication, List<String> metonyms, boolean attended) {
        List<Scored> modifiers = new ArrayList<>();
        List<Argument> others = new ArrayList<>();
        for (Argument argument : predication.of(Slot.SUBJECT)) {
            if (argument.path().startsWith("attended") && !attended) {
                continue;
            }
            if (argument.path().startsWith("compound")) {
                arguments
                        .modifiers(reading, sentence, argument.head())
                        .forEach(one -> modifiers.add(new Scored(
                                one, 0.85, argument.path(), true, one.mention().kind() == Mention.Kind.PREFIX)));
            } else {
                others.add(argument);
            }
        }
        List<Scored> found = at(reading, sentence, others, metonyms);
        return found.isEmpty() ? modifiers : found;
    }

    private static double score(Argument argument) {
        double score = argument.shared() ? 0.92 : 1;
        return argument.path().startsWith("obj>nmod") ? score * 0.95 : score;
    }
}
