package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;

/**
 * Says under which key an article's entity is kept: entities with one key are one entity.
 *
 * <p>Keys start with their kind: {@code known}, {@code owned}, {@code surname} (of one article only), {@code ~} for what
 * no mention gives a class, or the family of names.
 */
final class EntityKeys {
    static final String KNOWN = "known|";
    static final String OWNED = "owned|";
    static final String SURNAME = "surname|";
    static final String PERSON = "person|";
    static final String UNCLASSED = "~|";
    /** How far owners of owners are followed. */
    static final int DEEPEST = 5;

    private final ClassTree classes;
    private final NameMemo names;
    private final Map<String, String> knownByName;

    private final Set<List<String>> split;

    /**
     * @param knownByName IRI of the known name by family and name
     * @param split folded name and document path of entities that the user keeps apart from all others of that name
     */
    EntityKeys(ClassTree classes, NameMemo names, Map<String, String> knownByName, Set<List<String>> split) {
        this.classes = classes;
        this.names = names;
        this.knownByName = knownByName;
        this.split = split;
    }

    /** IRI of the known name by family and name, where only one has it. */
    static Map<String, String> knownByName(Ontology ontology, ClassTree classes) {
        Map<String, String> known = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (KnownName name : ontology.names()) {
            List<String> forms = new ArrayList<>(name.aliases());
            if (!name.exact()) {
                forms.add(name.label());
            }
            for (String form : forms) {
                String key = classes.nameFamily(name.className()) + "|" + Names.key(form);
                String before = name.ambiguous().contains(form) ? null : known.putIfAbsent(key, name.iri());
                if (before != null && !before.equals(name.iri())) {
                    shared.add(key);
                }
            }
        }
        shared.forEach(known::remove);
        return known;
    }

    /** The keys of an article's entities that stand by their own name, by local id; "" for the others. */
    List<String> named(Gist gist) {
        return gist.entities().stream()
                .map(entity -> depth(gist, entity) == 0 ? ofName(gist, entity) : "")
                .toList();
    }

    /**
     * The keys of an article's entities with those of the entities that have {@code depth} owners above them.
     *
     * @param keys of the entities with fewer owners, by local id
     * @param find gives the key by which the part is known that an owner's key belongs to
     */
    List<String> owned(Gist gist, int depth, List<String> keys, UnaryOperator<String> find) {
        List<String> more = new ArrayList<>(keys);
        for (LocalEntity entity : gist.entities()) {
            if (depth(gist, entity) == depth) {
                String owner = keys.get(entity.owner());
                more.set(
                        entity.id(), owner.isEmpty() ? ofName(gist, entity) : ofOwned(gist, entity, find.apply(owner)));
            }
        }
        return more;
    }

    /** For a thing under an owner's key, the key it would have by its own name; empty if it has none. */
    Optional<String> ownName(LocalEntity entity, String key) {
        String family = classes.nameFamily(classes.decide(entity.classes()));
        return key.startsWith(OWNED) && !entity.name().isEmpty() && !family.isEmpty()
                ? Optional.of(family + "|" + names.key(entity.name()))
                : Optional.empty();
    }

    /** The number of owners above an entity: 0 for what stands by its own name. */
    static int depth(Gist gist, LocalEntity entity) {
        int depth = 0;
        LocalEntity at = entity;
        while (isOwned(at) && depth <= DEEPEST) {
            at = gist.entities().get(at.owner());
            depth++;
        }
        return depth > DEEPEST ? 0 : depth;
    }

    private static boolean isOwned(LocalEntity entity) {
        return entity.owner() >= 0 && !entity.noun().isEmpty() && entity.known().isEmpty();
    }

    /** The key of what stands by its own name, "" where there is nothing to go by. */
    private String ofName(Gist gist, LocalEntity entity) {
        if (entity.known().isPresent()) {
            return KNOWN + entity.known().get();
        }
        String name = spelledOut(entity);
        String key = names.key(name);
        if (key.isEmpty()) {
            return "";
        }
        String path = gist.path();
        String apart = apart(name, path);
        String family = classes.nameFamily(classes.decide(entity.classes()));
        String known = knownByName.getOrDefault(family + "|" + key, "");
        if (!known.isEmpty() && apart.isEmpty()) {
            return KNOWN + known;
        }
        if (family.isEmpty()) {
            return UNCLASSED + key + apart;
        }
        if (family.equals("person") && entity.noun().isEmpty()) {
            PersonName person = names.person(name);
            return person.isSurnameOnly() ? SURNAME + person.surname() + "|" + path : PERSON + person.key() + apart;
        }
        return family + "|" + key + apart;
    }

    private String apart(String name, String path) {
        return !split.isEmpty() && split.contains(List.of(Names.fold(name), path)) ? "|" + path : "";
    }

    /** The name; where that is an acronym, what the article itself says it stands for. */
    private static String spelledOut(LocalEntity entity) {
        String name = entity.name().isEmpty() ? entity.noun() : entity.name();
        if (entity.names().size() < 2 || !Names.isUpper(name)) {
            return name;
        }
        return entity.names().stream()
                .filter(full -> Names.isAcronym(name, full))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(name);
    }

    /** The key of what is named by its owner and a noun. */
    private String ofOwned(Gist gist, LocalEntity entity, String owner) {
        String path = gist.path();
        String apart = apart(entity.name(), path);
        String family = classes.nameFamily(classes.decide(entity.classes()));
        String known = knownByName.getOrDefault(family + "|" + names.key(entity.name()), "");
        if (!known.isEmpty() && apart.isEmpty()) {
            return KNOWN + known;
        }
        return OWNED + owner + "|" + Names.noun(entity.noun()) + apart;
    }
}
