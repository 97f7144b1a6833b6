package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the mentions of one article refer to, before articles are brought together.
 *
 * @param id position in {@link Extraction#entities()}
 * @param name its best name: the known label, the longest proper name, or the composed name of a nominal
 * @param classes how many mentions suggest each class, by short name
 * @param names all names it has in the article, {@code name} included, never pronouns or bare common nouns
 * @param known IRI of the known name it is, if it is one
 * @param owner id of the entity that owns it, or -1
 * @param noun for a thing named by its owner and a common noun, that noun: "defense minister"; otherwise empty
 * @param mentions ids of its mentions, in order
 */
public record LocalEntity(
        int id,
        String name,
        SortedMap<String, Integer> classes,
        SortedSet<String> names,
        Optional<String> known,
        int owner,
        String noun,
        List<Integer> mentions) {
    public LocalEntity {
        classes = new TreeMap<>(classes);
        names = new TreeSet<>(names);
        mentions = List.copyOf(mentions);
    }
}
