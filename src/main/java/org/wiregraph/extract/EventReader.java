package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wiregraph.extract.Arguments.Found;
import org.wiregraph.extract.Fillers.Scored;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.extract.Predication.Slot;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Entry;
import org.wiregraph.ontology.Ontology;

/** Reads an event with its roles. */
final class EventReader {
    private static final Set<String> MUTUAL = Set.of("between", "among", "of");

    /** Events that a place's name before them locates: "Turkey protests", "the German election". */
    private static final Set<String> SCENES = Set.of("Protest", "Election", "Disaster", "Attack", "Trial");

    /** How many sentences before and after one tell what it is about. */
    private static final int NEAR = 4;

    private final Ontology ontology;
    private final Arguments arguments;
    private final Fillers fillers;
    private final EventPlaces places;
    private final EventProperties properties;

    EventReader(Ontology ontology, Arguments arguments) {
        this.ontology = ontology;
        this.arguments = arguments;
        this.fillers = new Fillers(arguments);
        this.places = new EventPlaces(ontology, arguments);
        this.properties = new EventProperties(ontology);
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
        for (Scored subject : fillers.subjects(
                reading, sentence, predication, metonyms, event.subjectRole().equals("participant"))) {
            if (isTopic(reading, event, subject, forms)) {
                continue;
            }
            confidence = Math.min(confidence, subject.score());
            boolean scene = subject.modifier() && SCENES.contains(event.name()) && isPlace(reading, subject.found());
            add(reading, roles, scene ? "place" : event.subjectRole(), subject.found(), used);
        }
        if (isHalf(reading, sentence, predication, event, forms, roles)) {
            return;
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
        if (isVerbal(reading, sentence, predication, event) || isContest(reading, sentence, predication, event)) {
            missed(reading, sentence, predication, entry, "it is one of words or of sport");
            return;
        }
        dropUnfit(reading, event, roles);
        if (!roles.containsKey("place")) {
            for (Found place : places.find(reading, sentence, predication, used)) {
                boolean acts =
                        roles.values().stream().anyMatch(values -> values.contains(new Value.Thing<>(place.entity())));
                if (!acts) {
                    add(reading, roles, "place", place, used);
                }
            }
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
        Draft told = new Draft(
                new Content.Event<>(event.name(), roles),
                sentence,
                predication.token(),
                predication.support(),
                entry.rule(),
                confidence,
                used);
        drafts.add(told);
        boolean mutual = forms.stream()
                .flatMap(form -> form.entry().frame().slots().stream())
                .anyMatch(slot -> MUTUAL.contains(slot.marker()));
        properties.follow(reading, told, event, new EventProperties.Sides(acting, mutual), drafts);
    }

    /** "The Syrian talks": of a country before a bare noun of meeting it is unknown whether it takes part. */
    private boolean isTopic(Reading reading, ClassTerm event, Scored subject, List<Form> forms) {
        return event.name().equals("Meeting")
                && subject.modifier()
                && !subject.joined()
                && isPlace(reading, subject.found())
                && forms.stream().noneMatch(form -> form.roles().containsKey("participant"));
    }

    /**
     * "The actress discussed it with Wolf": of two sides one is not known. "Biden agreed to it": where the words name no
     * other side, two have to be there.
     */
    private boolean isHalf(
            Reading reading,
            int sentence,
            Predication predication,
            ClassTerm event,
            List<Form> forms,
            SortedMap<String, List<Value<Integer>>> roles) {
        if (!event.subjectRole().equals("participant")
                || !reading.trees().get(sentence).isVerb(predication.token())) {
            return false;
        }
        List<Value<Integer>> acting = roles.getOrDefault(event.subjectRole(), List.of());
        if (acting.isEmpty()) {
            return !predication.of(Slot.SUBJECT).isEmpty();
        }
        boolean alone = forms.stream().allMatch(form -> form.roles().isEmpty())
                && predication.of(Slot.OBJECT).isEmpty();
        boolean group = event.name().equals("Meeting") && acting.stream().allMatch(one -> isA(reading, one, "Group"));
        // Of more than two that agree to something each may do so alone.
        boolean pair = acting.size() == 2 || acting.size() > 2 && event.name().equals("Meeting");
        return alone && !group && !pair;
    }

    /** "Vance's attack on the European Union" is made of words. */
    private boolean isVerbal(Reading reading, int sentence, Predication predication, ClassTerm event) {
        return event.name().equals("Attack")
                && predication.of(Slot.SUBJECT).stream()
                        .filter(argument -> argument.path().startsWith("possessor"))
                        .flatMap(argument -> arguments.find(reading, sentence, argument.head(), List.of()).stream())
                        .anyMatch(found -> ontology.isA(
                                arguments.classes().of(reading.entities().get(found.entity())), "Person"));
    }

    /** "Tonga met England in the semi-final" to play, and so where matches and cups are told of all around. */
    private boolean isContest(Reading reading, int sentence, Predication predication, ClassTerm event) {
        Tree tree = reading.trees().get(sentence);
        int verb = predication.token();
        if (!event.name().equals("Meeting") || !tree.isVerb(verb)) {
            return false;
        }
        int from = Math.max(0, sentence - NEAR);
        int to = Math.min(reading.trees().size(), sentence + NEAR + 1);
        long around = reading.trees().subList(from, to).stream()
                .flatMap(near -> IntStream.rangeClosed(1, near.size())
                        .filter(token -> isContest(near, token))
                        .mapToObj(near::lemma))
                .map(lemma -> lemma.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return around > 1
                || IntStream.rangeClosed(verb + 1, tree.size())
                        .anyMatch(token -> isContest(tree, token) && tree.dominates(verb, token));
    }

    private boolean isContest(Tree tree, int token) {
        return !tree.isRelation(token, "amod")
                && ontology.cues().has("contest", tree.lemma(token).toLowerCase(Locale.ROOT));
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
                List<Found> named = argument.path().startsWith("compound")
                        ? arguments.modifiers(reading, sentence, argument.head())
                        : arguments.find(reading, sentence, argument.head(), actor ? metonyms : List.of());
                for (Found found : named) {
                    // "Meeting their commitments" meets nobody.
                    boolean stands = found.metonym() >= 0
                            && arguments
                                    .classes()
                                    .of(reading.entities().get(found.metonym()))
                                    .isEmpty();
                    some |= (actor && !object || !stands) && add(reading, roles, role, found, used);
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
            // "Biden ordered the withdrawal of US troops": he leaves no place.
            List<Value<Integer>> bodies =
                    fit.stream().filter(actor -> !isA(reading, actor, "Person")).toList();
            boolean movers = event.name().equals("Withdrawal") && !bodies.isEmpty();
            roles.put(event.subjectRole(), new ArrayList<>(movers ? bodies : fit));
        }
    }

    private boolean isA(Reading reading, Value<Integer> actor, String className) {
        return actor instanceof Value.Thing<Integer> thing
                && ontology.isA(arguments.classes().of(reading.entities().get(thing.entity())), className);
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

    /** Adds who or what {@code named} is to a role, if it may play it. */
    private boolean add(
            Reading reading,
            SortedMap<String, List<Value<Integer>>> roles,
            String role,
            Found named,
            List<Mention> used) {
        Found found = role.equals("place") || role.equals("target")
                ? named
                : arguments.standsFor(reading, named, List.of("Agent")).orElse(named);
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
}
