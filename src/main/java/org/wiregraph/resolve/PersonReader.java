package org.wiregraph.resolve;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.Candidate;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.extract.Value;

/** Reads the persons of an article, once its entities have keys. */
final class PersonReader {
    private static final Set<String> EMPLOYMENT = Set.of("leads", "worksFor", "memberOf");
    private static final Set<String> TELLING = Set.of("person", "organization", "operation", "facility");

    private final ClassTree classes;
    private final NameMemo names;

    PersonReader(ClassTree classes, NameMemo names) {
        this.classes = classes;
        this.names = names;
    }

    /** @param keys of the entities by local id, "" for those without one */
    Persons read(Gist gist, List<String> keys) {
        SortedMap<String, PersonName> persons = new TreeMap<>();
        SortedSet<String> company = new TreeSet<>();
        for (LocalEntity entity : gist.entities()) {
            String key = keys.get(entity.id());
            if (key.isEmpty() || !entity.noun().isEmpty()) {
                continue;
            }
            if (family(entity).equals("person")) {
                persons.merge(key, names.person(entity.name()), (one, other) -> one.isSurnameOnly() ? other : one);
            }
            if (!key.startsWith(EntityKeys.SURNAME) && tellsApart(entity)) {
                company.add(key);
            }
        }
        SortedMap<String, SortedSet<String>> surnames = new TreeMap<>();
        SortedSet<String> bare = new TreeSet<>();
        persons.forEach((key, name) -> {
            boolean only = key.startsWith(EntityKeys.SURNAME);
            surnames.put(key, new TreeSet<>(only || !name.isSurnameOnly() ? name.surnames() : Set.of()));
            if (only) {
                bare.add(key);
            }
        });
        return new Persons(gist.path(), surnames, bare, company, profiles(gist, keys));
    }

    private String family(LocalEntity entity) {
        return classes.nameFamily(classes.decide(entity.classes()));
    }

    /** Persons by full name, organizations and operations say what an article is about; places and papers hardly do. */
    private boolean tellsApart(LocalEntity entity) {
        return TELLING.contains(family(entity))
                && !classes.above(classes.decide(entity.classes())).contains("NewsOrganization");
    }

    private static SortedMap<String, Profile> profiles(Gist gist, List<String> keys) {
        SortedMap<String, Profile> profiles = new TreeMap<>();
        for (Candidate candidate : gist.candidates()) {
            if (candidate.content() instanceof Content.Relation<Integer> relation
                    && !keys.get(relation.subject()).isEmpty()) {
                profile(relation, keys, profiles.computeIfAbsent(keys.get(relation.subject()), key -> new Profile()));
            }
        }
        return profiles;
    }

    private static void profile(Content.Relation<Integer> relation, List<String> keys, Profile profile) {
        if (relation.object() instanceof Value.Text<Integer> text) {
            profile.roles().add(relation.property() + "|" + text.text());
        } else if (relation.object() instanceof Value.Thing<Integer> thing
                && EMPLOYMENT.contains(relation.property())
                && !keys.get(thing.entity()).isEmpty()) {
            String organization = keys.get(thing.entity());
            profile.organizations().add(organization);
            if (relation.property().equals("leads")) {
                profile.led().add(organization);
            }
        }
    }
}
