package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wiregraph.extract.Arguments.Found;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.extract.Predication.Slot;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Construction;
import org.wiregraph.ontology.Entry;
import org.wiregraph.ontology.Ontology;

/** Reads relations and events: every verb and noun of the lexicon, its arguments by grammar, its roles by frame. */
final class ClaimReader {
    private final Ontology ontology;
    private final PredicateReader verbs;
    private final NounReader nouns;
    private final FrameMatcher frames;
    private final Arguments arguments;
    private final EventReader events;
    private final RelationReader relations;
    private final SameEvents same;
    private final Map<String, List<Entry>> byVerb = new HashMap<>();
    private final Map<String, List<Entry>> byNoun = new HashMap<>();
    private final Map<String, List<Entry>> byAdjective = new HashMap<>();

    ClaimReader(Ontology ontology, Arguments arguments) {
        this.ontology = ontology;
        this.verbs = new PredicateReader(ontology.cues());
        this.nouns = new NounReader(ontology.cues(), verbs);
        this.frames = new FrameMatcher(ontology, arguments);
        this.arguments = arguments;
        this.events = new EventReader(ontology, arguments);
        this.relations = new RelationReader(ontology, arguments);
        this.same = new SameEvents(ontology.cues());
        for (Entry entry : ontology.entries()) {
            boolean names = ontology.classNamed(entry.term())
                    .filter(term -> term.kind() != ClassTerm.Kind.EVENT)
                    .isPresent();
            if (names) {
                continue;
            }
            if (entry.construction() == Construction.VERB) {
                byVerb.computeIfAbsent(entry.frame().head(), head -> new ArrayList<>())
                        .add(entry);
            } else if (entry.construction() == Construction.ADJECTIVE) {
                byAdjective
                        .computeIfAbsent(entry.frame().head(), head -> new ArrayList<>())
                        .add(entry);
            } else if (entry.construction() == Construction.NOUN) {
                String head = entry.frame().head();
                byNoun.computeIfAbsent(head.substring(head.lastIndexOf(' ') + 1), noun -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    List<Draft> read(Reading reading, int sentence) {
        List<Draft> drafts = new ArrayList<>();
        Tree tree = reading.trees().get(sentence);
        for (int token = 1; token <= tree.size(); token++) {
            if (isThere(reading, sentence, tree, token)) {
                apply(reading, sentence, located(tree, token), byAdjective.getOrDefault("present", List.of()), drafts);
            }
            boolean named = reading.nameAt(sentence, token)
                    .filter(mention -> mention.kind() == Mention.Kind.NAME)
                    .isPresent();
            if (named) {
                continue;
            }
            if (tree.isVerb(token)) {
                List<Entry> entries = byVerb.getOrDefault(tree.lemma(token), List.of());
                if (!entries.isEmpty()) {
                    apply(reading, sentence, verbs.read(tree, token), entries, drafts);
                } else if (reading.trace().isKept()) {
                    noteUnknown(reading, sentence, verbs.read(tree, token));
                }
            } else if (tree.tag(token).startsWith("JJ") && tree.has(token, "nsubj")) {
                apply(
                        reading,
                        sentence,
                        verbs.read(tree, token),
                        byAdjective.getOrDefault(tree.lower(token), List.of()),
                        drafts);
            } else if (tree.isNoun(token)) {
                apply(reading, sentence, tree, token, nounEntries(tree, token), drafts);
                List<Entry> said = byAdjective.getOrDefault(tree.lemma(token), List.of());
                if (!said.isEmpty() && (tree.has(token, "nsubj") || tree.isRelation(token, "appos"))) {
                    apply(reading, sentence, predicative(tree, token), said, drafts);
                }
            }
        }
        return same.join(tree, drafts);
    }

    /** A verb that the lexicon does not have, between two known things. */
    private void noteUnknown(Reading reading, int sentence, Predication predication) {
        Tree tree = reading.trees().get(sentence);
        long known = predication.arguments().stream()
                .flatMap(argument -> arguments.find(reading, sentence, argument.head(), List.of()).stream())
                .map(Found::entity)
                .distinct()
                .count();
        if (known > 1) {
            String verb = tree.lemma(predication.token());
            reading.trace()
                    .missed(
                            sentence,
                            predication.token(),
                            "",
                            () -> "the lexicon does not have the verb “" + verb + "”");
        }
    }

    /** "Turkey is a member of NATO", "Turkey, a member of NATO": a noun said of what it is predicated of or stands beside. */
    private Predication predicative(Tree tree, int noun) {
        Predication read = verbs.read(tree, noun);
        List<Argument> arguments = new ArrayList<>(read.arguments());
        for (int whole : tree.children(noun, "compound", "nmod:poss", "nmod:desc")) {
            // "a NATO member", "Siemens' subsidiary"
            arguments.add(new Argument(Slot.OBLIQUE, "of", whole, false, "compound"));
        }
        if (!tree.has(noun, "nsubj")) {
            // "Montenegro and North Macedonia, both NATO members"
            int head = tree.firstConjunct(tree.head(noun));
            for (int one : tree.tag(noun).endsWith("S") ? tree.conjuncts(head) : List.of(tree.head(noun))) {
                arguments.add(new Argument(Slot.SUBJECT, "", one, false, "appos"));
            }
        }
        return new Predication(noun, 0, arguments);
    }

    /** "80 members of the force are still in Afghanistan": forces that are somewhere are present there. */
    private boolean isThere(Reading reading, int sentence, Tree tree, int place) {
        return tree.has(place, "cop")
                && tree.marker(place).equals("in")
                && tree.children(place, "nsubj").stream()
                        .flatMap(subject -> arguments.find(reading, sentence, subject, List.of("Group")).stream())
                        .anyMatch(found -> ontology.isA(
                                arguments.classes().of(reading.entities().get(found.entity())), "MilitaryForce"));
    }

    private static Predication located(Tree tree, int place) {
        List<Argument> arguments = new ArrayList<>();
        tree.children(place, "nsubj")
                .forEach(subject -> arguments.add(new Argument(Slot.SUBJECT, "", subject, false, "nsubj")));
        arguments.add(new Argument(Slot.OBLIQUE, "in", place, false, "predicate"));
        return new Predication(place, 0, arguments);
    }

    private void apply(Reading reading, int sentence, Tree tree, int token, List<Entry> entries, List<Draft> drafts) {
        List<Entry> fitting = entries.stream()
                .filter(entry -> precededBy(tree, token, entry.frame().head()))
                .toList();
        boolean compound = token < tree.size() && tree.isRelation(token, "compound") && tree.head(token) > token;
        if (!fitting.isEmpty() && !compound) {
            apply(reading, sentence, nouns.read(tree, token), fitting, drafts);
        }
    }

    /** Entries by the noun's lemma, and by its form for nouns listed in the plural ("talks"). */
    private List<Entry> nounEntries(Tree tree, int token) {
        List<Entry> entries = new ArrayList<>(byNoun.getOrDefault(tree.lemma(token), List.of()));
        if (!tree.lower(token).equals(tree.lemma(token))) {
            entries.addAll(byNoun.getOrDefault(tree.lower(token), List.of()));
        }
        return entries;
    }

    private static boolean precededBy(Tree tree, int token, String head) {
        String[] words = head.split(" ");
        for (int i = 1; i < words.length; i++) {
            if (!tree.lower(token - i).equals(words[words.length - 1 - i])) {
                return false;
            }
        }
        return true;
    }

    private void apply(
            Reading reading, int sentence, Predication predication, List<Entry> entries, List<Draft> drafts) {
        Map<String, List<EventReader.Form>> told = new TreeMap<>();
        for (Entry entry : entries) {
            boolean event = ontology.classNamed(entry.term()).isPresent();
            Optional<Map<String, List<Argument>>> roles = frames.match(reading, sentence, predication, entry, event);
            if (roles.isPresent() && event) {
                told.computeIfAbsent(entry.term(), name -> new ArrayList<>())
                        .add(new EventReader.Form(entry, roles.get()));
            } else if (roles.isEmpty()) {
                reading.trace()
                        .missed(
                                sentence,
                                predication.token(),
                                entry.rule(),
                                () -> frames.misfit(reading, sentence, predication, entry));
            } else {
                ontology.propertyNamed(entry.term())
                        .ifPresent(property ->
                                relations.read(reading, sentence, predication, entry, property, roles.get(), drafts));
            }
        }
        told.forEach((name, forms) -> events.read(
                reading, sentence, predication, ontology.classNamed(name).orElseThrow(), forms, drafts));
    }
}
