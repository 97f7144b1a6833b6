package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wiregraph.extract.LocalEntity;

/**
 * A name that stands under a key, with the other names that an article has for it.
 *
 * @param name the best name of the entity in the article, empty if it has none
 */
public record NamedKey(String key, String name, SortedSet<String> names) implements Serializable {
    public NamedKey {
        names = new TreeSet<>(names);
    }

    static NamedKey of(LocalEntity entity, String key) {
        return new NamedKey(key, entity.name(), entity.names());
    }
}
