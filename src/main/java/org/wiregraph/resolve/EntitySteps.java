package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.ontology.Ontology;

/**
 * What is done with each article by itself while entities are resolved: functions of the article, the ontology and what is
 * already decided. For use by several threads.
 */
public final class EntitySteps {
    private final NameMemo names = new NameMemo();
    private final EntityKeys naming;
    private final PersonReader persons;

    /** @param split see {@link Identities#split} */
    public EntitySteps(Ontology ontology, Set<List<String>> split) {
        this(new ClassTree(ontology), ontology, split);
    }

    EntitySteps(ClassTree classes, Ontology ontology, Set<List<String>> split) {
        this.naming = new EntityKeys(classes, names, EntityKeys.knownByName(ontology, classes), split);
        this.persons = new PersonReader(classes, names);
    }

    /**
     * The keys of an article's entities that stand by their own name.
     *
     * @param keys by local id, "" for those named by an owner, or by nothing
     * @param meetings where their names meet others
     * @param depth the most owners that one of them has above it
     */
    public record Named(List<String> keys, List<NameJoins.Attendance> meetings, int depth) {}

    public Named named(Gist gist) {
        List<String> keys = naming.named(gist).stream().map(names::once).toList();
        return new Named(
                keys,
                gist.entities().stream()
                        .flatMap(entity ->
                                NameJoins.meetings(NamedKey.of(entity, keys.get(entity.id())), names).stream())
                        .toList(),
                gist.entities().stream()
                        .mapToInt(entity -> EntityKeys.depth(gist, entity))
                        .max()
                        .orElse(0));
    }

    /**
     * The persons of an article.
     *
     * @param keys by which its entities' parts are known, by local id
     */
    public Persons persons(Gist gist, List<String> keys) {
        return persons.read(gist, keys);
    }

    /**
     * The keys of an article's entities with those of the ones that have {@code depth} owners above them.
     *
     * @param byOwnName of the latter also the key that each would have by its own name, with its key
     */
    public record Owned(List<String> keys, List<OwnName> byOwnName) {}

    /** A thing named by its owner: the key it would have by its own name, and its key. */
    public record OwnName(String name, String key) implements Serializable {}

    /**
     * Goes on to the entities that have {@code depth} owners above them.
     *
     * @param keys of those with fewer, by local id
     * @param find gives the key by which a part is known
     */
    public Owned owned(Gist gist, int depth, List<String> keys, UnaryOperator<String> find) {
        List<String> more = naming.owned(gist, depth, keys, find);
        List<OwnName> byOwnName = new ArrayList<>();
        for (LocalEntity entity : gist.entities()) {
            if (EntityKeys.depth(gist, entity) == depth) {
                String key = more.get(entity.id());
                naming.ownName(entity, key).ifPresent(name -> byOwnName.add(new OwnName(name, key)));
            }
        }
        return new Owned(more, byOwnName);
    }

    /**
     * Adds what an article says of its entities to their clusters.
     *
     * @param atoms the keys of its entities by local id
     * @param keys those by which their parts are known
     */
    public void cluster(Gist gist, List<String> atoms, List<String> keys, Map<String, Cluster> clusters) {
        for (LocalEntity entity : gist.entities()) {
            String key = keys.get(entity.id());
            if (!key.isEmpty()) {
                clusters.computeIfAbsent(key, Cluster::new).add(entity, atoms.get(entity.id()), gist.path(), names);
            }
        }
    }
}
