package org.wiregraph.ontology;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A class of the ontology.
 *
 * @param name its short name: the local name in the vocabulary of Wiregraph, the whole IRI elsewhere
 * @param superclasses short names of the direct superclasses, sorted
 * @param lineage short names of the class itself and of all above it
 * @param kind what an instance is: a thing with a name, an event with roles, a quantity, or part of the description
 * @param subjectRole for events: the role that a verb's subject fills, e.g. {@code agent}
 * @param objectRole for events: the role that a verb's direct object fills, e.g. {@code target}
 */
public record ClassTerm(
        String name,
        String iri,
        String label,
        String comment,
        String example,
        List<String> superclasses,
        Set<String> lineage,
        Kind kind,
        String subjectRole,
        String objectRole) {
    /** What sort of instances a class has. */
    public enum Kind {
        ENTITY,
        EVENT,
        QUANTITY,
        DESCRIPTION
    }

    public ClassTerm {
        superclasses = List.copyOf(superclasses);
        lineage = Collections.unmodifiableSet(new LinkedHashSet<>(lineage));
    }
}
