package org.wiregraph.extract;

import java.util.List;

/**
 * A verb or noun that says something, with its arguments as the grammar gives them, whatever the construction.
 *
 * @param token the predicate
 * @param support for a noun, the light verb that carries it ("provide" in "provide support to"), otherwise 0
 * @param arguments in order of the sentence
 */
record Predication(int token, int support, List<Argument> arguments) {
    Predication {
        arguments = List.copyOf(arguments);
    }

    /** How an argument stands to its predicate. */
    enum Slot {
        SUBJECT,
        OBJECT,
        OBLIQUE
    }

    /**
     * An argument: the token that heads it, and how surely it belongs there.
     *
     * @param marker for an oblique, its prepositions with the verb's particles before them: "out of", "on"
     * @param shared whether it is taken over from another verb (control, coordination)
     * @param path how it was found, for {@code try}: "nsubj", "by", "relative", "control" ...
     */
    record Argument(Slot slot, String marker, int head, boolean shared, String path) {}

    List<Argument> of(Slot slot) {
        return arguments.stream().filter(argument -> argument.slot() == slot).toList();
    }
}
