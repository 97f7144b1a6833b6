package org.wiregraph.resolve;

import java.util.List;
import java.util.Optional;

/**
 * What one article tells of events and quantities.
 *
 * @param occurrences for each thing told the event as it is told there; empty for what is no event
 * @param quantities for each thing told the IRI of the quantity; empty for what is none
 * @param events of the article, each of one or several occurrences
 */
record Telling(List<Optional<Occurrence>> occurrences, List<Optional<String>> quantities, List<Occurrence> events) {
    Telling {
        occurrences = List.copyOf(occurrences);
        quantities = List.copyOf(quantities);
        events = List.copyOf(events);
    }
}
