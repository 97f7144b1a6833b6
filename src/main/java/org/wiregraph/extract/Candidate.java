package org.wiregraph.extract;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/**
 * A claim as one article makes it, over that article's own entities.
 *
 * @param modality the plan or possibility under an ending or denial: "plans to stop funding" is ENDED, PLANNED
 * @param validity when it holds, for relations; events and quantities carry their times in the content
 * @param confidence between 0 and 1
 * @param rules what read it, e.g. {@code presentIn/noun/presence in}
 * @param sentence position of the evidence in the article's sentences
 * @param contexts positions of other sentences that name what the evidence leaves unnamed
 */
public record Candidate(
        Content<Integer> content,
        Status status,
        Optional<Status> modality,
        Attribution<Integer> attribution,
        Validity validity,
        double confidence,
        SortedSet<String> rules,
        int sentence,
        SortedSet<Integer> contexts) {
    public Candidate {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
        }
        rules = new TreeSet<>(rules);
        contexts = new TreeSet<>(contexts);
    }
}
