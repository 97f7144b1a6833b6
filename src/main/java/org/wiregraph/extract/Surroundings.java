package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Arguments.Found;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.extract.Predication.Slot;
import org.wiregraph.ontology.Ontology;

/** What stands around a number: the verb it belongs to, the place, who gives and who receives. */
final class Surroundings {
    /** Money from somebody to somebody. */
    record Transfer(Optional<Integer> giver, Optional<Integer> receiver, int predicate, List<Mention> used) {}

    private static final Set<String> PLACE =
            Set.of("in", "inside", "outside", "across", "at", "near", "throughout", "from", "to", "on");
    private static final Set<String> HARMED = Set.of("dead", "killed", "injured", "wounded");
    private static final int STEPS = 5;

    private final Ontology ontology;
    private final Arguments arguments;
    private final PredicateReader verbs;
    private final NounReader nouns;

    Surroundings(Ontology ontology, Arguments arguments) {
        this.ontology = ontology;
        this.arguments = arguments;
        this.verbs = new PredicateReader(ontology.cues());
        this.nouns = new NounReader(ontology.cues(), verbs);
    }

    /** The verb of harm that the counted noun is subject or object of ("killed"), or the noun of harm itself; else 0. */
    int harm(Tree tree, int counted, int number) {
        int whole = tree.marker(counted).equals("including") ? tree.head(counted) : counted;
        int noun = tree.firstConjunct(whole);
        int head = tree.head(noun);
        for (int steps = 0; steps < 2 && head > 0; steps++, head = tree.head(head)) {
            boolean verb = tree.isVerb(head) && ontology.cues().has("harm", tree.lemma(head));
            boolean patient = tree.isPassive(head)
                    ? tree.isRelation(noun, "nsubj:pass", "nsubjpass") || isRangedSubject(tree, noun, head)
                    : tree.isRelation(noun, "obj", "dobj")
                            || Set.of("die", "perish").contains(tree.lemma(head));
            if (verb && (patient || isElliptic(tree, noun, head))) {
                return head;
            }
        }
        int predicate = tree.head(noun);
        if (predicate > 0
                && tree.isRelation(noun, "nsubj")
                && (losesLife(tree, predicate) || isAmongDead(tree, predicate))) {
            return predicate;
        }
        for (int phrase : tree.children(noun, "nmod")) {
            if (isAmongDead(tree, phrase)) {
                return phrase;
            }
        }
        for (int clause : tree.children(noun, "acl:relcl", "acl")) {
            boolean suffers = tree.isPassive(clause)
                    || Set.of("die", "perish", "drown").contains(tree.lemma(clause))
                    || tree.children(clause, "nsubj").stream()
                            .anyMatch(subject -> !tree.tag(subject).startsWith("W"));
            if (suffers && ontology.cues().has("harm", tree.lemma(clause))) {
                return clause;
            }
        }
        boolean after = HARMED.contains(tree.lower(noun + 1));
        return after && noun > number ? noun + 1 : 0;
    }

    /** "40 were killed and 118 wounded": the second verb has its auxiliary from the first. */
    private static boolean isElliptic(Tree tree, int noun, int verb) {
        return tree.isRelation(noun, "nsubj")
                && tree.tag(verb).equals("VBN")
                && !tree.has(verb, "aux")
                && tree.isRelation(verb, "conj")
                && tree.isPassive(tree.head(verb));
    }

    /** "Between 7,000 and 15,000 soldiers were killed", where the tree takes "between" for a preposition. */
    private static boolean isRangedSubject(Tree tree, int noun, int verb) {
        return noun < verb
                && tree.isRelation(noun, "obl")
                && tree.marker(noun).equals("between")
                && !tree.has(verb, "nsubj:pass");
    }

    /** "2,461 soldiers lost their lives". */
    private static boolean losesLife(Tree tree, int verb) {
        return tree.lemma(verb).equals("lose")
                && tree.children(verb, "obj").stream()
                        .anyMatch(object -> Set.of("life", "limb").contains(tree.lemma(object)));
    }

    /** "13 soldiers were among the dead". */
    private static boolean isAmongDead(Tree tree, int predicate) {
        return tree.marker(predicate).equals("among")
                && (HARMED.contains(tree.lower(predicate))
                        || Set.of("victim", "casualty", "fatality").contains(tree.lemma(predicate)));
    }

    /** The verb that governs {@code noun}, or 0. */
    int predicate(Tree tree, int noun) {
        int at = tree.head(noun);
        for (int steps = 0; steps < 3 && at > 0; steps++, at = tree.head(at)) {
            if (tree.isVerb(at)) {
                return completed(tree, at);
            }
        }
        return 0;
    }

    /** "650 troops are expected to stay": what is said of them is the infinitive. */
    private int completed(Tree tree, int verb) {
        for (int infinitive : tree.children(verb, "xcomp")) {
            if (tree.isPassive(verb)
                    && ontology.cues().status("governor", tree.lemma(verb)).isPresent()) {
                return infinitive;
            }
        }
        return verb;
    }

    /** "The US keeps 3,500 soldiers": whose they are where no owner is named, the subject of the verb. */
    Optional<LocalEntity> keeper(Reading reading, int sentence, int noun, int predicate) {
        Tree tree = reading.trees().get(sentence);
        if (predicate == 0 || !tree.isRelation(noun, "obj") || tree.head(noun) != predicate) {
            return Optional.empty();
        }
        return verbs.read(tree, predicate).of(Slot.SUBJECT).stream()
                .flatMap(argument -> arguments.find(reading, sentence, argument.head(), List.of()).stream())
                .map(found -> reading.entities().get(found.entity()))
                .filter(entity -> ontology.isA(arguments.classes().of(entity), "Country")
                        || ontology.isA(arguments.classes().of(entity), "Organization"))
                .findFirst();
    }

