package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Status;

/** Weighs an article's candidates against one another: equal ones become one, contradictory readings give way. */
final class Consistency {
    private static final Set<String> TOLD_BY_ONE =
            Set.of("Withdrawal", "Appointment", "Departure", "Disaster", "Election", "Trial");

    private Consistency() {}

    static List<Candidate> check(Reading reading, Ontology ontology, List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>();
        Set<Value<Integer>> left = placesLeft(candidates);
        for (Candidate candidate : candidates) {
            Optional<String> objection = objection(reading, ontology, candidate, left);
            if (objection.isEmpty()) {
                kept.add(candidate);
            } else {
                reading.trace()
                        .missed(candidate.sentence(), 0, candidate.rules().first(), objection::get);
            }
        }
        return merge(sameSentence(kept));
    }

    private static Optional<String> objection(
            Reading reading, Ontology ontology, Candidate candidate, Set<Value<Integer>> left) {
        if (!tellsEnough(candidate)) {
            return Optional.of("an event that happens daily is told by two roles at least");
        }
        if (leavesItself(ontology, candidate, left)) {
            return Optional.of("it is the place that others leave, and does not leave itself");
        }
        return atHome(reading, ontology, candidate)
                ? Optional.of("nobody is there, or leaves there, in his own country, nor a single person")
                : Optional.empty();
    }

    /** An event of a sort that happens daily is told by two roles at least; one withdrawal or resignation by one. */
    private static boolean tellsEnough(Candidate candidate) {
        return !(candidate.content() instanceof Content.Event<Integer> event)
                || TOLD_BY_ONE.contains(event.className())
                || event.roles().values().stream().mapToInt(List::size).sum() > 1;
    }

    /** Places that something is said to withdraw from. */
    private static Set<Value<Integer>> placesLeft(List<Candidate> candidates) {
        Set<Value<Integer>> places = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.content() instanceof Content.Event<Integer> event
                    && event.className().equals("Withdrawal")) {
                places.addAll(event.roles().getOrDefault("place", List.of()));
            }
        }
        return places;
    }

    /** "The Afghan pullout": in an article where others leave Afghanistan, it is the place and not the one who leaves. */
    private static boolean leavesItself(Ontology ontology, Candidate candidate, Set<Value<Integer>> left) {
        if (candidate.content() instanceof Content.Event<Integer> event
                && event.className().equals("Withdrawal")) {
            return event.roles().getOrDefault("agent", List.of()).stream().anyMatch(left::contains);
        }
        return candidate.content() instanceof Content.Relation<Integer> relation
                && ontology.propertyNamed(relation.property())
                        .filter(property -> property.fromEvent()
                                .filter("Withdrawal"::equals)
                                .isPresent())
                        .isPresent()
                && left.contains(new Value.Thing<>(relation.subject()));
    }

    /** Nobody is present in, or withdraws from, a place of his own country. */
    private static boolean atHome(Reading reading, Ontology ontology, Candidate candidate) {
        if (!(candidate.content() instanceof Content.Relation<Integer> relation)
                || !Set.of("presentIn", "withdrawsFrom").contains(relation.property())
                || !(relation.object() instanceof Value.Thing<Integer> place)) {
            return false;
        }
        if (ontology.isA(
                Classes.decide(
                        ontology, reading.entities().get(relation.subject()).classes()),
                "Person")) {
            // Nor does a person, who keeps nobody anywhere.
            return true;
        }
        Optional<String> home = reading.entities().get(relation.subject()).known();
        Optional<String> there = reading.entities().get(place.entity()).known();
        return home.isPresent()
                && there.isPresent()
                && ontology.names().stream()
                        .anyMatch(name ->
                                name.iri().equals(there.get()) && name.country().equals(home));
    }

    /**
     * Two readings of one sentence that differ in status only: the one that saw a cue holds. "The withdrawal began in May
     * and is to end in September" are two readings that differ in time. What a verb says, a phrase need not say once more:
     * "will close its embassy on Friday".
     */
    private static List<Candidate> sameSentence(List<Candidate> candidates) {
        Set<List<Object>> cued = new HashSet<>();
        Set<List<Object>> told = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.status() != Status.ACTUAL) {
                cued.add(List.of(candidate.content(), candidate.sentence()));
            }
            if (!isPhrase(candidate)) {
                told.add(List.of(candidate.content(), candidate.sentence(), candidate.status()));
            }
        }
        return candidates.stream()
                .filter(candidate -> candidate.status() != Status.ACTUAL
                        || candidate.validity().from().isPresent()
                        || !cued.contains(List.of(candidate.content(), candidate.sentence())))
                .filter(candidate -> !isPhrase(candidate)
                        || !told.contains(List.of(candidate.content(), candidate.sentence(), candidate.status())))
                .toList();
    }

    private static boolean isPhrase(Candidate candidate) {
        return candidate.rules().stream().allMatch(rule -> rule.endsWith(NominalReader.RULE));
    }

    private static List<Candidate> merge(List<Candidate> candidates) {
        Map<List<Object>, Candidate> merged = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            List<Object> key = List.of(
                    candidate.content(),
                    candidate.status(),
                    candidate.modality(),
                    candidate.attribution(),
                    candidate.validity(),
                    candidate.sentence());
            merged.merge(key, candidate, Consistency::join);
        }
        return List.copyOf(merged.values());
    }

    private static Candidate join(Candidate one, Candidate other) {
        SortedSet<String> rules = new TreeSet<>(one.rules());
        rules.addAll(other.rules());
        SortedSet<Integer> contexts = new TreeSet<>(one.contexts());
        contexts.addAll(other.contexts());
        double confidence = Math.max(one.confidence(), other.confidence());
        // Two rules that agree are two witnesses.
        confidence = one.rules().equals(other.rules()) ? confidence : Math.min(0.99, confidence + 0.03);
        return new Candidate(
                one.content(),
                one.status(),
                one.modality(),
                one.attribution(),
                one.validity(),
                confidence,
                rules,
                one.sentence(),
                contexts);
    }
}
