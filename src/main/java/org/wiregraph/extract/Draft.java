package org.wiregraph.extract;

import java.util.List;

/**
 * A claim as the grammar gives it, before its status, speaker and time are read.
 *
 * @param token the predicate that says it, whose cues and governors decide the status
 * @param support the light verb that carries a noun, or 0
 * @param used the mentions it was read from
 */
record Draft(
        Content<Integer> content,
        int sentence,
        int token,
        int support,
        String rule,
        double confidence,
        List<Mention> used) {
    Draft {
        used = List.copyOf(used);
    }
}
