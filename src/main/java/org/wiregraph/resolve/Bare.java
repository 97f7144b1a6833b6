package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person known by surname only, with the first article that speaks of him.
 *
 * @param surnames with and without particles
 * @param present keys of the other persons of that article
 * @param company keys of the entities that say what that article is about
 * @param profile what all articles say of him
 */
public record Bare(
        String key,
        String path,
        SortedSet<String> surnames,
        SortedSet<String> present,
        SortedSet<String> company,
        Profile profile)
        implements Serializable {
    /** Entities that two articles must share where nothing else agrees. */
    private static final int SHARED = 2;

    /** Who a bare surname is. */
    public sealed interface Verdict {
        /** The person of key {@code full}. */
        record Is(String full) implements Verdict {}

        /** The person of key {@code full}, if an article that has the full name shares company with this one. */
        record IsIfInCompany(String full) implements Verdict {}

        /** Nobody in particular. */
        record Unclear(Grounds grounds) implements Verdict {}
    }

    /** Those of an article, with what that article says of them. */
    public static List<Bare> of(Persons article) {
        return article.bare().stream()
                .map(key -> {
                    SortedSet<String> present = new TreeSet<>(article.names().keySet());
                    present.remove(key);
                    return new Bare(
                            key,
                            article.path(),
                            article.names().getOrDefault(key, new TreeSet<>()),
                            present,
                            article.company(),
                            new Profile()
                                    .add(Optional.ofNullable(article.profiles().get(key))
                                            .orElseGet(Profile::new)));
                })
                .toList();
    }

    /** The same person in other articles, taken together. */
    public Bare and(Bare other) {
        Bare first = path.compareTo(other.path) <= 0 ? this : other;
        Profile both = new Profile().add(profile).add(other.profile);
        return new Bare(key, first.path, first.surnames, first.present, first.company, both);
    }

    /**
     * Says who it is, as far as names, roles and organizations tell.
     *
     * @param full what is said of the persons that have one of the surnames in their full name, by key
     */
    public Verdict judge(SortedMap<String, Profile> full) {
        if (full.keySet().stream().anyMatch(present::contains)) {
            return new Verdict.Unclear(Grounds.TOGETHER);
        }
        List<String> agreeing = full.entrySet().stream()
                .filter(one -> profile.agrees(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (agreeing.size() == 1) {
            return new Verdict.Is(agreeing.get(0));
        }
        return agreeing.isEmpty() && full.size() == 1
                ? new Verdict.IsIfInCompany(full.firstKey())
                : new Verdict.Unclear(Grounds.SEVERAL);
    }

    /** Whether one of {@code articles}, each given by its company, shares two entities with the first of this one. */
    public boolean isInCompany(Collection<SortedSet<String>> articles) {
        return articles.stream()
                .anyMatch(article -> company.stream().filter(article::contains).count() >= SHARED);
    }
}
