package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Digest;

/**
 * Decides which tellings are of one event: same class, actors and places that agree, times of which one lies in the other.
 *
 * <p>What says most is settled first; what could be several events is one of its own. Across articles an event without
 * time is only found again if it is a withdrawal of the same agent from the same place.
 */
final class Events {
    static final String STATEMENT = "Statement";
    private static final String WITHDRAWAL = "Withdrawal";
    /** Events of one actor, class and time that are looked through before giving up. */
    private static final int LOOKED_AT = 300;

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, Set<Occurrence>> byActorAndTime = new HashMap<>();
    private final Map<String, Set<Occurrence>> withdrawals = new HashMap<>();
    private final Map<String, Occurrence> byContent = new HashMap<>();

    Events(Ontology ontology) {
        ontology.names().forEach(name -> name.country().ifPresent(country -> countries.put(name.iri(), country)));
    }

    /** Lets each of {@code events}, which were settled in their articles, know the event that it is of. */
    void settle(Collection<Occurrence> events) {
        events.stream().sorted(Occurrence.ORDER).forEach(this::settleAcross);
    }

    /** Events of different groups are never one: of different classes, or statements of different content. */
    static String group(Occurrence event) {
        return event.className.equals(STATEMENT) ? event.className + " " + Digest.of(identity(event)) : event.className;
    }

    /** The parts of an IRI: content, and the article where nothing in the content can be found again in another one. */
    static List<String> identity(Occurrence event) {
        List<String> identity = event.content();
        boolean closed = event.when.filter(time -> !time.isOpen()).isPresent();
        identity.add(closed || isWithdrawal(event) ? "" : event.origin);
        return identity;
    }

    /** The events that one article tells of; each of {@code told} knows the one that it is of. */
    List<Occurrence> settleInArticle(List<Occurrence> told) {
        Map<String, List<Occurrence>> byClass = new TreeMap<>();
        told.forEach(one -> byClass.computeIfAbsent(one.className, name -> new ArrayList<>())
                .add(one));
        List<Occurrence> events = new ArrayList<>();
        byClass.values().forEach(alike -> events.addAll(settleInClass(alike)));
        return events;
    }

    private List<Occurrence> settleInClass(List<Occurrence> told) {
        told.sort(Occurrence.ORDER);
        List<Occurrence> events = new ArrayList<>();
        for (Occurrence one : told) {
            List<Occurrence> agreeing = events.stream()
                    .filter(event -> agreeInArticle(event, one) && anchored(event, one))
                    .toList();
            List<Occurrence> actorless = events.stream()
                    .filter(event -> one.actors.isEmpty()
                            && !one.places.isEmpty()
                            && event.places.equals(one.places)
                            && agreeInArticle(event, one))
                    .toList();
            Optional<Occurrence> event = agreeing.stream()
                    .min(Comparator.comparingInt(other -> Math.abs(other.sentence - one.sentence)))
                    .or(() -> actorless.size() == 1 ? Optional.of(actorless.get(0)) : Optional.empty());
            event.ifPresentOrElse(found -> found.absorb(one), () -> events.add(one));
        }
        return events;
    }

    private boolean agreeInArticle(Occurrence one, Occurrence other) {
        boolean timed = one.when.isPresent() && other.when.isPresent();
        return placesAgree(one.places, other.places) && (!timed || timesAgree(one, other));
    }

    private static boolean timesAgree(Occurrence one, Occurrence other) {
        Interval mine = one.when.orElseThrow();
        Interval theirs = other.when.orElseThrow();
        if (one.className.equals(STATEMENT)) {
            return mine.lexical().equals(theirs.lexical());
        }
        return mine.contains(theirs)
                || theirs.contains(mine)
                || one.className.equals(WITHDRAWAL) && mine.overlaps(theirs);
    }

