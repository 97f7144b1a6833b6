package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.text.PartialDate;

/** Decides which tellings are of one event: same class, actors that agree, places and times that do not conflict. */
final class Happenings {
    private static final Set<String> TIMES = Set.of("time", "start", "end", "deadline");
    /** Classes whose instances recur between the same actors, so that only a shared time or article makes them one. */
    private static final Set<String> RECURRING = Set.of("Meeting", "Attack", "Statement", "Protest", "Sanction");

    /** An event as told so far. */
    private static final class Telling {
        final String className;
        final SortedMap<String, SortedSet<String>> actors = new TreeMap<>();
        final SortedSet<String> times = new TreeSet<>();
        final SortedSet<String> documents = new TreeSet<>();
        String iri = "";

        Telling(String className) {
            this.className = className;
        }
    }

    private final Map<String, List<Telling>> byActor = new HashMap<>();
    private final List<Telling> all = new ArrayList<>();

    /** Takes in what {@code document} tells; the token is asked for its IRI once all are in. */
    Object add(Content.Event<String> event, String document) {
        Telling told = telling(event, document);
        List<Telling> candidates = new ArrayList<>();
        for (SortedSet<String> actors : told.actors.values()) {
            for (String actor : actors) {
                candidates.addAll(byActor.getOrDefault(told.className + actor, List.of()));
            }
        }
        for (Telling known : candidates) {
            if (agree(known, told)) {
                told.actors.forEach((role, actors) -> known.actors
                        .computeIfAbsent(role, name -> new TreeSet<>())
                        .addAll(actors));
                known.times.addAll(told.times);
                known.documents.addAll(told.documents);
                index(known);
                return known;
            }
        }
        all.add(told);
        index(told);
        return told;
    }

    private void index(Telling telling) {
        for (SortedSet<String> actors : telling.actors.values()) {
            for (String actor : actors) {
                List<Telling> known = byActor.computeIfAbsent(telling.className + actor, key -> new ArrayList<>());
                if (!known.contains(telling)) {
                    known.add(telling);
                }
            }
        }
    }

    private static Telling telling(Content.Event<String> event, String document) {
        Telling told = new Telling(event.className());
        event.roles().forEach((role, values) -> {
            for (Value<String> value : values) {
                if (value instanceof Value.Thing<String> thing) {
                    told.actors.computeIfAbsent(role, name -> new TreeSet<>()).add(thing.entity());
                } else if (value instanceof Value.Time<String> time && !role.equals("deadline")) {
                    told.times.add(time.date().lexical());
                }
            }
        });
        told.documents.add(document);
        return told;
    }

    private static boolean agree(Telling known, Telling told) {
        for (Map.Entry<String, SortedSet<String>> role : told.actors.entrySet()) {
            SortedSet<String> others = known.actors.get(role.getKey());
            if (others != null
                    && !others.containsAll(role.getValue())
                    && !role.getValue().containsAll(others)) {
                return false;
            }
        }
        boolean sameDocument = known.documents.containsAll(told.documents);
        boolean bothTimed = !known.times.isEmpty() && !told.times.isEmpty();
        if (bothTimed) {
            return told.times.stream().anyMatch(time -> known.times.stream().anyMatch(other -> overlap(time, other)))
                    || told.className.equals("Withdrawal") && sameActors(known, told);
        }
        return sameDocument || !RECURRING.contains(told.className) && sameActors(known, told);
    }

    /** Whether at least one actor beside the place is the same; for a Withdrawal also the place, where both name it. */
    private static boolean sameActors(Telling known, Telling told) {
        return told.actors.entrySet().stream()
                .filter(role -> !role.getKey().equals("place") || told.actors.size() == 1)
                .anyMatch(role -> known.actors
                        .getOrDefault(role.getKey(), new TreeSet<>())
                        .containsAll(role.getValue()));
    }

    private static boolean overlap(String one, String other) {
        PartialDate a = new PartialDate(one);
        PartialDate b = new PartialDate(other);
        return !a.latest().isBefore(b.earliest()) && !b.latest().isBefore(a.earliest());
    }

    /** The IRI of the event that {@code token} became part of. */
    static String iri(Object token, Iris iris) {
        Telling telling = (Telling) token;
        if (telling.iri.isEmpty()) {
            List<String> content = new ArrayList<>(List.of(telling.className));
            telling.actors.forEach((role, actors) -> {
                content.add(role);
                content.addAll(actors);
            });
            content.addAll(telling.times);
            boolean vague = telling.times.isEmpty() && RECURRING.contains(telling.className);
            content.add(vague ? telling.documents.first() : "");
            telling.iri = iris.event(content);
        }
        return telling.iri;
    }

    /** A readable name: "Meeting: Jens Stoltenberg, NATO defense ministers (2021-06-01)". */
    static String label(Object token, Map<String, Entity> entities) {
        Telling telling = (Telling) token;
        List<String> names = new ArrayList<>();
        telling.actors.forEach((role, actors) -> actors.forEach(actor -> {
            String name =
                    Optional.ofNullable(entities.get(actor)).map(Entity::label).orElse(actor);
            names.add(role.equals("place") ? "in " + name : role.equals("target") ? "on " + name : name);
        }));
        String where = String.join(", ", names);
        String when = telling.times.isEmpty() ? "" : " (" + telling.times.first() + ")";
        return telling.className + ": " + where + when;
    }

    static boolean isTime(String role) {
        return TIMES.contains(role);
    }
}
