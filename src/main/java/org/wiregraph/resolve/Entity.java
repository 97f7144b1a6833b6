package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A thing with an IRI, as all articles together name it.
 *
 * @param className short name of its class, decided by the sum of the corpus's evidence
 * @param label its usual name
 * @param altLabels its other names, without the label
 * @param links IRIs of the same thing elsewhere
 */
public record Entity(String iri, String className, String label, SortedSet<String> altLabels, SortedSet<String> links)
        implements Comparable<Entity>, Serializable {
    public Entity {
        altLabels = new TreeSet<>(altLabels);
        links = new TreeSet<>(links);
    }

    @Override
    public int compareTo(Entity other) {
        return iri.compareTo(other.iri);
    }
}
