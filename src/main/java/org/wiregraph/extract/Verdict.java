package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import org.wiregraph.text.Status;

/**
 * A status with the modality under it, and the chain of cues that gave it.
 *
 * @param cues the words, from the predicate outwards
 */
record Verdict(Status status, Optional<Status> modality, List<String> cues) {
    /** What nothing makes other than it is said. */
    static final Verdict PLAIN = new Verdict(Status.ACTUAL, Optional.empty(), List.of());

    Verdict {
        cues = List.copyOf(cues);
    }
}
