package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiregraph.ontology.Cues;
import org.wiregraph.text.Status;

/**
 * The cues of a predicate from itself outwards, and what they come to: an ending or negation on the fact itself wins over a
 * plan or possibility above it, which is kept as modality; a negated ending is none; what "continues" is presupposed.
 */
final class CueChain {
    /** What one word does to the status. */
    private record Cue(Status status, boolean presupposes, String word) {}

    private final Cues words;
    private final List<Cue> chain = new ArrayList<>();

    CueChain(Cues words) {
        this.words = words;
    }

    void add(Status status, String word) {
        chain.add(new Cue(status, false, word));
    }

    /** Adds what a verb, noun or adjective makes of its complement. */
    void addGovernor(Status status, String lemma) {
        chain.add(new Cue(status, words.has("presupposing", lemma), lemma));
    }

    /** Adds what an adverb or adjective says; "still" and "current" presuppose. */
    void addModifier(Status status, String word) {
        chain.add(new Cue(status, status == Status.ACTUAL, word));
    }

    Verdict verdict() {
        Status status = Status.ACTUAL;
        Optional<Status> modality = Optional.empty();
        boolean presupposed = false;
        for (Cue cue : chain) {
            boolean closed = status == Status.ENDED || status == Status.DENIED;
            switch (cue.status()) {
                case ACTUAL -> presupposed |= cue.presupposes();
                case ENDED -> {
                    modality = status == Status.PLANNED || status == Status.POSSIBLE ? Optional.of(status) : modality;
                    status = status == Status.DENIED ? status : Status.ENDED;
                }
                case DENIED -> {
                    if (status == Status.ENDED) {
                        status = Status.ACTUAL;
                        presupposed = true;
                    } else if (status == Status.DENIED) {
                        status = Status.POSSIBLE;
                    } else {
                        modality = status == Status.ACTUAL ? modality : Optional.of(status);
                        status = Status.DENIED;
                    }
                }
                case PLANNED -> {
                    if (closed) {
                        modality = modality.or(() -> Optional.of(Status.PLANNED));
                    } else if (status == Status.ACTUAL && !presupposed) {
                        status = Status.PLANNED;
                    }
                }
                case POSSIBLE -> {
                    if (closed) {
                        modality = Optional.of(Status.POSSIBLE);
                    } else {
                        status = Status.POSSIBLE;
                    }
                }
            }
        }
        boolean open = status != Status.ENDED && status != Status.DENIED;
        return new Verdict(
                status,
                open ? Optional.empty() : modality,
                chain.stream().map(Cue::word).toList());
    }
}
