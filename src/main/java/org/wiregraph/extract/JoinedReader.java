package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.wiregraph.extract.Arguments.Found;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.Construction;
import org.wiregraph.ontology.Entry;
import org.wiregraph.ontology.Frame;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;

/** Reads adjectives joined to a name by a hyphen: "the U.S.-backed government", "Berlin-based Siemens". */
final class JoinedReader {
    private final Ontology ontology;
    private final Arguments arguments;
    private final Reasons reasons;
    private final Map<String, List<Entry>> bySuffix = new HashMap<>();

    JoinedReader(Ontology ontology, Arguments arguments) {
        this.ontology = ontology;
        this.arguments = arguments;
        this.reasons = new Reasons(ontology);
        for (Entry entry : ontology.entries()) {
            if (entry.construction() == Construction.ADJECTIVE
                    && entry.frame().head().startsWith(Frame.HYPHEN)) {
                bySuffix.computeIfAbsent(entry.frame().head(), suffix -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    List<Draft> read(Reading reading, int sentence, List<Mention> here) {
        List<Draft> drafts = new ArrayList<>();
        Tree tree = reading.trees().get(sentence);
        for (Mention prefix : here) {
            if (prefix.kind() != Kind.PREFIX || tree.head(prefix.head()) == 0) {
                continue;
            }
            String form = tree.lower(prefix.head());
            for (Entry entry : bySuffix.getOrDefault(form.substring(form.lastIndexOf('-')), List.of())) {
                ontology.propertyNamed(entry.term())
                        .ifPresent(property -> relate(reading, sentence, tree, prefix, entry, property, drafts));
            }
        }
        return drafts;
    }

    private void relate(
            Reading reading,
            int sentence,
            Tree tree,
            Mention prefix,
            Entry entry,
            PropertyTerm property,
            List<Draft> drafts) {
        Optional<LocalEntity> joined = reading.entity(prefix);
        boolean fromPrefix = entry.frame().slots().stream()
                .anyMatch(slot -> slot.marker().equals(Frame.HYPHEN)
                        && slot.role().filter("subject"::equals).isPresent());
        List<String> wanted = entry.frame().slots().stream()
                .filter(slot -> !slot.marker().equals(Frame.HYPHEN))
                .flatMap(slot -> slot.words().stream())
                .toList();
        List<Found> nouns = arguments.find(reading, sentence, tree.head(prefix.head()), List.of());
        if (joined.isEmpty() || nouns.isEmpty()) {
            missed(
                    reading,
                    sentence,
                    prefix,
                    entry,
                    () -> nouns.isEmpty()
                            ? Reasons.phrase(tree, tree.head(prefix.head())) + " is no known entity"
                            : "“" + prefix.name() + "” is no known entity");
            return;
        }
        for (Found noun : nouns) {
            LocalEntity said = reading.entities().get(noun.entity());
            LocalEntity from = fromPrefix ? joined.get() : said;
            LocalEntity to = fromPrefix ? said : joined.get();
            Optional<String> objection = reasons.objection(property, from, to)
                    .or(() -> wanted.isEmpty()
                                    || ontology.isAny(arguments.classes().of(said), wanted)
                            ? Optional.empty()
                            : Optional.of(said.name() + " is no " + String.join(" or ", wanted)));
            if (objection.isPresent()) {
                missed(reading, sentence, prefix, entry, objection::get);
                continue;
            }
            drafts.add(new Draft(
                    new Content.Relation<>(from.id(), property.name(), new Value.Thing<>(to.id())),
                    sentence,
                    0,
                    0,
                    entry.rule(),
                    0.9 * entry.precision(),
                    List.of(prefix, noun.mention())));
        }
    }

    private static void missed(Reading reading, int sentence, Mention prefix, Entry entry, Supplier<String> reason) {
        reading.trace().missed(sentence, prefix.head(), entry.rule(), reason);
    }
}
