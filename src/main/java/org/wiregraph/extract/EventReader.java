package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wiregraph.extract.Arguments.Found;
import org.wiregraph.extract.ClaimReader.Scored;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.extract.Predication.Slot;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Entry;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;

/** Reads an event with its roles, and the properties that follow from it. */
final class EventReader {
    private static final Set<String> PLACE_MARKERS =
            Set.of("in", "at", "inside", "near", "across", "throughout", "outside", "on");

    private static final Set<String> MUTUAL = Set.of("between", "among", "of");

    /** Events that a place's name before them locates: "Turkey protests", "the German election". */
    private static final Set<String> SCENES = Set.of("Protest", "Election", "Disaster", "Attack", "Trial");

    private final Ontology ontology;
    private final Arguments arguments;

    EventReader(Ontology ontology, Arguments arguments) {
        this.ontology = ontology;
        this.arguments = arguments;
    }

    /** A lexicon entry that fits, with the arguments that fill its roles. */
    record Form(Entry entry, Map<String, List<Argument>> roles) {}

    /** Reads one event out of all the forms that fit its predicate; at least one. */
    void read(
            Reading reading,
            int sentence,
            Predication predication,
            ClassTerm event,
            List<Form> forms,
            List<Draft> drafts) {
        Entry entry = forms.get(forms.size() - 1).entry();
        List<String> metonyms = metonyms(event.name());
        SortedMap<String, List<Value<Integer>>> roles = new TreeMap<>();
        List<Mention> used = new ArrayList<>();
        double confidence = 0.95 * entry.precision();
        for (Scored subject : ClaimReader.subjects(
                arguments,
                reading,
                sentence,
                predication,
                metonyms,
                event.subjectRole().equals("participant"))) {
            confidence = Math.min(confidence, subject.score());
            boolean scene = subject.modifier() && SCENES.contains(event.name()) && isPlace(reading, subject.found());
            add(reading, roles, scene ? "place" : event.subjectRole(), subject.found(), used);
        }
        Set<Value<Integer>> acting = Set.copyOf(roles.getOrDefault(event.subjectRole(), List.of()));
        boolean filled = false;
        for (Form form : forms) {
            filled |= fill(reading, sentence, event, form, metonyms, roles, used);
        }
        if (!filled) {
            missed(reading, sentence, predication, entry, "a role it names is filled by nothing known");
            return;
        }
        dropUnfit(reading, event, roles);
        if (!roles.containsKey("place")) {
            places(reading, sentence, predication, roles, used);
        }
        boolean acted = roles.keySet().stream().anyMatch(role -> !role.equals("place"));
        if (!acted && !roles.containsKey("place")) {
            missed(
                    reading,
                    sentence,
                    predication,
                    entry,
                    "nothing known takes part in it, and no known place is named");
            return;
        }
        drafts.add(new Draft(
                new Content.Event<>(event.name(), roles),
                sentence,
                predication.token(),
                predication.support(),
                entry.rule(),
                confidence,
                used));
        boolean mutual = forms.stream()
                .flatMap(form -> form.entry().frame().slots().stream())
                .anyMatch(slot -> MUTUAL.contains(slot.marker()));
        follow(
                reading,
                sentence,
                predication,
                entry,
                event,
                roles,
                new Sides(acting, mutual),
                confidence,
                used,
                drafts);
    }

    private static void missed(Reading reading, int sentence, Predication predication, Entry entry, String reason) {
        reading.trace().missed(sentence, predication.token(), entry.rule(), () -> reason);
    }

    /** Adds what a form's roles name; false where it names a role that nothing known fills, so that it does not hold. */
    private boolean fill(
            Reading reading,
            int sentence,
            ClassTerm event,
            Form form,
            List<String> metonyms,
            SortedMap<String, List<Value<Integer>>> roles,
            List<Mention> used) {
        boolean holds = true;
        for (Map.Entry<String, List<Argument>> slot : form.roles().entrySet()) {
            boolean object = slot.getKey().equals("object");
            String role = object ? event.objectRole() : slot.getKey();
            boolean actor = role.equals(event.subjectRole());
            boolean some = false;
            for (Argument argument : slot.getValue()) {
                if (argument.path().startsWith("attended") && !role.equals("participant")) {
                    continue;
                }
                for (Found found : arguments.find(reading, sentence, argument.head(), actor ? metonyms : List.of())) {
                    some |= add(reading, roles, role, found, used);
                }
            }
            holds &= some || object;
        }
        return holds;
    }

    /** "Biden pulled US troops out": of several actors those count that the event's property may be said of. */
    private void dropUnfit(Reading reading, ClassTerm event, SortedMap<String, List<Value<Integer>>> roles) {
        List<Value<Integer>> actors = roles.getOrDefault(event.subjectRole(), List.of());
        List<String> domains = ontology.properties().values().stream()
                .filter(property ->
                        property.fromEvent().filter(event.name()::equals).isPresent())
                .flatMap(property -> property.domains().stream())
                .toList();
        List<Value<Integer>> fit = actors.stream()
                .filter(actor -> actor instanceof Value.Thing<Integer> thing
                        && ontology.isAny(
                                arguments.classes().of(reading.entities().get(thing.entity())), domains))
                .toList();
        if (actors.size() > 1 && !fit.isEmpty()) {
            roles.put(event.subjectRole(), new ArrayList<>(fit));
        }
    }

