package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins a person whom an article knows by surname only to a full name of another article, where role or organization agree
 * with one person of that name, or where there is only one such person and two other entities stand in both articles.
 */
final class Surnames {
    /** Entities that two articles must share where nothing else agrees. */
    private static final int SHARED = 2;
    /** Articles of a full name that are looked through for shared entities. */
    private static final int LOOKED_AT = 500;
    /** More persons of one surname than this are not worth proposing. */
    private static final int FEW = 3;

    /** What the corpus says of a person beside the name. */
    static final class Profile {
        final SortedSet<Integer> articles = new TreeSet<>();
        final Set<String> roles = new HashSet<>();
        final Set<String> organizations = new HashSet<>();
        final Set<String> led = new HashSet<>();
    }

    private final Map<String, Profile> profiles = new HashMap<>();
    private final SortedMap<String, SortedSet<String>> fullBySurname = new TreeMap<>();
    private final SortedSet<String> surnameKeys = new TreeSet<>();
    private final Map<String, Set<String>> surnamesOf = new HashMap<>();
    private final List<Set<String>> company = new ArrayList<>();

    /** Starts the next article, in which the entities {@code company}, as far as they tell persons apart, occur. */
    void article(Set<String> others) {
        company.add(Set.copyOf(others));
    }

    /** Takes in a person of the article begun last. */
    void person(String key, PersonName name) {
        profile(key).articles.add(company.size() - 1);
        if (key.startsWith(EntityKeys.SURNAME)) {
            surnameKeys.add(key);
            surnamesOf.put(key, name.surnames());
        } else if (!name.isSurnameOnly()) {
            name.surnames()
                    .forEach(surname -> fullBySurname
                            .computeIfAbsent(surname, one -> new TreeSet<>())
                            .add(key));
        }
    }

    Profile profile(String key) {
        return profiles.computeIfAbsent(key, one -> new Profile());
    }

    void apply(Partition parts, SortedSet<Doubt> doubts) {
        SortedMap<String, String> joins = new TreeMap<>();
        for (String key : surnameKeys) {
            Profile known = profile(key);
            SortedSet<String> full = new TreeSet<>();
            surnamesOf
                    .getOrDefault(key, Set.of())
                    .forEach(surname -> full.addAll(fullBySurname.getOrDefault(surname, new TreeSet<>())));
            boolean here = full.stream().anyMatch(one -> profile(one).articles.contains(known.articles.first()));
            List<String> agreeing =
                    full.stream().filter(one -> agree(known, profile(one))).toList();
            boolean alone = agreeing.isEmpty() && full.size() == 1;
            if (here) {
                doubt(doubts, key, full, "the same article has somebody of that surname");
            } else if (agreeing.size() == 1) {
                joins.put(key, agreeing.get(0));
            } else if (alone && shareCompany(known, profile(full.first()))) {
                joins.put(key, full.first());
            } else {
                doubt(doubts, key, full, alone ? "nothing but the surname agrees" : "several persons of that surname");
            }
        }
        joins.forEach(parts::join);
        doubtAmongSurnames(parts, doubts);
    }

    /** Proposes that persons of one surname who agree in role or organization are the first of them in the corpus. */
    private void doubtAmongSurnames(Partition parts, SortedSet<Doubt> doubts) {
        Map<String, String> first = new HashMap<>();
        for (String key : surnameKeys) {
            if (parts.find(key).startsWith(EntityKeys.SURNAME)) {
                String surname = key.substring(0, key.indexOf('|', EntityKeys.SURNAME.length()));
                String other = first.computeIfAbsent(surname, one -> key);
                if (!other.equals(key) && agree(profile(key), profile(other))) {
                    doubts.add(new Doubt(other, key, "one surname, and role or organization agree"));
                }
            }
        }
    }

    private static void doubt(SortedSet<Doubt> doubts, String key, SortedSet<String> full, String reason) {
        if (full.size() <= FEW) {
            full.forEach(one -> doubts.add(new Doubt(key, one, reason)));
        }
    }

    private static boolean agree(Profile one, Profile other) {
        boolean leadElsewhere = !one.led.isEmpty() && !other.led.isEmpty() && !meet(one.led, other.led);
        return meet(one.organizations, other.organizations) || meet(one.roles, other.roles) && !leadElsewhere;
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private boolean shareCompany(Profile surname, Profile full) {
        Set<String> mine = company.get(surname.articles.first());
        return full.articles.stream()
                .limit(LOOKED_AT)
                .anyMatch(article ->
                        mine.stream().filter(company.get(article)::contains).count() >= SHARED);
    }
}