    /** Whether they share an actor or, where neither has any, a place. */
    private static boolean anchored(Occurrence one, Occurrence other) {
        if (one.className.equals(STATEMENT)) {
            return one.actors.equals(other.actors);
        }
        boolean bare = one.actors.isEmpty() && other.actors.isEmpty();
        return bare ? one.places.stream().anyMatch(other.places::contains) : one.agreesOnActors(other);
    }

    private boolean placesAgree(SortedSet<String> one, SortedSet<String> other) {
        return one.isEmpty() || other.isEmpty() || liesIn(one, other) || liesIn(other, one);
    }

    private boolean liesIn(SortedSet<String> inner, SortedSet<String> outer) {
        return inner.stream()
                .allMatch(place -> outer.contains(place) || outer.contains(countries.getOrDefault(place, "")));
    }

    private void settleAcross(Occurrence told) {
        String content = String.join("\n", identity(told));
        Occurrence event = byContent.get(content);
        if (event == null) {
            event = alike(told)
                    .or(() -> withdrawal(told))
                    .map(found -> {
                        found.absorb(told);
                        return found;
                    })
                    .orElse(told);
        } else {
            event.absorb(told);
        }
        byContent.putIfAbsent(content, event);
        byContent.putIfAbsent(String.join("\n", identity(event)), event);
        index(event);
    }

    /** The one event with a time in which, or within which, {@code told} happens; empty if there are several. */
    private Optional<Occurrence> alike(Occurrence told) {
        Optional<Interval> time = told.when.filter(when -> !when.isOpen());
        if (time.isEmpty() || told.className.equals(STATEMENT)) {
            return Optional.empty();
        }
        Set<Occurrence> seen = new LinkedHashSet<>();
        for (String bucket : time.get().within()) {
            for (String anchor : anchors(told)) {
                Set<Occurrence> there = byActorAndTime.getOrDefault(anchor + "|" + bucket, Set.of());
                if (seen.size() + there.size() > LOOKED_AT) {
                    return Optional.empty();
                }
                seen.addAll(there);
            }
        }
        return only(seen.stream()
                .filter(event ->
                        anchored(event, told) && placesAgree(event.places, told.places) && timesAgree(event, told))
                .toList());
    }

    private Optional<Occurrence> withdrawal(Occurrence told) {
        if (!isWithdrawal(told)) {
            return Optional.empty();
        }
        return only(withdrawals.getOrDefault(agentAndPlace(told), Set.of()).stream()
                .filter(event -> told.when.isEmpty() || event.when.isEmpty() || timesAgree(event, told))
                .limit(2)
                .toList());
    }

    private static Optional<Occurrence> only(List<Occurrence> events) {
        return events.size() == 1 ? Optional.of(events.get(0)) : Optional.empty();
    }

    private static boolean isWithdrawal(Occurrence event) {
        return event.className.equals(WITHDRAWAL) && event.actors.containsKey("agent") && !event.places.isEmpty();
    }

    private static String agentAndPlace(Occurrence event) {
        return event.actors.get("agent") + "|" + event.places;
    }

    private static SortedSet<String> anchors(Occurrence event) {
        SortedSet<String> anchors = new TreeSet<>();
        event.actors.forEach((role, entities) ->
                entities.forEach(entity -> anchors.add(event.className + "|" + role + "|" + entity)));
        if (anchors.isEmpty()) {
            event.places.forEach(place -> anchors.add(event.className + "|place|" + place));
        }
        return anchors;
    }

    private void index(Occurrence event) {
        event.when.ifPresent(time -> {
            for (String bucket : time.buckets()) {
                for (String anchor : anchors(event)) {
                    byActorAndTime
                            .computeIfAbsent(anchor + "|" + bucket, key -> new LinkedHashSet<>())
                            .add(event);
                }
            }
        });
        if (isWithdrawal(event)) {
            withdrawals
                    .computeIfAbsent(agentAndPlace(event), key -> new LinkedHashSet<>())
                    .add(event);
        }
    }
}
