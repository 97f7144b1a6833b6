package org.wiregraph.resolve;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.Content;

/** An event as far as it is told: who takes part in which role, where and when; it grows by what else is told of it. */
final class Occurrence implements Serializable {
    private static final long serialVersionUID = 1L;

    /** First what says most: an actor, the shortest time, the most actors. */
    static final Comparator<Occurrence> ORDER = Comparator.<Occurrence, Boolean>comparing(one -> one.actors.isEmpty())
            .thenComparingLong(one -> one.when.map(Interval::length).orElse(Long.MAX_VALUE))
            .thenComparing(one -> one.when.isEmpty())
            .thenComparingInt(one -> -one.size)
            .thenComparing(Occurrence::canonical)
            .thenComparing(one -> one.origin)
            .thenComparing(one -> one.path)
            .thenComparing(one -> one.sentence);

    final String className;
    /** Path of the article. */
    final String path;

    final int sentence;
    /** Path of the article, or of the one it copies. */
    final String origin;

    final TreeMap<String, SortedSet<String>> actors = new TreeMap<>();
    final TreeSet<String> places = new TreeSet<>();
    transient Optional<Interval> when;
    private transient Optional<Occurrence> partOf = Optional.empty();
    private String canonical = "";
    private int size;

    Occurrence(Content.Event<String> event, String path, int sentence, String origin) {
        this.className = event.className();
        this.path = path;
        this.sentence = sentence;
        this.origin = origin;
        this.when = Interval.of(event);
        Contents.things(event).forEach((role, entities) -> {
            if (role.equals("place")) {
                places.addAll(entities);
            } else if (!role.equals("topic")) {
                actors.put(role, new TreeSet<>(entities));
            }
        });
        measure();
    }

    private void measure() {
        canonical = String.join("\n", content());
        size = actors.values().stream().mapToInt(Set::size).sum() + places.size();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeObject(when.orElse(null));
    }

    /** As it was written, but as an event of its own. */
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        when = Optional.ofNullable((Interval) in.readObject());
        partOf = Optional.empty();
    }

    /** The event that this turned out to be. */
    Occurrence whole() {
        Occurrence whole = this;
        while (whole.partOf.isPresent()) {
            whole = whole.partOf.get();
        }
        return whole;
    }

    /** Takes in what {@code other} tells. */
    void absorb(Occurrence other) {
        other.actors.forEach((role, entities) ->
                actors.computeIfAbsent(role, one -> new TreeSet<>()).addAll(entities));
        places.addAll(other.places);
        Optional<Interval> theirs = other.when;
        when = when.map(mine -> theirs.map(mine::narrower).orElse(mine)).or(() -> theirs);
        other.partOf = Optional.of(this);
        measure();
    }

    /** Class, actors by role, places and time, as one text. */
    String canonical() {
        return canonical;
    }

    /** What makes it this event: class, actors by role, places and time. */
    List<String> content() {
        List<String> content = new ArrayList<>(List.of(className));
        actors.forEach((role, entities) -> entities.forEach(entity -> content.add(role + "=" + entity)));
        places.forEach(place -> content.add("place=" + place));
        when.ifPresent(time -> content.addAll(time.lexical()));
        return content;
    }

    /** Whether in each role that both tell, one names all whom the other names, and somebody stands in both. */
    boolean agreesOnActors(Occurrence other) {
        boolean shared = false;
        for (Map.Entry<String, SortedSet<String>> role : actors.entrySet()) {
            SortedSet<String> theirs = other.actors.get(role.getKey());
            if (theirs == null) {
                continue;
            }
            if (!theirs.containsAll(role.getValue()) && !role.getValue().containsAll(theirs)) {
                return false;
            }
            shared = true;
        }
        return shared;
    }
}
