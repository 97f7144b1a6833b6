package org.wiregraph.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.Classes;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;

/** Brings the entities of all articles together by known name, by owner and noun, and by name within a class family. */
final class EntityResolver {
    /** All that goes by one key. */
    private static final class Group {
        final SortedMap<String, Integer> classes = new TreeMap<>();
        final SortedMap<String, Integer> names = new TreeMap<>();
        final SortedSet<String> documents = new TreeSet<>();
        Optional<String> known = Optional.empty();
    }

    /** The entities, and the IRI of each article's entities by document path and local id ("" where it has none). */
    record Resolved(Map<String, Entity> byIri, Map<String, List<String>> iriOf) {}

    private final Ontology ontology;
    private final Iris iris;
    private final Map<String, KnownName> knownByIri = new HashMap<>();
    private final Map<String, KnownName> knownByLabel = new HashMap<>();

    EntityResolver(Ontology ontology, Iris iris) {
        this.ontology = ontology;
        this.iris = iris;
        for (KnownName name : ontology.names()) {
            knownByIri.put(name.iri(), name);
            knownByLabel.putIfAbsent(name.label().toLowerCase(Locale.ROOT), name);
            name.aliases().forEach(alias -> knownByLabel.putIfAbsent(alias.toLowerCase(Locale.ROOT), name));
        }
    }

    /** @param extractions sorted by document path */
    Resolved resolve(List<Extraction> extractions) {
        SortedMap<String, Group> groups = new TreeMap<>();
        Map<String, List<String>> keys = new HashMap<>();
        for (Extraction extraction : extractions) {
            List<String> own = new ArrayList<>();
            for (LocalEntity entity : extraction.entities()) {
                own.add(key(extraction, entity, 0));
            }
            keys.put(extraction.document().path(), own);
        }
        Map<String, String> joined = Surnames.join(extractions, keys);
        for (Extraction extraction : extractions) {
            List<String> own = keys.getOrDefault(extraction.document().path(), List.of());
            own.replaceAll(key -> joined.getOrDefault(key, key));
            for (LocalEntity entity : extraction.entities()) {
                add(groups.computeIfAbsent(own.get(entity.id()), key -> new Group()), extraction, entity);
            }
        }
        Map<String, String> iriByKey = new HashMap<>();
        Map<String, Entity> byIri = new TreeMap<>();
        groups.forEach((key, group) -> name(key, group, byIri).ifPresent(entity -> {
            byIri.put(entity.iri(), entity);
            iriByKey.put(key, entity.iri());
        }));
        Map<String, List<String>> iriOf = new HashMap<>();
        keys.forEach((path, own) -> iriOf.put(
                path, own.stream().map(key -> iriByKey.getOrDefault(key, "")).toList()));
        return new Resolved(byIri, iriOf);
    }

    private String key(Extraction extraction, LocalEntity entity, int depth) {
        if (entity.known().isPresent()) {
            return "known|" + entity.known().get();
        }
        KnownName label = knownByLabel.get(entity.name().toLowerCase(Locale.ROOT));
        if (label != null && !entity.noun().isEmpty()) {
            return "known|" + label.iri();
        }
        if (!entity.noun().isEmpty()) {
            if (entity.owner() < 0 || depth > 4) {
                return "group|" + entity.noun();
            }
            LocalEntity owner = extraction.entities().get(entity.owner());
            return "owned|" + key(extraction, owner, depth + 1) + "|" + entity.noun();
        }
        String family = family(Classes.decide(ontology, entity.classes()));
        String name = fold(entity.name());
        boolean surname = family.equals("person") && !name.contains(" ");
        return family + "|" + name + (surname ? "|" + extraction.document().path() : "");
    }

    private static void add(Group group, Extraction extraction, LocalEntity entity) {
        entity.classes().forEach((name, votes) -> group.classes.merge(name, votes, Integer::sum));
        for (String name : entity.names()) {
            group.names.merge(name, name.equals(entity.name()) ? 2 : 1, Integer::sum);
        }
        group.documents.add(extraction.document().path());
        group.known = group.known.or(entity::known);
    }

    private Optional<Entity> name(String key, Group group, Map<String, Entity> taken) {
        String className = Classes.decide(ontology, group.classes);
        KnownName known = key.startsWith("known|") ? knownByIri.get(key.substring("known|".length())) : null;
        if (known != null) {
            SortedSet<String> others = new TreeSet<>(known.aliases());
            others.addAll(group.names.keySet());
            others.remove(known.label());
            return Optional.of(
                    new Entity(known.iri(), known.className(), known.label(), others, new TreeSet<>(known.links())));
        }
        if (className.isEmpty() || group.names.isEmpty()) {
            return Optional.empty();
        }
        String label = label(group, key.startsWith("person|"));
        SortedSet<String> others = new TreeSet<>(group.names.keySet());
        others.remove(label);
        String family = family(className);
        String iri = iris.entity(family, label);
        boolean local = key.startsWith("person|") && key.indexOf('|') != key.lastIndexOf('|');
        if (local || taken.containsKey(iri)) {
            iri = iris.entity(
                    family, label + " (" + (local ? group.documents.first() : qualifier(group, className)) + ")");
        }
        return taken.containsKey(iri)
                ? Optional.empty()
                : Optional.of(new Entity(iri, className, label, others, new TreeSet<>()));
    }

    private static String qualifier(Group group, String className) {
        return className + ", " + group.documents.first();
    }

    private static String label(Group group, boolean person) {
        String best = group.names.firstKey();
        for (Map.Entry<String, Integer> name : group.names.entrySet()) {
            int votes = name.getValue() - group.names.getOrDefault(best, 0);
            int words = name.getKey().split(" ").length - best.split(" ").length;
            boolean better = person ? words > 0 || words == 0 && votes > 0 : votes > 0;
            best = better ? name.getKey() : best;
        }
        return best;
    }

    /** The part of the world of names that a class belongs to; entities are never joined across them. */
    String family(String className) {
        if (ontology.isA(className, "Person")) {
            return "person";
        }
        if (ontology.isA(className, "Facility")) {
            return "facility";
        }
        if (ontology.isA(className, "Place")) {
            return "place";
        }
        if (ontology.isA(className, "Operation")) {
            return "operation";
        }
        return ontology.isA(className, "Group") ? "group" : className.isEmpty() ? "thing" : "organization";
    }

    private static String fold(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace('’', '\'')
                .strip();
        folded = folded.replaceFirst("^(?i:the) ", "").toLowerCase(Locale.ROOT);
        return folded.replaceAll("\\s+", " ").replaceAll("\\b(\\p{L})\\. ", "");
    }

    static Set<String> others(List<String> keys, String key) {
        Set<String> others = new HashSet<>(keys);
        others.remove(key);
        return others;
    }
}
