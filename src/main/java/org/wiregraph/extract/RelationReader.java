package org.wiregraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.extract.Arguments.Found;
import org.wiregraph.extract.Fillers.Scored;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.extract.Predication.Slot;
import org.wiregraph.ontology.Entry;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;

/** Reads a relation: who stands at the places of a lexicon entry that fits, if the property may be said of them. */
final class RelationReader {
    private final Ontology ontology;
    private final Arguments arguments;
    private final Fillers fillers;
    private final Antecedents antecedents;
    private final Reasons reasons;

    RelationReader(Ontology ontology, Arguments arguments) {
        this.ontology = ontology;
        this.arguments = arguments;
        this.fillers = new Fillers(arguments);
        this.antecedents = new Antecedents(ontology);
        this.reasons = new Reasons(ontology);
    }

    /** Adds to {@code drafts} what {@code entry} says of the arguments in its roles. */
    void read(
            Reading reading,
            int sentence,
            Predication predication,
            Entry entry,
            PropertyTerm property,
            Map<String, List<Argument>> roles,
            List<Draft> drafts) {
        List<Scored> grammatical = fillers.subjects(reading, sentence, predication, property.subjectMetonyms(), false);
        List<Scored> subjects = roles.containsKey("subject")
                ? fillers.at(reading, sentence, roles.get("subject"), property.subjectMetonyms())
                : grammatical;
        // "receive support from {subject}": who receives is the grammatical subject.
        List<Scored> objects = roles.containsKey("object") || !roles.containsKey("subject")
                ? fillers.at(reading, sentence, roles.getOrDefault("object", List.of()), property.objectMetonyms())
                : grammatical;
        noteNobody(reading, sentence, predication, entry, "subject", subjects, predication.of(Slot.SUBJECT));
        noteNobody(reading, sentence, predication, entry, "object", objects, roles.getOrDefault("object", List.of()));
        for (Scored subject : subjects) {
            for (Scored object : objects) {
                Scored from = settled(reading, entry.inverse() ? object : subject, property.domains());
                Scored to = settled(reading, entry.inverse() ? subject : object, property.ranges());
                Optional<String> objection = objection(reading, property, from.found(), to.found());
                if (objection.isPresent()) {
                    reading.trace().missed(sentence, predication.token(), entry.rule(), objection::get);
                } else {
                    relate(reading, sentence, predication, entry, property, from, to, drafts);
                }
            }
        }
    }

    /** "Moscow backs the plan": of a capital that the property cannot be said of, it is said of the government's country. */
    private Scored settled(Reading reading, Scored one, List<String> classes) {
        return arguments
                .standsFor(reading, one.found(), classes)
                .map(one::instead)
                .orElse(one);
    }

    private Optional<String> objection(Reading reading, PropertyTerm property, Found from, Found to) {
        LocalEntity subject = reading.entities().get(from.entity());
        LocalEntity object = reading.entities().get(to.entity());
        if (from.entity() == to.entity() || !isAny(subject, property.domains()) || !isAny(object, property.ranges())) {
            return Optional.of(reasons.notAllowed(property, subject, object));
        }
        boolean unclear =
                property.name().equals("leads") && !antecedents.isPlain(reading, to.mention(), property.ranges());
        return unclear ? Optional.of("whom “" + to.mention().name() + "” means is not plain") : Optional.empty();
    }

    private boolean isAny(LocalEntity entity, List<String> classes) {
        String name = arguments.classes().of(entity);
        return !name.isEmpty() && ontology.isAny(name, classes);
    }

    private static void relate(
            Reading reading,
            int sentence,
            Predication predication,
            Entry entry,
            PropertyTerm property,
            Scored from,
            Scored to,
            List<Draft> drafts) {
        Content<Integer> content = new Content.Relation<>(
                from.found().entity(),
                property.name(),
                new Value.Thing<>(to.found().entity()));
        Scored subject = entry.inverse() ? to : from;
        Scored object = entry.inverse() ? from : to;
        reading.trace()
                .step(
                        content,
                        sentence,
                        entry.rule(),
                        () -> "path: " + subject.path() + " < "
                                + reading.trees().get(sentence).form(predication.token()) + " > " + object.path());
        drafts.add(new Draft(
                content,
                sentence,
                predication.token(),
                predication.support(),
                entry.rule(),
                0.95 * from.score() * to.score() * entry.precision(),
                List.of(from.found().mention(), to.found().mention())));
    }

    private static void noteNobody(
            Reading reading,
            int sentence,
            Predication predication,
            Entry entry,
            String place,
            List<Scored> found,
            List<Argument> there) {
        if (found.isEmpty()) {
            reading.trace()
                    .missed(
                            sentence,
                            predication.token(),
                            entry.rule(),
                            () -> Reasons.nobody(reading.trees().get(sentence), place, there));
        }
    }
}
