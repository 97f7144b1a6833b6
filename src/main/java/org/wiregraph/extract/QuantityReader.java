package org.wiregraph.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiregraph.ontology.Ontology;

/** Reads counts of personnel and of casualties, and amounts of money, with comparator, owner and place. */
final class QuantityReader {
    private static final Map<String, String> CURRENCIES =
            Map.of("$", "USD", "us$", "USD", "€", "EUR", "£", "GBP", "dollar", "USD", "euro", "EUR", "pound", "GBP");

    private static final String UNKNOWN_OWNER = "neither whose they are nor where they are is known";

    private final Ontology ontology;
    private final Arguments arguments;
    private final Surroundings surroundings;
    private final Counted counting;
    private final Set<String> personnel;

    QuantityReader(Ontology ontology, Arguments arguments) {
        this.ontology = ontology;
        this.arguments = arguments;
        this.surroundings = new Surroundings(ontology, arguments);
        this.counting = new Counted(ontology.cues());
        this.personnel = ontology.entries().stream()
                .filter(entry -> entry.term().equals("PersonnelCount"))
                .map(entry -> entry.frame().head())
                .collect(Collectors.toSet());
    }

    List<Draft> read(Reading reading, int sentence) {
        List<Draft> drafts = new ArrayList<>();
        if (ontology.classNamed("Quantity").isEmpty()) {
            return drafts;
        }
        Tree tree = reading.trees().get(sentence);
        Optional<Integer> place = Optional.empty();
        for (int i = 1; i <= tree.size(); i++) {
            Optional<Numbers.Found> number = Numbers.at(tree, i).filter(found -> !Counted.isDifference(tree, found));
            if (number.isEmpty() || !tree.token(i).time().equals("O")) {
                continue;
            }
            Optional<Draft> draft = currency(tree, number.get()).isPresent()
                    ? money(reading, sentence, tree, number.get())
                    : people(reading, sentence, tree, number.get(), place);
            if (draft.isPresent()) {
                drafts.add(draft.get());
                place = ((Content.Quantity<Integer>) draft.get().content())
                        .where()
                        .or(placeOf(place));
            }
            i = draft.isPresent()
                    ? Counted.last(tree, number.get()).last()
                    : number.get().last();
        }
        return drafts;
    }

    private static java.util.function.Supplier<Optional<Integer>> placeOf(Optional<Integer> place) {
        return () -> place;
    }

    private static Optional<String> currency(Tree tree, Numbers.Found number) {
        String before = tree.lower(number.first() - 1);
        String after = tree.lemma(number.last() + 1);
        return Optional.ofNullable(CURRENCIES.getOrDefault(before, CURRENCIES.get(after)));
    }

    private Optional<Draft> people(
            Reading reading, int sentence, Tree tree, Numbers.Found number, Optional<Integer> before) {
        if (Numbers.isYear(tree, number) && tree.lower(number.first() - 1).matches("in|since|of|by|from|until")) {
            return Optional.empty();
        }
        int changed = counting.changed(tree, number);
        if (changed > 0) {
            return change(reading, sentence, tree, number, changed);
        }
        int people = counting.people(tree, number);
        if (people > 0) {
            int harm = surroundings.harm(tree, people, people);
            return harm == 0
                    ? Optional.empty()
                    : Optional.of(casualties(reading, sentence, tree, number, people, harm, before));
        }
        int counted = counting.noun(tree, number);
        if (counted == 0) {
            return Optional.empty();
        }
        // "80 members of the Australian Defence Force"
        int noun = !ontology.cues().has("partitive", tree.lemma(counted))
                ? counted
                : tree.children(counted, "nmod").stream()
                        .filter(whole -> tree.marker(whole).equals("of"))
                        .filter(whole -> reading.headedBy(sentence, whole).stream()
                                .anyMatch(mention -> ontology.isA(mention.className(), "MilitaryForce")))
                        .findFirst()
                        .orElse(counted);
        int harm = surroundings.harm(tree, counted, number.last());
        boolean forces = reading.headedBy(sentence, noun).stream()
                .anyMatch(mention -> ontology.isA(mention.className(), "MilitaryForce")
                        || ontology.cues().has("personnel", tree.lemma(noun)) && mention.owner() >= 0);
        boolean persons = ontology.cues().has("people", tree.lemma(noun)) || forces;
        if (harm > 0 && persons) {
            return Optional.of(casualties(reading, sentence, tree, number, noun, harm, Optional.empty()));
        }
        // "six warships" are no people.
        boolean heads = persons && (isPersonnel(tree, noun) || isPersonnel(tree, counted));
        if (forces && heads) {
            return personnel(reading, sentence, tree, number, noun, before);
        }
        return persons
                ? missed(
                        reading,
                        sentence,
                        noun,
                        "PersonnelCount/number",
                        Reasons.phrase(tree, noun) + " are neither forces nor staff of somebody known, nor harmed")
                : Optional.empty();
    }

    /** A number that changes: what it was is so, what it becomes is as sure as the verb. */
    private Optional<Draft> change(Reading reading, int sentence, Tree tree, Numbers.Found number, int noun) {
        List<Mention> headed = reading.headedBy(sentence, noun);
        boolean forces = headed.stream().anyMatch(mention -> ontology.isA(mention.className(), "MilitaryForce"));
        if (!forces || !isPersonnel(tree, noun)) {
            return Optional.empty();
        }
        int verb = tree.head(number.last());
        Optional<LocalEntity> who = owner(reading, headed.get(0));
        Optional<Integer> where =
                surroundings.place(reading, sentence, noun, tree.isNoun(tree.head(noun)) ? tree.head(noun) : noun);
        if (who.isEmpty() && where.isEmpty()) {
            return missed(reading, sentence, noun, "PersonnelCount/change", UNKNOWN_OWNER);
        }
        Content<Integer> content = quantity("PersonnelCount", tree, number, "persons", who.map(LocalEntity::id), where);
        int predicate = tree.marker(number.last()).equals("from") ? noun : verb;
        return Optional.of(draft(content, sentence, noun, predicate, "PersonnelCount/change", List.of(headed.get(0))));
    }

