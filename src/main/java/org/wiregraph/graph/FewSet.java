package org.wiregraph.graph;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** A set that takes next to no memory as long as it holds one value, which most of very many sets do. */
final class FewSet<T extends Serializable> implements Serializable {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable set of the library, or a HashSet
    private Set<T> values = Set.of();

    void add(T value) {
        if (values.size() > 1) {
            values.add(value);
        } else if (values.isEmpty()) {
            values = Set.of(value);
        } else if (!values.contains(value)) {
            values = new HashSet<>(values);
            values.add(value);
        }
    }

    void addAll(FewSet<T> other) {
        other.values.forEach(this::add);
    }

    int size() {
        return values.size();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Collection<T> values() {
        return Collections.unmodifiableCollection(values);
    }
}