    /** The place the noun or its verb stands in. */
    Optional<Integer> place(Reading reading, int sentence, int noun, int predicate) {
        Tree tree = reading.trees().get(sentence);
        int head = tree.head(noun);
        if (head > 0 && tree.isRelation(noun, "nsubj") && tree.has(head, "cop") && PLACE.contains(tree.marker(head))) {
            // "1,000 troops are in Kabul"
            Optional<Integer> said = placeAt(reading, sentence, head)
                    .or(() -> ontology.cues().has("locative", tree.lemma(head))
                            ? placeBelow(reading, sentence, tree, head, 0)
                            : Optional.empty());
            if (said.isPresent()) {
                return said;
            }
        }
        List<Integer> carriers = new ArrayList<>(List.of(noun));
        if (predicate > 0 && predicate != noun) {
            carriers.add(predicate);
            carriers.addAll(tree.children(predicate, "xcomp"));
        }
        for (int carrier : carriers) {
            Optional<Integer> place = placeBelow(reading, sentence, tree, carrier, 0);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> placeBelow(Reading reading, int sentence, Tree tree, int carrier, int depth) {
        for (int phrase : tree.children(carrier, "obl", "nmod")) {
            if (!PLACE.contains(tree.marker(phrase))
                    && !(depth > 0 && tree.marker(phrase).equals("of"))) {
                continue;
            }
            for (int near : apposed(tree, phrase)) {
                Optional<Integer> place = placeAt(reading, sentence, near);
                if (place.isPresent()) {
                    return place;
                }
            }
            // "killed in a series of attacks in Kabul": the place of what the phrase names.
            if (depth < 3) {
                Optional<Integer> below = placeBelow(reading, sentence, tree, phrase, depth + 1);
                if (below.isPresent()) {
                    return below;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> placeAt(Reading reading, int sentence, int token) {
        return arguments.find(reading, sentence, token, List.of()).stream()
                .map(Found::entity)
                .filter(entity ->
                        ontology.isA(arguments.classes().of(reading.entities().get(entity)), "Place"))
                .findFirst();
    }

    private static List<Integer> apposed(Tree tree, int phrase) {
        List<Integer> near = new ArrayList<>(tree.children(phrase, "appos"));
        near.add(phrase);
        return near;
    }

    /** Who gives the money and for whom: the arguments of the nouns and the verb that govern the amount. */
    Transfer transfer(Reading reading, int sentence, int first, int last) {
        Tree tree = reading.trees().get(sentence);
        List<Integer> chain = new ArrayList<>();
        int at = MentionFinder.headOf(tree, Math.max(1, first - 1), last);
        for (int steps = 0; steps < STEPS && at > 0; steps++, at = tree.head(at)) {
            chain.add(at);
            chain.addAll(tree.children(at, "nmod"));
            for (int object : tree.isVerb(at) ? tree.children(at, "obj") : List.<Integer>of()) {
                chain.add(object);
                chain.addAll(tree.children(object, "nmod"));
            }
        }
        Optional<Integer> giver = Optional.empty();
        Optional<Integer> receiver = Optional.empty();
        List<Mention> used = new ArrayList<>();
        int predicate = 0;
        boolean transfers = false;
        for (int link : chain) {
            boolean fund = ontology.cues().has("transfer", tree.lemma(link));
            transfers |= fund;
            Predication predication = tree.isVerb(link)
                    ? verbs.read(tree, link)
                    : tree.isNoun(link) ? nouns.read(tree, link) : new Predication(link, 0, List.of());
            predicate = predicate == 0 && tree.isVerb(link) ? link : predicate;
            if (!fund) {
                continue;
            }
            for (int given : tree.isVerb(link) ? tree.children(link, "iobj") : List.<Integer>of()) {
                for (Found one :
                        receiver.isEmpty() ? arguments.find(reading, sentence, given, List.of()) : List.<Found>of()) {
                    receiver = Optional.of(one.entity());
                    used.add(one.mention());
                }
            }
            for (Argument argument : predication.arguments()) {
                boolean compound = argument.path().startsWith("compound");
                List<Found> found = compound
                        ? arguments.modifiers(reading, sentence, argument.head())
                        : arguments.find(reading, sentence, argument.head(), List.of("MilitaryForce", "Government"));
                for (Found one : found) {
                    boolean agent = ontology.isA(
                            arguments.classes().of(reading.entities().get(one.entity())), "Agent");
                    boolean gives = argument.slot() == Slot.SUBJECT && agent;
                    boolean receives = argument.slot() == Slot.OBLIQUE
                            && Set.of("to", "for").contains(argument.marker());
                    if (gives && giver.isEmpty()) {
                        giver = Optional.of(one.entity());
                        used.add(one.mention());
                    } else if (receives && receiver.isEmpty()) {
                        receiver = Optional.of(one.entity());
                        used.add(one.mention());
                    }
                }
            }
        }
        return transfers
                ? new Transfer(giver, receiver, predicate, used)
                : new Transfer(Optional.empty(), Optional.empty(), 0, List.of());
    }
}