    private static Optional<Draft> missed(Reading reading, int sentence, int token, String rule, String reason) {
        reading.trace().missed(sentence, token, rule, () -> reason);
        return Optional.empty();
    }

    private static Optional<LocalEntity> owner(Reading reading, Mention counted) {
        return reading.entity(counted.owner() >= 0 ? reading.mentions().get(counted.owner()) : counted);
    }

    private boolean isPersonnel(Tree tree, int noun) {
        return ontology.cues().has("people", tree.lemma(noun))
                || ontology.cues().has("personnel", tree.lemma(noun))
                || personnel.contains(tree.lower(noun))
                || personnel.contains(tree.lower(noun - 1) + " " + tree.lower(noun));
    }

    private Optional<Draft> personnel(
            Reading reading, int sentence, Tree tree, Numbers.Found number, int noun, Optional<Integer> before) {
        Mention counted = reading.headedBy(sentence, noun).get(0);
        Optional<LocalEntity> who = owner(reading, counted);
        int predicate = surroundings.predicate(tree, noun);
        if (who.isEmpty()) {
            who = surroundings.keeper(reading, sentence, noun, predicate);
        }
        Optional<Integer> where = surroundings
                .place(reading, sentence, noun, predicate)
                .or(() -> tree.lower(number.first() - 1).equals("including") || includes(tree, number)
                        ? before
                        : Optional.empty());
        if (who.isEmpty() && where.isEmpty()) {
            return missed(reading, sentence, noun, "PersonnelCount/number", UNKNOWN_OWNER);
        }
        Content<Integer> content = quantity("PersonnelCount", tree, number, "persons", who.map(LocalEntity::id), where);
        return Optional.of(draft(content, sentence, noun, predicate, "PersonnelCount/number", List.of(counted)));
    }

    private static boolean includes(Tree tree, Numbers.Found number) {
        for (int i = number.first() - 1; i >= Math.max(1, number.first() - 4); i--) {
            if (tree.lower(i).equals("including")) {
                return true;
            }
        }
        return false;
    }

    private Draft casualties(
            Reading reading,
            int sentence,
            Tree tree,
            Numbers.Found number,
            int noun,
            int harm,
            Optional<Integer> before) {
        Optional<Integer> where =
                surroundings.place(reading, sentence, noun, harm).or(() -> before);
        List<Mention> headed = reading.headedBy(sentence, noun);
        Optional<Integer> who = headed.stream()
                .flatMap(mention -> owner(reading, mention).stream())
                .map(LocalEntity::id)
                .findFirst()
                .or(() -> arguments.find(reading, sentence, noun, List.of()).stream()
                        .map(Arguments.Found::entity)
                        .findFirst());
        Content<Integer> content = quantity("CasualtyCount", tree, number, "persons", who, where);
        return draft(content, sentence, noun, harm, "CasualtyCount/" + tree.lemma(harm), headed);
    }

    private Optional<Draft> money(Reading reading, int sentence, Tree tree, Numbers.Found number) {
        Surroundings.Transfer transfer = surroundings.transfer(reading, sentence, number.first(), number.last());
        if (transfer.giver().isEmpty() && transfer.receiver().isEmpty()) {
            return missed(
                    reading,
                    sentence,
                    number.last(),
                    "MoneyAmount/number",
                    "nobody known is said to give or to receive it");
        }
        Content<Integer> content = quantity(
                "MoneyAmount",
                tree,
                number,
                currency(tree, number).orElseThrow(),
                transfer.giver(),
                transfer.receiver());
        return Optional.of(
                draft(content, sentence, number.last(), transfer.predicate(), "MoneyAmount/number", transfer.used()));
    }

    private Content<Integer> quantity(
            String className,
            Tree tree,
            Numbers.Found number,
            String unit,
            Optional<Integer> who,
            Optional<Integer> where) {
        Numbers.Found upper = Counted.last(tree, number);
        Optional<BigDecimal> to = upper.equals(number) ? Optional.empty() : Optional.of(upper.value());
        return new Content.Quantity<>(
                className,
                who,
                where.filter(place -> who.filter(place::equals).isEmpty()),
                number.value(),
                to,
                comparator(tree, number.first(), number.last()),
                unit,
                Optional.empty());
    }

    private String comparator(Tree tree, int first, int last) {
        int from = Set.of("$", "€", "£", "us$").contains(tree.lower(first - 1)) ? first - 1 : first;
        for (String comparator : List.of("<=", ">=", "<", ">")) {
            for (String phrase : ontology.cues().of("comparator/" + comparator)) {
                int words = phrase.split(" ").length;
                if (phrase.equals(words(tree, from - words, from - 1))
                        || phrase.startsWith("or ") && phrase.equals(words(tree, last + 1, last + words))) {
                    return comparator;
                }
            }
        }
        return "=";
    }

    private static String words(Tree tree, int first, int last) {
        if (first < 1 || last > tree.size()) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            words.append(i == first ? "" : " ").append(tree.lower(i));
        }
        return words.toString();
    }

    private static Draft draft(
            Content<Integer> content, int sentence, int noun, int predicate, String rule, List<Mention> used) {
        return new Draft(content, sentence, predicate > 0 ? predicate : noun, 0, rule, 0.9, used);
    }

    Arguments arguments() {
        return arguments;
    }
}
