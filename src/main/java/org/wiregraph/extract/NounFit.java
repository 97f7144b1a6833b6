package org.wiregraph.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;

/**
 * Says whether a definite noun may mean a named thing of its class: "the alliance" any alliance, but "the court" only
 * what is called a court, "the strike committee" only a strike committee.
 */
final class NounFit {
    /** Classes whose nouns all mean much the same. */
    private static final List<String> ALIKE = List.of(
            "Alliance",
            "ArmedGroup",
            "Company",
            "NewsOrganization",
            "Operation",
            "Airport",
            "Embassy",
            "MilitaryBase",
            "Country",
            "City");

    /** Nouns for any body. */
    private static final Set<String> ANY_BODY = Set.of("organization", "organisation", "institution", "body", "group");

    /** Settlements that are no city. */
    private static final Set<String> SMALL = Set.of("town", "village", "suburb", "municipality");

    private final Ontology ontology;
    private final NameIndex index;
    private final Nouns nouns;

    NounFit(Ontology ontology, NameIndex index) {
        this.ontology = ontology;
        this.index = index;
        this.nouns = new Nouns(ontology);
    }

    /** Whether {@code noun}, a definite one of lemma {@code lemma}, may mean {@code named}. */
    boolean fits(Tree tree, Mention noun, Mention named, List<Mention> same) {
        String lemma = tree.lemma(noun.head());
        boolean several = tree.tag(noun.head()).endsWith("S");
        String className = noun.className();
        if (several && !ontology.isA(className, "ArmedGroup")) {
            return false;
        }
        boolean whole = noun.noun().equals(lemma)
                || nouns.classOf(noun.noun())
                        .or(() -> nouns.classOf(singular(noun.noun(), lemma)))
                        .isPresent();
        boolean alike = ALIKE.stream().anyMatch(one -> ontology.isA(className, one))
                || className.equals("Organization") && ANY_BODY.contains(lemma);
        if (whole && alike && !SMALL.contains(lemma)) {
            return true;
        }
        return isCalled(named, noun, lemma)
                || same.stream()
                        .anyMatch(other -> other.isNominal() && other.noun().endsWith(lemma));
    }

    private static String singular(String noun, String lemma) {
        int blank = noun.lastIndexOf(' ');
        return noun.substring(0, blank + 1) + lemma;
    }

    /** Whether one of its names has all words of the noun. */
    private boolean isCalled(Mention named, Mention noun, String lemma) {
        Optional<KnownName> known = named.known().flatMap(index::withIri);
        Stream<String> names = Stream.concat(
                Stream.of(named.name()),
                known.stream().flatMap(one -> Stream.concat(Stream.of(one.label()), one.aliases().stream())));
        List<String> words = Arrays.asList(singular(noun.noun(), lemma).split(" "));
        return names.map(name -> Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s-]+")))
                .anyMatch(name -> name.containsAll(words));
    }
}
