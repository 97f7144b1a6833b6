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
    private static final int REACH = 5;

    private final Ontology ontology;
    private final Arguments arguments;
    private final Surroundings surroundings;
    private final Set<String> personnel;

    QuantityReader(Ontology ontology, Arguments arguments) {
        this.ontology = ontology;
        this.arguments = arguments;
        this.surroundings = new Surroundings(ontology, arguments);
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
            Optional<Numbers.Found> number = Numbers.at(tree, i).filter(found -> !isDifference(tree, found));
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
            i = number.get().last();
        }
        return drafts;
    }

    private static java.util.function.Supplier<Optional<Integer>> placeOf(Optional<Integer> place) {
        return () -> place;
    }

    /** "$300m more than last year", "1,000 more troops than it admits". */
    private static boolean isDifference(Tree tree, Numbers.Found number) {
        int at = number.last() + 1;
        if (!Set.of("more", "less", "fewer").contains(tree.lower(at))) {
            return false;
        }
        for (int i = at + 1; i <= Math.min(tree.size(), at + REACH + 2); i++) {
            if (tree.lower(i).equals("than")) {
                return true;
            }
        }
        return false;
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
        int counted = counted(tree, number);
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
        boolean people = ontology.cues().has("people", tree.lemma(noun)) || forces;
        if (harm > 0 && people) {
            return Optional.of(casualties(reading, sentence, tree, number, noun, harm));
        }
        // "six warships" are no people.
        boolean heads = people && (isPersonnel(tree, noun) || isPersonnel(tree, counted));
        return forces && heads ? personnel(reading, sentence, tree, number, noun, before) : Optional.empty();
    }

    private boolean isPersonnel(Tree tree, int noun) {
        return ontology.cues().has("people", tree.lemma(noun))
                || ontology.cues().has("personnel", tree.lemma(noun))
                || personnel.contains(tree.lower(noun))
                || personnel.contains(tree.lower(noun - 1) + " " + tree.lower(noun));
    }

    /** The noun that a number counts: the one it modifies, or the next head within reach. */
    private static int counted(Tree tree, Numbers.Found number) {
        int head = tree.head(number.last());
        if (head > number.last() && tree.isNoun(head) && head - number.last() <= REACH + 2) {
            return head;
        }
        for (int i = number.last() + 1; i <= Math.min(tree.size(), number.last() + REACH); i++) {
            if (tree.isNoun(i) && !(i < tree.size() && tree.isNoun(i + 1))) {
                return i;
            }
            boolean modifier = tree.isNoun(i)
                    || tree.tag(i).startsWith("JJ")
                    || tree.tag(i).equals("VBN")
                    || tree.lower(i).equals("of")
                    || tree.tag(i).equals("POS")
                    || tree.lower(i).equals("more");
            if (!modifier) {
                return 0;
            }
        }
        return 0;
    }

    private Optional<Draft> personnel(
            Reading reading, int sentence, Tree tree, Numbers.Found number, int noun, Optional<Integer> before) {
        Mention counted = reading.headedBy(sentence, noun).get(0);
        Optional<LocalEntity> who = counted.owner() >= 0
                ? reading.entity(reading.mentions().get(counted.owner()))
                : reading.entity(counted);
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
            return Optional.empty();
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

    private Draft casualties(Reading reading, int sentence, Tree tree, Numbers.Found number, int noun, int harm) {
        Optional<Integer> where = surroundings.place(reading, sentence, noun, harm);
        List<Mention> headed = reading.headedBy(sentence, noun);
        Optional<Integer> who = headed.stream()
                .flatMap(mention -> (mention.owner() >= 0
                                ? reading.entity(reading.mentions().get(mention.owner()))
                                : reading.entity(mention))
                        .stream())
                .map(LocalEntity::id)
                .findFirst();
        Content<Integer> content = quantity("CasualtyCount", tree, number, "persons", who, where);
        return draft(content, sentence, noun, harm, "CasualtyCount/" + tree.lemma(harm), headed);
    }

    private Optional<Draft> money(Reading reading, int sentence, Tree tree, Numbers.Found number) {
        Surroundings.Transfer transfer = surroundings.transfer(reading, sentence, number.first(), number.last());
        if (transfer.giver().isEmpty() && transfer.receiver().isEmpty()) {
            return Optional.empty();
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
        Optional<BigDecimal> to = range(tree, number);
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

    /** "between 2,500 and 3,500", "2,500 to 3,500". */
    private static Optional<BigDecimal> range(Tree tree, Numbers.Found number) {
        String link = tree.lower(number.last() + 1);
        boolean between = link.equals("and") && tree.lower(number.first() - 1).equals("between");
        boolean to = Set.of("to", "-", "–").contains(link);
        return between || to
                ? Numbers.at(tree, number.last() + 2)
                        .map(Numbers.Found::value)
                        .filter(value -> value.compareTo(number.value()) > 0)
                : Optional.empty();
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
