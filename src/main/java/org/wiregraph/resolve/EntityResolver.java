package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.Candidate;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;

/** Brings the entities of all articles together, first what stands by its own name, then what is named by its owner. */
final class EntityResolver {
    private static final Set<String> EMPLOYMENT = Set.of("leads", "worksFor", "memberOf");

    private final Ontology ontology;
    private final ClassTree classes;
    private final Identities identities;
    private final EntityKeys naming;
    private final EntityNamer namer;
    private final Partition parts = new Partition();
    private final SortedSet<Doubt> doubts = new TreeSet<>();

    EntityResolver(Ontology ontology, ClassTree classes, Iris iris, Identities identities) {
        this.ontology = ontology;
        this.classes = classes;
        this.identities = identities;
        this.naming = new EntityKeys(ontology, classes, identities.split());
        this.namer = new EntityNamer(ontology, classes, iris);
    }

    /** @param extractions sorted by document path */
    Entities resolve(List<Extraction> extractions) {
        String[][] keys = new String[extractions.size()][];
        for (int a = 0; a < keys.length; a++) {
            keys[a] = new String[extractions.get(a).entities().size()];
            Arrays.fill(keys[a], "");
        }
        named(extractions, keys);
        for (int depth = 1; depth <= EntityKeys.DEEPEST; depth++) {
            owned(extractions, keys, depth);
        }
        return entities(extractions, keys);
    }

    private void named(List<Extraction> extractions, String[][] keys) {
        NameJoins joins = new NameJoins();
        for (int a = 0; a < keys.length; a++) {
            Extraction extraction = extractions.get(a);
            for (LocalEntity entity : extraction.entities()) {
                if (EntityKeys.depth(extraction, entity) == 0) {
                    String key = naming.ofName(extraction, entity);
                    keys[a][entity.id()] = key;
                    joins.add(entity, key);
                }
            }
        }
        identities.keepApart(keys, parts);
        identities.join(keys, parts);
        joins.apply(parts, doubts);
        surnames(extractions, keys);
        joins.doubtAcrossFamilies(parts, doubts);
    }

    private void owned(List<Extraction> extractions, String[][] keys, int depth) {
        Map<String, SortedSet<String>> byName = new TreeMap<>();
        for (int a = 0; a < keys.length; a++) {
            Extraction extraction = extractions.get(a);
            for (LocalEntity entity : extraction.entities()) {
                if (EntityKeys.depth(extraction, entity) != depth) {
                    continue;
                }
                String owner = keys[a][entity.owner()];
                String key = owner.isEmpty()
                        ? naming.ofName(extraction, entity)
                        : naming.ofOwned(extraction, entity, parts.find(owner));
                keys[a][entity.id()] = key;
                String family = family(entity);
                if (key.startsWith(EntityKeys.OWNED) && !entity.name().isEmpty() && !family.isEmpty()) {
                    byName.computeIfAbsent(family + "|" + Names.key(entity.name()), name -> new TreeSet<>())
                            .add(key);
                }
            }
        }
        identities.keepApart(keys, parts);
        identities.join(keys, parts);
        byName.forEach((name, owned) -> {
            if (owned.stream().map(parts::find).distinct().count() == 1) {
                parts.join(owned.first(), name);
            }
        });
    }

    private void surnames(List<Extraction> extractions, String[][] keys) {
        Surnames surnames = new Surnames();
        for (int a = 0; a < keys.length; a++) {
            Extraction extraction = extractions.get(a);
            Map<String, PersonName> persons = new TreeMap<>();
            Set<String> company = new HashSet<>();
            for (LocalEntity entity : extraction.entities()) {
                String key = parts.find(keys[a][entity.id()]);
                if (!key.isEmpty() && entity.noun().isEmpty() && family(entity).equals("person")) {
                    persons.merge(
                            key, PersonName.parse(entity.name()), (one, other) -> one.isSurnameOnly() ? other : one);
                }
                if (tellsApart(entity, key)) {
                    company.add(key);
                }
            }
            surnames.article(company);
            persons.forEach(surnames::person);
            for (Candidate candidate : extraction.candidates()) {
                if (candidate.content() instanceof Content.Relation<Integer> relation) {
                    profile(relation, keys[a], surnames);
                }
            }
        }
        surnames.apply(parts, doubts);
    }

    private String family(LocalEntity entity) {
        return classes.nameFamily(classes.decide(entity.classes()));
    }

    /** Persons by full name, organizations and operations say what an article is about; places and papers hardly do. */
    private boolean tellsApart(LocalEntity entity, String key) {
        boolean named = !key.isEmpty() && entity.noun().isEmpty() && !key.startsWith(EntityKeys.SURNAME);
        return named
                && Set.of("person", "organization", "operation", "facility").contains(family(entity))
                && !classes.above(classes.decide(entity.classes())).contains("NewsOrganization");
    }

    private void profile(Content.Relation<Integer> relation, String[] own, Surnames surnames) {
        String subject = parts.find(own[relation.subject()]);
        if (subject.isEmpty()) {
            return;
        }
        Surnames.Profile profile = surnames.profile(subject);
        if (relation.object() instanceof Value.Text<Integer> text) {
            profile.roles.add(relation.property() + "|" + text.text());
        } else if (relation.object() instanceof Value.Thing<Integer> thing
                && EMPLOYMENT.contains(relation.property())) {
            String organization = parts.find(own[thing.entity()]);
            if (!organization.isEmpty()) {
                profile.organizations.add(organization);
                if (relation.property().equals("leads")) {
                    profile.led.add(organization);
                }
            }
        }
    }

    private Entities entities(List<Extraction> extractions, String[][] keys) {
        SortedMap<String, Cluster> clusters = new TreeMap<>();
        Map<String, KnownName> known = new HashMap<>();
        ontology.names().forEach(name -> known.put(EntityKeys.KNOWN + name.iri(), name));
        for (int a = 0; a < keys.length; a++) {
            Extraction extraction = extractions.get(a);
            for (LocalEntity entity : extraction.entities()) {
                String atom = keys[a][entity.id()];
                if (atom.isEmpty()) {
                    continue;
                }
                String key = parts.find(atom);
                Cluster cluster = clusters.computeIfAbsent(key, Cluster::new);
                cluster.add(entity, atom, extraction.document().path());
                Optional.ofNullable(known.get(atom)).ifPresent(cluster::isKnown);
                keys[a][entity.id()] = key;
            }
        }
        identities.describe(clusters, keys, parts);
        SortedMap<String, Entity> named = namer.name(clusters.values());
        List<List<String>> iris = new ArrayList<>();
        for (String[] own : keys) {
            iris.add(Arrays.stream(own)
                    .map(key ->
                            Optional.ofNullable(named.get(key)).map(Entity::iri).orElse(""))
                    .toList());
        }
        return new Entities(named, iris, doubts, parts);
    }
}
