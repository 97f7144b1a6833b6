package org.wiregraph.resolve;

import java.util.List;
import java.util.Optional;

/**
 * What one article tells, over the corpus's entities.
 *
 * @param told each with the sentence that says it
 * @param occurrences for each thing told the event as it is told there; empty for what is no event
 * @param events of the article, each of one or several occurrences
 */
record Telling(List<Told> told, List<Optional<Occurrence>> occurrences, List<Occurrence> events) {
    Telling {
        told = List.copyOf(told);
        occurrences = List.copyOf(occurrences);
        events = List.copyOf(events);
    }
}
