package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;

/** Reads the properties that follow from an event: "the US withdraws from Kabul" is a Withdrawal, and withdrawsFrom. */
final class EventProperties {
    private final Ontology ontology;
    private final Classes classes;

    EventProperties(Ontology ontology) {
        this.ontology = ontology;
        this.classes = new Classes(ontology);
    }

    /**
     * Who stands on which side of an event that all take part in: "Biden met Merkel and Macron" does not say that those two
     * met, "talks between Israel and Egypt" does.
     *
     * @param acting the grammatical subjects
     * @param mutual whether a form names all at once, with "between" or "of"
     */
    record Sides(Set<Value<Integer>> acting, boolean mutual) {
        private boolean face(Value<Integer> one, Value<Integer> other, List<Value<Integer>> all) {
            if (acting.isEmpty()) {
                return mutual;
            }
            return acting.contains(one) != acting.contains(other) || acting.containsAll(all);
        }
    }

    /** Adds to {@code drafts} what follows from {@code event}, itself a draft, of the class {@code term}. */
    void follow(Reading reading, Draft event, ClassTerm term, Sides sides, List<Draft> drafts) {
        if (!(event.content() instanceof Content.Event<Integer> told)) {
            return;
        }
        SortedMap<String, List<Value<Integer>>> roles = told.roles();
        for (PropertyTerm property : ontology.properties().values()) {
            if (property.fromEvent().filter(term.name()::equals).isEmpty()) {
                continue;
            }
            boolean together = property.fromSubjectRole().equals(property.fromObjectRole());
            List<Value<Integer>> all = roles.getOrDefault(property.fromSubjectRole(), List.of());
            for (Value<Integer> from : all) {
                for (Value<Integer> to : roles.getOrDefault(property.fromObjectRole(), List.of())) {
                    if (!together || sides.face(from, to, all)) {
                        pair(reading, property, from, to)
                                .ifPresent(content -> drafts.add(new Draft(
                                        content,
                                        event.sentence(),
                                        event.token(),
                                        event.support(),
                                        property.name() + "/" + event.rule(),
                                        event.confidence(),
                                        event.used())));
                    }
                }
            }
        }
    }

    private Optional<Content<Integer>> pair(
            Reading reading, PropertyTerm property, Value<Integer> from, Value<Integer> to) {
        if (!(from instanceof Value.Thing<Integer> subject) || !(to instanceof Value.Thing<Integer> object)) {
            return Optional.empty();
        }
        boolean mirrored = property.symmetric() && subject.entity() > object.entity();
        String domain = classes.of(reading.entities().get(subject.entity()));
        String range = classes.of(reading.entities().get(object.entity()));
        boolean allowed = ontology.isAny(domain, property.domains()) && ontology.isAny(range, property.ranges());
        return subject.entity().equals(object.entity()) || mirrored || !allowed
                ? Optional.empty()
                : Optional.of(new Content.Relation<>(subject.entity(), property.name(), object));
    }
}
