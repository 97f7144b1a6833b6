package org.wiregraph.ontology;

import java.util.List;
import java.util.Optional;

/**
 * A property of the ontology that claims may state, the roles of events and quantities among them.
 *
 * @param name its short name, as in {@link ClassTerm#name()}
 * @param domains classes of which the subject must have one, by short name; empty: any
 * @param ranges classes of which the object must have one, by short name; empty: any entity, unless {@code literal}
 * @param literal whether its objects are text and not entities
 * @param subjectMetonyms classes that stand for their owner as subject ("NATO troops" for NATO)
 * @param objectMetonyms classes that stand for their owner as object
 * @param fromEvent event class from whose roles the property follows, if any
 * @param fromSubjectRole role of that event that is the subject
 * @param fromObjectRole role of that event that is the object
 */
public record PropertyTerm(
        String name,
        String iri,
        String label,
        String comment,
        String example,
        List<String> domains,
        List<String> ranges,
        boolean literal,
        boolean symmetric,
        boolean transitive,
        List<String> subjectMetonyms,
        List<String> objectMetonyms,
        Optional<String> fromEvent,
        String fromSubjectRole,
        String fromObjectRole) {
    public PropertyTerm {
        domains = List.copyOf(domains);
        ranges = List.copyOf(ranges);
        subjectMetonyms = List.copyOf(subjectMetonyms);
        objectMetonyms = List.copyOf(objectMetonyms);
    }
}
