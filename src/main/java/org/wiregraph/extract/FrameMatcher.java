package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.extract.Predication.Slot;
import org.wiregraph.ontology.Construction;
import org.wiregraph.ontology.Entry;
import org.wiregraph.ontology.Frame;
import org.wiregraph.ontology.Ontology;

/** Lays a lexicon entry's frame over a predication: which argument fills which role. */
final class FrameMatcher {
    private final Ontology ontology;
    private final Arguments arguments;

    FrameMatcher(Ontology ontology, Arguments arguments) {
        this.ontology = ontology;
        this.arguments = arguments;
    }

    /**
     * The arguments by role ({@code object}, {@code place} ...), or nothing where the frame does not fit.
     *
     * @param optionalObject whether a bare direct object may be missing, as with events
     */
    Optional<Map<String, List<Argument>>> match(
            Reading reading, int sentence, Predication predication, Entry entry, boolean optionalObject) {
        Map<String, List<Argument>> roles = new LinkedHashMap<>();
        Tree tree = reading.trees().get(sentence);
        for (Frame.Slot slot : entry.frame().slots()) {
            List<Argument> fillers = fillers(reading, sentence, tree, predication, entry, slot);
            if (fillers.isEmpty()) {
                if (optionalObject && slot.marker().isEmpty() && slot.words().isEmpty()) {
                    continue;
                }
                return Optional.empty();
            }
            slot.role()
                    .ifPresent(role -> roles.computeIfAbsent(role, name -> new ArrayList<>())
                            .addAll(fillers));
        }
        return Optional.of(roles);
    }

    /** Why {@code match} found nothing. */
    String misfit(Reading reading, int sentence, Predication predication, Entry entry) {
        Tree tree = reading.trees().get(sentence);
        return entry.frame().slots().stream()
                .filter(slot -> fillers(reading, sentence, tree, predication, entry, slot)
                        .isEmpty())
                .findFirst()
                .map(slot -> Reasons.unfilled(tree, slot, standing(tree, predication, entry, slot)))
                .orElse("its form does not fit");
    }

    private List<Argument> fillers(
            Reading reading, int sentence, Tree tree, Predication predication, Entry entry, Frame.Slot slot) {
        return standing(tree, predication, entry, slot).stream()
                .filter(argument -> fits(reading, sentence, tree, argument.head(), slot))
                .toList();
    }

    /** The arguments at the place of {@code slot}, whatever they are. */
    private static List<Argument> standing(Tree tree, Predication predication, Entry entry, Frame.Slot slot) {
        List<Argument> standing = new ArrayList<>();
        boolean noun = entry.construction() == Construction.NOUN;
        boolean particle = !slot.marker().isEmpty()
                && !noun
                && Clause.particles(tree, predication.token()).equals(slot.marker());
        for (Argument argument : predication.arguments()) {
            boolean subject = argument.slot() == Slot.SUBJECT && slot.marker().equals(Frame.SUBJECT);
            boolean direct = argument.slot() == Slot.OBJECT && (slot.marker().isEmpty() || particle);
            boolean oblique =
                    argument.slot() == Slot.OBLIQUE && argument.marker().equals(slot.marker());
            if (subject || direct || oblique) {
                standing.add(argument);
            }
        }
        return standing;
    }

    private boolean fits(Reading reading, int sentence, Tree tree, int head, Frame.Slot slot) {
        if (slot.words().isEmpty()) {
            return true;
        }
        // "lend $40 million", "40 million euros": the currency heads the amount.
        boolean money =
                tree.tag(head).equals("$") || Set.of("euro", "dollar", "pound").contains(tree.lemma(head));
        String lemma = money ? "million" : tree.lemma(head);
        for (String word : slot.words()) {
            if (!ontology.classes().containsKey(word)) {
                if (word.equals(lemma) || word.equals(tree.lower(head))) {
                    return true;
                }
            } else if (classesAt(reading, sentence, head).stream().anyMatch(name -> ontology.isA(name, word))) {
                return true;
            }
        }
        return false;
    }

    /** The classes of what the token refers to, by its entity where it has one. */
    private List<String> classesAt(Reading reading, int sentence, int head) {
        List<String> named = Stream.concat(
                        reading.headedBy(sentence, head).stream(), reading.nameAt(sentence, head).stream())
                .map(mention ->
                        reading.entity(mention).map(arguments.classes()::of).orElse(mention.className()))
                .filter(name -> !name.isEmpty())
                .toList();
        return !named.isEmpty()
                ? named
                : arguments.find(reading, sentence, head, List.of()).stream()
                        .map(found -> arguments.classes().of(reading.entities().get(found.entity())))
                        .toList();
    }
}
