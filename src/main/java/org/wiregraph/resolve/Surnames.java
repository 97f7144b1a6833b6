package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins a person whom an article knows by surname only to a full name of another article, where role or organization agree
 * with one person of that name, or where there is only one such person and two other entities stand in both articles.
 */
public final class Surnames {
    /** Articles of a full name, from the first on, that are looked through for shared entities. */
    public static final int LOOKED_AT = 500;
    /** More persons of one surname than this are not worth proposing. */
    private static final int FEW = 3;

    private final Map<String, Profile> profiles = new HashMap<>();
    private final Map<String, SortedSet<String>> fullBySurname = new HashMap<>();
    private final SortedMap<String, Bare> bare = new TreeMap<>();
    private final Map<String, List<SortedSet<String>>> companies = new HashMap<>();

    /** Takes in the next article, in order of their paths. */
    void add(Persons article) {
        article.profiles().forEach((key, profile) -> profiles.merge(key, profile, Profile::add));
        Bare.of(article).forEach(one -> bare.merge(one.key(), one, Bare::and));
        article.names().forEach((key, surnames) -> {
            if (!article.bare().contains(key)) {
                surnames.forEach(surname -> fullBySurname
                        .computeIfAbsent(surname, name -> new TreeSet<>())
                        .add(key));
                List<SortedSet<String>> known = companies.computeIfAbsent(key, one -> new ArrayList<>());
                if (known.size() < LOOKED_AT) {
                    known.add(article.company());
                }
            }
        });
    }

    void apply(Partition parts, SortedSet<Doubt> doubts) {
        SortedMap<String, String> joins = new TreeMap<>();
        bare.values().forEach(one -> judge(one, joins, doubts));
        joins.forEach(parts::join);
        doubtAmongSurnames(parts, doubts);
        Misspellings.find(companies.keySet(), doubts);
    }

    private void judge(Bare one, SortedMap<String, String> joins, SortedSet<Doubt> doubts) {
        SortedMap<String, Profile> full = new TreeMap<>();
        for (String surname : one.surnames()) {
            fullBySurname.getOrDefault(surname, new TreeSet<>()).forEach(key -> full.put(key, profile(key)));
        }
        Bare.Verdict verdict = one.judge(full);
        if (verdict instanceof Bare.Verdict.Is is) {
            joins.put(one.key(), is.full());
        } else if (verdict instanceof Bare.Verdict.IsIfInCompany alone) {
            if (one.isInCompany(companies.getOrDefault(alone.full(), List.of()))) {
                joins.put(one.key(), alone.full());
            } else {
                doubts.add(new Doubt(one.key(), alone.full(), Grounds.SURNAME));
            }
        } else if (verdict instanceof Bare.Verdict.Unclear unclear && full.size() <= FEW) {
            full.keySet().forEach(other -> doubts.add(new Doubt(one.key(), other, unclear.grounds())));
        }
    }

    private Profile profile(String key) {
        return profiles.getOrDefault(key, new Profile());
    }

    /** Proposes that persons of one surname who agree in role or organization are the first of them in the corpus. */
    private void doubtAmongSurnames(Partition parts, SortedSet<Doubt> doubts) {
        Map<String, String> first = new HashMap<>();
        for (String key : bare.keySet()) {
            if (parts.find(key).startsWith(EntityKeys.SURNAME)) {
                String surname = key.substring(0, key.indexOf('|', EntityKeys.SURNAME.length()));
                String other = first.computeIfAbsent(surname, one -> key);
                if (!other.equals(key) && profile(key).agrees(profile(other))) {
                    doubts.add(new Doubt(other, key, Grounds.AGREEING));
                }
            }
        }
    }
}
