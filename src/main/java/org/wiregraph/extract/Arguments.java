package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiregraph.ontology.Ontology;

/** Says which entity an argument of a predicate is: the mention it heads, what a quantifier counts, whom a metonym stands for. */
final class Arguments {
    /**
     * An entity at an argument's place.
     *
     * @param mention the mention that stands there
     * @param metonym the entity's organ that was named instead of it, or -1
     */
    record Found(int entity, Mention mention, int metonym) {}

    private static final int DEPTH = 4;

    private final Ontology ontology;
    private final Classes classes;
    private final Set<String> people;
    private final Map<String, String> governments = new HashMap<>();

    Arguments(Ontology ontology) {
        this.ontology = ontology;
        this.classes = new Classes(ontology);
        this.people = ontology.names().stream()
                .flatMap(name -> name.people().stream())
                .collect(Collectors.toSet());
        ontology.names().forEach(name -> name.capital().ifPresent(capital -> governments.put(capital, name.iri())));
        ontology.names().forEach(name -> name.standsFor().ifPresent(other -> governments.put(name.iri(), other)));
    }

    /** The entities that the argument headed by {@code token} names, each replaced by its owner where a metonym may. */
    List<Found> find(Reading reading, int sentence, int token, List<String> metonyms) {
        List<Found> found = new ArrayList<>();
        for (Mention mention : mentions(reading, sentence, token, 0)) {
            Optional<LocalEntity> entity = reading.entity(mention);
            entity.flatMap(one -> settle(reading, one, mention, metonyms)).ifPresent(found::add);
        }
        return found.isEmpty() ? whose(reading, sentence, token, metonyms) : found;
    }

    /** "Turkey, whose soldiers guard the airport": the noun before the clause, where its organ may stand for it. */
    private List<Found> whose(Reading reading, int sentence, int token, List<String> metonyms) {
        Tree tree = reading.trees().get(sentence);
        boolean organ = tree.children(token, "nmod:poss").stream()
                        .anyMatch(owner -> tree.tag(owner).equals("WP$"))
                && reading.headedBy(sentence, token).stream()
                        .anyMatch(mention -> ontology.isAny(mention.className(), metonyms));
        if (!organ) {
            return List.of();
        }
        int clause = tree.head(token);
        while (clause > 0 && !tree.isRelation(clause, "acl:relcl", "acl", "dep") && tree.isVerb(clause)) {
            clause = tree.head(clause);
        }
        return clause > 0 && tree.isNoun(tree.head(clause)) && tree.head(clause) < token
                ? find(reading, sentence, tree.head(clause), List.of()).stream()
                        .filter(one ->
                                !ontology.isA(classes.of(reading.entities().get(one.entity())), "Person"))
                        .toList()
                : List.of();
    }

    private Optional<Found> settle(Reading reading, LocalEntity entity, Mention mention, List<String> metonyms) {
        String className = classes.of(entity);
        boolean bridges = className.isEmpty() && !entity.noun().isEmpty();
        boolean stands = !className.isEmpty() && !metonyms.isEmpty() && ontology.isAny(className, metonyms);
        if ((bridges || stands) && entity.owner() >= 0) {
            LocalEntity owner = reading.entities().get(entity.owner());
            // A person's administration acts for itself.
            boolean acts =
                    ontology.isA(classes.of(owner), "Agent") && (bridges || !ontology.isA(classes.of(owner), "Person"));
            if (acts) {
                return Optional.of(new Found(owner.id(), mention, entity.id()));
            }
        }
        return bridges ? Optional.empty() : Optional.of(new Found(entity.id(), mention, -1));
    }

