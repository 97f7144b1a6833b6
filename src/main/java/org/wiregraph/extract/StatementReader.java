package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.extract.Predication.Slot;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/** Reads Statement events: somebody named said something at a time that the sentence gives. */
final class StatementReader {
    private final Ontology ontology;
    private final Arguments arguments;
    private final PredicateReader verbs;
    private final StatusReader statuses;
    private final Finisher finisher;
    private final TimeReader times;

    StatementReader(Ontology ontology, Finisher finisher) {
        this.ontology = ontology;
        this.arguments = new Arguments(ontology);
        this.verbs = new PredicateReader(ontology.cues());
        this.statuses = new StatusReader(ontology.cues());
        this.times = new TimeReader(ontology.cues());
        this.finisher = finisher;
    }

    List<Candidate> read(Reading reading, Speakers speakers, int sentence) {
        List<Candidate> candidates = new ArrayList<>();
        if (ontology.classNamed("Statement").isEmpty()) {
            return candidates;
        }
        Tree tree = reading.trees().get(sentence);
        for (int verb = 1; verb <= tree.size(); verb++) {
            boolean says = tree.isVerb(verb) && ontology.cues().has("speech", tree.lemma(verb));
            if (!says || statuses.read(tree, verb, 0).status() != Status.ACTUAL) {
                continue;
            }
            int said = verb;
            Optional<TimeReader.Attached> at = Stream.concat(Stream.of(said), occasions(tree, said))
                    .flatMap(carrier -> times.read(tree, carrier, 0, Status.ACTUAL).stream())
                    .filter(time ->
                            time.kind() == TimeReader.Kind.AT && time.value().isSingle())
                    .findFirst();
            if (at.isPresent()) {
                statement(reading, speakers, sentence, verb, at.get(), candidates);
            }
        }
        return candidates;
    }

    /** "Said Stoltenberg, speaking at a news conference on Monday": the participles that say when. */
    private static Stream<Integer> occasions(Tree tree, int verb) {
        return Stream.concat(
                        tree.children(verb, "advcl").stream(),
                        tree.children(verb, "nsubj").stream()
                                .flatMap(subject -> tree.children(subject, "acl", "dep").stream()))
                .filter(clause -> tree.tag(clause).equals("VBG")
                        && Set.of("speak", "talk", "address", "testify").contains(tree.lemma(clause)))
                .flatMap(clause -> Stream.concat(Stream.of(clause), tree.children(clause, "obl").stream()));
    }

    private void statement(
            Reading reading,
            Speakers speakers,
            int sentence,
            int verb,
            TimeReader.Attached at,
            List<Candidate> candidates) {
        Tree tree = reading.trees().get(sentence);
        for (Argument argument : verbs.read(tree, verb).of(Slot.SUBJECT)) {
            for (Arguments.Found found : arguments.find(reading, sentence, argument.head(), List.of())) {
                LocalEntity speaker = reading.entities().get(found.entity());
                if (!ontology.isA(arguments.classes().of(speaker), "Agent")) {
                    continue;
                }
                Attribution<Integer> attribution = finisher.attribution(reading, speakers.at(sentence, verb));
                SortedMap<String, List<Value<Integer>>> roles = new TreeMap<>();
                roles.put("speaker", List.of(new Value.Thing<>(speaker.id())));
                roles.put("time", List.of(new Value.Time<>(at.value().from().orElseThrow())));
                candidates.add(new Candidate(
                        new Content.Event<>("Statement", roles),
                        Status.ACTUAL,
                        Optional.empty(),
                        attribution.speaker().filter(who -> who == speaker.id()).isPresent()
                                ? Attribution.none()
                                : attribution,
                        Validity.UNKNOWN,
                        0.9,
                        new TreeSet<>(List.of("Statement/verb/" + tree.lemma(verb))),
                        sentence,
                        Finisher.contexts(reading, sentence, List.of(found.mention()))));
            }
        }
    }
}