    private boolean isPlace(Reading reading, Found found) {
        return ontology.isA(arguments.classes().of(reading.entities().get(found.entity())), "Place");
    }

    private List<String> metonyms(String event) {
        return ontology.properties().values().stream()
                .filter(property -> property.fromEvent().filter(event::equals).isPresent())
                .flatMap(property -> property.subjectMetonyms().stream())
                .distinct()
                .toList();
    }

    private boolean add(
            Reading reading,
            SortedMap<String, List<Value<Integer>>> roles,
            String role,
            Found found,
            List<Mention> used) {
        String className = arguments.classes().of(reading.entities().get(found.entity()));
        boolean fits = role.equals("place")
                ? ontology.isA(className, "Place")
                : ontology.isA(className, "Agent") || ontology.isA(className, "Place") && role.equals("target");
        if (role.isEmpty()
                || className.isEmpty()
                || !fits && ontology.classNamed("Agent").isPresent()) {
            return false;
        }
        Value<Integer> value = new Value.Thing<>(found.entity());
        List<Value<Integer>> values = roles.computeIfAbsent(role, name -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
            used.add(found.mention());
        }
        return true;
    }

    private void places(
            Reading reading,
            int sentence,
            Predication predication,
            SortedMap<String, List<Value<Integer>>> roles,
            List<Mention> used) {
        for (Argument argument : predication.of(Slot.OBLIQUE)) {
            if (PLACE_MARKERS.contains(argument.marker())) {
                place(reading, sentence, argument.head(), roles, used);
            }
        }
        if (!roles.containsKey("place")) {
            // "met with NATO leaders in Brussels": the place may hang on who took part.
            Tree tree = reading.trees().get(sentence);
            for (Mention actor : List.copyOf(used)) {
                for (int phrase :
                        actor.sentence() == sentence ? tree.children(actor.head(), "nmod") : List.<Integer>of()) {
                    if (Set.of("in", "at").contains(tree.marker(phrase))) {
                        place(reading, sentence, phrase, roles, used);
                    }
                }
            }
        }
    }

    private void place(
            Reading reading,
            int sentence,
            int token,
            SortedMap<String, List<Value<Integer>>> roles,
            List<Mention> used) {
        arguments.find(reading, sentence, token, List.of()).forEach(found -> add(reading, roles, "place", found, used));
    }

    /**
     * Who stands on which side of an event that all take part in: "Biden met Merkel and Macron" does not say that those two
     * met, "talks between Israel and Egypt" does.
     *
     * @param acting the grammatical subjects
     * @param mutual whether a form names all at once, with "between" or "of"
     */
    private record Sides(Set<Value<Integer>> acting, boolean mutual) {
        boolean face(Value<Integer> one, Value<Integer> other, List<Value<Integer>> all) {
            if (acting.isEmpty()) {
                return mutual;
            }
            return acting.contains(one) != acting.contains(other) || acting.containsAll(all);
        }
    }

    /** "The US withdraws from Kabul" is a Withdrawal, and the US withdrawsFrom Kabul. */
    private void follow(
            Reading reading,
            int sentence,
            Predication predication,
            Entry entry,
            ClassTerm event,
            SortedMap<String, List<Value<Integer>>> roles,
            Sides sides,
            double confidence,
            List<Mention> used,
            List<Draft> drafts) {
        for (PropertyTerm property : ontology.properties().values()) {
            if (property.fromEvent().filter(event.name()::equals).isEmpty()) {
                continue;
            }
            boolean together = property.fromSubjectRole().equals(property.fromObjectRole());
            List<Value<Integer>> all = roles.getOrDefault(property.fromSubjectRole(), List.of());
            for (Value<Integer> from : all) {
                for (Value<Integer> to : roles.getOrDefault(property.fromObjectRole(), List.of())) {
                    if (together && !sides.face(from, to, all)) {
                        continue;
                    }
                    pair(reading, property, from, to)
                            .ifPresent(content -> drafts.add(new Draft(
                                    content,
                                    sentence,
                                    predication.token(),
                                    predication.support(),
                                    property.name() + "/" + entry.rule(),
                                    confidence,
                                    used)));
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
        String domain = arguments.classes().of(reading.entities().get(subject.entity()));
        String range = arguments.classes().of(reading.entities().get(object.entity()));
        boolean allowed = ontology.isAny(domain, property.domains()) && ontology.isAny(range, property.ranges());
        return subject.entity().equals(object.entity()) || mirrored || !allowed
                ? Optional.empty()
                : Optional.of(new Content.Relation<>(subject.entity(), property.name(), object));
    }
}
