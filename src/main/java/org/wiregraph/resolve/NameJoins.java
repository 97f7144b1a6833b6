package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins names that are written otherwise: in capitals, as an acronym that an article explains, with a person's middle
 * initials, or without a class.
 *
 * <p>Names that meet in no such text or key, nor by way of others, have no say in what is joined to each other:
 * each group of names that meet may be taken by itself.
 */
public final class NameJoins {
    /** In what two names can meet. */
    public enum Kind {
        LOWER_CASE,
        ACRONYM,
        WITHOUT_INITIALS,
        VARIANT,
        NAME
    }

    /** Where a name meets others: a key or, for {@link Kind#LOWER_CASE} and {@link Kind#NAME}, a text like one. */
    public record Meeting(Kind kind, String at) implements Serializable {
        /** The same in every process, which that of a constant is not: by it a cluster brings names together. */
        @Override
        public int hashCode() {
            return 31 * kind.name().hashCode() + at.hashCode();
        }

        /** Whether anything can follow from it that {@code keys} meet here. */
        public boolean matters(Set<String> keys) {
            return keys.size() > 1 || kind == Kind.ACRONYM || kind == Kind.VARIANT;
        }
    }

    /** A key that stands at a meeting; at that of a person's key, another key of the same person. */
    public record Attendance(Meeting meeting, String key) {}

    private final Map<Kind, Map<String, SortedSet<String>>> keys = new HashMap<>();

    public NameJoins() {
        List.of(Kind.values()).forEach(kind -> keys.put(kind, new HashMap<>()));
    }

    /** Takes in that {@code key} stands at {@code meeting}; those that do not matter may be left out. */
    public void add(Meeting meeting, String key) {
        keys.getOrDefault(meeting.kind(), new HashMap<>())
                .computeIfAbsent(meeting.at(), name -> new TreeSet<>())
                .add(key);
    }

    /** Where a name meets others. */
    static List<Attendance> meetings(NamedKey named, NameMemo memo) {
        String key = named.key();
        List<Attendance> meetings = new ArrayList<>();
        int bar = key.indexOf('|');
        if (bar < 0 || key.startsWith(EntityKeys.SURNAME)) {
            return meetings;
        }
        if (key.startsWith(EntityKeys.PERSON)) {
            person(named, memo, meetings);
        } else if (!key.startsWith(EntityKeys.KNOWN) && !key.startsWith(EntityKeys.UNCLASSED)) {
            meetings.add(new Attendance(new Meeting(Kind.LOWER_CASE, key.toLowerCase(Locale.ROOT)), key));
            String family = key.substring(0, bar + 1);
            for (String name : named.names()) {
                if (Names.isAcronym(name, named.name())) {
                    meetings.add(new Attendance(new Meeting(Kind.ACRONYM, family + memo.key(name)), key));
                }
            }
        }
        if (!named.name().isEmpty()) {
            meetings.add(new Attendance(new Meeting(Kind.NAME, memo.key(named.name())), key));
        }
        return meetings;
    }

    private static void person(NamedKey named, NameMemo memo, List<Attendance> meetings) {
        PersonName best = memo.person(named.name());
        meetings.add(new Attendance(
                new Meeting(Kind.WITHOUT_INITIALS, EntityKeys.PERSON + best.keyWithoutInitials()), named.key()));
        for (String name : named.names()) {
            PersonName other = memo.person(name);
            boolean variant = !other.isSurnameOnly()
                    && !best.isSurnameOnly()
                    && other.surname().equals(best.surname())
                    && other.suffix().equals(best.suffix())
                    && other.given().get(0).equals(best.given().get(0));
            if (variant && !other.key().equals(best.key())) {
                meetings.add(new Attendance(new Meeting(Kind.VARIANT, named.key()), EntityKeys.PERSON + other.key()));
            }
        }
    }

    private SortedMap<String, SortedSet<String>> at(Kind kind) {
        return new TreeMap<>(keys.getOrDefault(kind, Map.of()));
    }

    /** Joins what is the same, and adds to {@code doubts} what may be. */
    public void apply(Partition parts, SortedSet<Doubt> doubts) {
        at(Kind.LOWER_CASE).values().forEach(alike -> {
            if (alike.stream().anyMatch(key -> Names.isUpper(key.substring(key.indexOf('|'))))) {
                alike.forEach(key -> parts.join(alike.first(), key));
            }
        });
        at(Kind.ACRONYM).forEach((acronym, full) -> joinToOnly(parts, doubts, acronym, full));
        at(Kind.VARIANT).forEach((key, others) -> others.forEach(other -> parts.join(key, other)));
        at(Kind.WITHOUT_INITIALS).forEach((bare, alike) -> {
            SortedSet<String> longer = new TreeSet<>(alike);
            if (longer.remove(bare)) {
                joinToOnly(parts, doubts, bare, longer);
            }
        });
        SortedMap<String, SortedSet<String>> byName = at(Kind.NAME);
        byName.values().forEach(alike -> unclassed(parts, alike));
        byName.values().forEach(alike -> doubtAcrossFamilies(parts, doubts, alike));
    }

    /** Joins a short form to the long one if there is only one that it can mean. */
    private static void joinToOnly(Partition parts, SortedSet<Doubt> doubts, String shorter, SortedSet<String> longer) {
        long meant = longer.stream().map(parts::find).distinct().count();
        for (String one : longer) {
            if (meant == 1) {
                parts.join(shorter, one);
            } else {
                doubts.add(new Doubt(shorter, one, Grounds.ACRONYM));
            }
        }
    }

    /** Joins what no mention gives a class to the only thing of that name that has one. */
    private static void unclassed(Partition parts, SortedSet<String> alike) {
        List<String> classed = alike.stream()
                .filter(key -> !key.startsWith(EntityKeys.UNCLASSED))
                .map(parts::find)
                .distinct()
                .toList();
        if (classed.size() == 1) {
            alike.forEach(key -> parts.join(classed.get(0), key));
        }
    }

    /** Keys of equal names in families of different kinds, for review. */
    private static void doubtAcrossFamilies(Partition parts, SortedSet<Doubt> doubts, SortedSet<String> alike) {
        List<String> named = alike.stream()
                .filter(key -> !key.startsWith(EntityKeys.UNCLASSED) && !key.startsWith(EntityKeys.KNOWN))
                .map(parts::find)
                .distinct()
                .sorted()
                .toList();
        for (int i = 1; i < named.size(); i++) {
            doubts.add(new Doubt(named.get(0), named.get(i), Grounds.KINDS));
        }
    }
}
