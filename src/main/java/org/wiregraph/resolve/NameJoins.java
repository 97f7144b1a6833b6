package org.wiregraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.LocalEntity;

/**
 * Joins names that are written otherwise: in capitals, as an acronym that an article explains, with a person's middle
 * initials, or without a class.
 */
final class NameJoins {
    private final NameMemo memo;
    private final Map<String, SortedSet<String>> byLowerCase = new HashMap<>();
    private final Map<String, SortedSet<String>> fullByAcronym = new TreeMap<>();
    private final Map<String, SortedSet<String>> personsByBareKey = new HashMap<>();
    private final Map<String, SortedSet<String>> byName = new HashMap<>();
    private final SortedSet<List<String>> sameInArticle = new TreeSet<>((a, b) ->
            a.get(0).equals(b.get(0)) ? a.get(1).compareTo(b.get(1)) : a.get(0).compareTo(b.get(0)));

    NameJoins(NameMemo memo) {
        this.memo = memo;
    }

    /** Takes in an entity that stands by its own name under {@code key}. */
    void add(LocalEntity entity, String key) {
        int bar = key.indexOf('|');
        if (bar < 0 || key.startsWith(EntityKeys.SURNAME)) {
            return;
        }
        if (key.startsWith(EntityKeys.PERSON)) {
            person(entity, key);
        } else if (!key.startsWith(EntityKeys.KNOWN) && !key.startsWith(EntityKeys.UNCLASSED)) {
            put(byLowerCase, key.toLowerCase(Locale.ROOT), key);
            String family = key.substring(0, bar + 1);
            for (String name : entity.names()) {
                if (Names.isAcronym(name, entity.name())) {
                    put(fullByAcronym, family + memo.key(name), key);
                }
            }
        }
        if (!entity.name().isEmpty()) {
            put(byName, memo.key(entity.name()), key);
        }
    }

    private void person(LocalEntity entity, String key) {
        PersonName best = memo.person(entity.name());
        put(personsByBareKey, EntityKeys.PERSON + best.keyWithoutInitials(), key);
        for (String name : entity.names()) {
            PersonName other = memo.person(name);
            boolean variant = !other.isSurnameOnly()
                    && !best.isSurnameOnly()
                    && other.surname().equals(best.surname())
                    && other.suffix().equals(best.suffix())
                    && other.given().get(0).equals(best.given().get(0));
            if (variant && !other.key().equals(best.key())) {
                sameInArticle.add(List.of(key, EntityKeys.PERSON + other.key()));
            }
        }
    }

    private static void put(Map<String, SortedSet<String>> map, String at, String key) {
        map.computeIfAbsent(at, name -> new TreeSet<>()).add(key);
    }

    void apply(Partition parts, SortedSet<Doubt> doubts) {
        new TreeMap<>(byLowerCase).values().forEach(keys -> {
            if (keys.stream().anyMatch(key -> Names.isUpper(key.substring(key.indexOf('|'))))) {
                keys.forEach(key -> parts.join(keys.first(), key));
            }
        });
        fullByAcronym.forEach((acronym, full) -> joinToOnly(parts, doubts, acronym, full));
        sameInArticle.forEach(pair -> parts.join(pair.get(0), pair.get(1)));
        new TreeMap<>(personsByBareKey).forEach((bare, keys) -> {
            SortedSet<String> longer = new TreeSet<>(keys);
            if (longer.remove(bare)) {
                joinToOnly(parts, doubts, bare, longer);
            }
        });
        unclassed(parts);
    }

    /** Joins a short form to the long one if there is only one that it can mean. */
    private static void joinToOnly(Partition parts, SortedSet<Doubt> doubts, String shorter, SortedSet<String> longer) {
        long meant = longer.stream().map(parts::find).distinct().count();
        for (String one : longer) {
            if (meant == 1) {
                parts.join(shorter, one);
            } else {
                doubts.add(new Doubt(shorter, one, "the short form stands for several names"));
            }
        }
    }

    private void unclassed(Partition parts) {
        new TreeMap<>(byName).values().forEach(keys -> {
            List<String> classed = keys.stream()
                    .filter(key -> !key.startsWith(EntityKeys.UNCLASSED))
                    .map(parts::find)
                    .distinct()
                    .toList();
            if (classed.size() == 1) {
                keys.forEach(key -> parts.join(classed.get(0), key));
            }
        });
    }

    /** Keys of equal names in families of different kinds, for review. */
    void doubtAcrossFamilies(Partition parts, SortedSet<Doubt> doubts) {
        byName.values().forEach(keys -> {
            List<String> named = keys.stream()
                    .filter(key -> !key.startsWith(EntityKeys.UNCLASSED) && !key.startsWith(EntityKeys.KNOWN))
                    .map(parts::find)
                    .distinct()
                    .sorted()
                    .toList();
            for (int i = 1; i < named.size(); i++) {
                doubts.add(new Doubt(named.get(0), named.get(i), "one name, but things of different kinds"));
            }
        });
    }
}