    private List<Mention> mentions(Reading reading, int sentence, int token, int depth) {
        Tree phrase = reading.trees().get(sentence);
        if (reading.headedBy(sentence, token).stream().anyMatch(mention -> isSome(phrase, mention))) {
            return List.of();
        }
        List<Mention> headed = reading.headedBy(sentence, token).stream()
                .filter(mention -> mention.kind() != Mention.Kind.DEMONYM
                        && mention.kind() != Mention.Kind.PREFIX
                        && !mention.name().endsWith("self")
                        && !mention.name().endsWith("selves"))
                .toList();
        if (!headed.isEmpty() || depth > DEPTH) {
            return headed;
        }
        Optional<Mention> covering = reading.nameAt(sentence, token).filter(name -> name.kind() == Mention.Kind.NAME);
        if (covering.isPresent()) {
            return List.of(covering.get());
        }
        Tree tree = reading.trees().get(sentence);
        // "parts of the Afghan forces", "thousands of troops", "both of them": the counted is meant.
        if (ontology.cues().has("partitive", tree.lemma(token))
                || tree.tag(token).equals("CD")) {
            for (int part : tree.children(token, "nmod")) {
                if (tree.marker(part).equals("of")) {
                    return mentions(reading, sentence, part, depth + 1);
                }
            }
        }
        return appositive(reading, sentence, token, tree);
    }

    /** "53 Italians", "other Afghans", "Russians in Ukraine": some people of a country, and not the country. */
    private boolean isSome(Tree tree, Mention mention) {
        if (mention.kind() != Mention.Kind.NAME || !mention.className().equals("Country")) {
            return false;
        }
        boolean bare = people.contains(mention.name())
                && tree.children(mention.head(), "det").isEmpty();
        return bare
                || tree.children(mention.head(), "nummod", "amod").stream().anyMatch(word -> word < mention.first());
    }

    /** "the military alliance's chief, Stoltenberg": a common noun that is no mention, explained by a name. */
    private List<Mention> appositive(Reading reading, int sentence, int token, Tree tree) {
        if (!tree.isNoun(token)) {
            return List.of();
        }
        List<Integer> beside = new ArrayList<>(tree.children(token, "appos"));
        if (tree.isRelation(token, "appos")) {
            // "Derek Chauvin, the policeman who killed him"
            beside.add(tree.head(token));
        }
        for (int name : beside) {
            List<Mention> named = reading.headedBy(sentence, name).stream()
                    .filter(mention -> mention.kind() == Mention.Kind.NAME)
                    .toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    /**
     * "Moscow and Kyiv agreed": whom a city stands for that is itself of none of {@code classes}, its country or what the
     * ontology says; only somebody of whom the article speaks by name too.
     */
    Optional<Found> standsFor(Reading reading, Found city, List<String> classes) {
        LocalEntity entity = reading.entities().get(city.entity());
        if (city.mention().kind() != Mention.Kind.NAME
                || !this.classes.of(entity).equals("City")
                || ontology.isAny("City", classes)) {
            return Optional.empty();
        }
        return entity.known()
                .map(governments::get)
                .flatMap(iri -> reading.entities().stream()
                        .filter(other -> other.known().filter(iri::equals).isPresent())
                        .findFirst())
                .filter(other -> ontology.isAny(this.classes.of(other), classes))
                .map(other -> new Found(other.id(), city.mention(), -1));
    }

    /** Demonyms and names that modify a noun: "Afghan", "US" in "US aid". */
    List<Found> modifiers(Reading reading, int sentence, int token) {
        Tree tree = reading.trees().get(sentence);
        if (!Set.of("compound", "amod", "nmod:poss", "nmod", "nmod:desc").contains(tree.relation(token))) {
            return List.of();
        }
        List<Mention> joined = reading.headedBy(sentence, token).stream()
                .filter(mention -> mention.kind() == Mention.Kind.PREFIX)
                .toList();
        // "the US-Taliban deal"
        Stream<Mention> named = joined.size() > 1 ? joined.stream() : reading.nameAt(sentence, token).stream();
        return named.filter(mention -> joined.size() > 1
                        || mention.kind() == Mention.Kind.DEMONYM
                        || mention.kind() == Mention.Kind.NAME)
                .flatMap(mention -> reading.entity(mention).stream().map(entity -> new Found(entity.id(), mention, -1)))
                .toList();
    }

    Classes classes() {
        return classes;
    }
}
