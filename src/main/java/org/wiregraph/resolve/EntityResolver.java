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
    private final NameMemo names = new NameMemo();
    private final EntityKeys naming;
    private final EntityNamer namer;
    private final Partition parts = new Partition();
    private final SortedSet<Doubt> doubts = new TreeSet<>();

    /** @param knownByName see {@link EntityKeys#knownByName} */
    EntityResolver(
            Ontology ontology, ClassTree classes, Iris iris, Identities identities, Map<String, String> knownByName) {
        this.ontology = ontology;
        this.classes = classes;
        this.identities = identities;
        this.naming = new EntityKeys(classes, names, knownByName, identities.split());
        this.namer = new EntityNamer(ontology, classes, iris);
    }

    /** @param extractions sorted by document path */
    Entities resolve(List<Extraction> extractions) {
        String[][] keys = new String[extractions.size()][];
        for (int a = 0; a < keys.length; a++) {
            keys[a] = new String[extractions.get(a).entities().size()];
            Arrays.fill(keys[a], "");
        }
        List<List<Ref>> byDepth = byDepth(extractions);
        named(extractions, keys, byDepth.get(0));
        byDepth.stream().skip(1).filter(refs -> !refs.isEmpty()).forEach(refs -> owned(extractions, keys, refs));
        return entities(extractions, keys);
    }

    /** The entities of all articles by the number of owners above them. */
    private static List<List<Ref>> byDepth(List<Extraction> extractions) {
        List<List<Ref>> byDepth = new ArrayList<>();
        for (int depth = 0; depth <= EntityKeys.DEEPEST; depth++) {
            byDepth.add(new ArrayList<>());
        }
        for (int a = 0; a < extractions.size(); a++) {
            for (LocalEntity entity : extractions.get(a).entities()) {
                byDepth.get(EntityKeys.depth(extractions.get(a), entity)).add(new Ref(a, entity.id()));
            }
        }
        return byDepth;
    }

    private void named(List<Extraction> extractions, String[][] keys, List<Ref> refs) {
        NameJoins joins = new NameJoins(names);
        for (Ref ref : refs) {
            Extraction extraction = extractions.get(ref.article());
            LocalEntity entity = extraction.entities().get(ref.id());
            String key = naming.ofName(extraction, entity);
            keys[ref.article()][ref.id()] = key;
            joins.add(entity, key);
        }
        identities.keepApart(keys, parts);
        identities.join(keys, parts);
        joins.apply(parts, doubts);
        surnames(extractions, keys);
        joins.doubtAcrossFamilies(parts, doubts);
    }

    private void owned(List<Extraction> extractions, String[][] keys, List<Ref> refs) {
        Map<String, SortedSet<String>> byName = new TreeMap<>();
        for (Ref ref : refs) {
            Extraction extraction = extractions.get(ref.article());
            LocalEntity entity = extraction.entities().get(ref.id());
            String owner = keys[ref.article()][entity.owner()];
            String key = owner.isEmpty()
                    ? naming.ofName(extraction, entity)
                    : naming.ofOwned(extraction, entity, parts.find(owner));
            keys[ref.article()][ref.id()] = key;
            String family = family(entity);
            if (key.startsWith(EntityKeys.OWNED) && !entity.name().isEmpty() && !family.isEmpty()) {
                byName.computeIfAbsent(family + "|" + names.key(entity.name()), name -> new TreeSet<>())
                        .add(key);
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
                    persons.merge(key, names.person(entity.name()), (one, other) -> one.isSurnameOnly() ? other : one);
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
        Map<String, Cluster> found = new HashMap<>();
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
                Cluster cluster = found.computeIfAbsent(key, one -> new Cluster(one, names));
                cluster.add(entity, atom, extraction.document().path());
                Optional.ofNullable(known.get(atom)).ifPresent(cluster::isKnown);
                keys[a][entity.id()] = key;
            }
        }
        SortedMap<String, Cluster> clusters = new TreeMap<>(found);
        identities.describe(clusters, keys, parts);
        Map<String, Entity> named = namer.name(clusters.values());
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
