package org.wiregraph.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.ontology.Ontology;

/**
 * Tells names of no one thing that the graph knows: those that many countries have alike, "Defense Ministry", "the Army",
 * those of papers, "the Lisbon Treaty", and mistakes.
 */
final class GenericNames {
    private static final Set<String> PAPERS =
            Set.of("communiqué", "communique", "treaty", "declaration", "memorandum", "agreement", "accord", "accords");

    private final Ontology ontology;
    private final NameIndex index;
    private final Nouns nouns;

    GenericNames(Ontology ontology, NameIndex index, Nouns nouns) {
        this.ontology = ontology;
        this.index = index;
        this.nouns = nouns;
    }

    /** Whether the words are such a name: a ministry's with or without its country, armed services' without. */
    boolean isMeant(Tree tree, int first, int last) {
        if (PAPERS.contains(tree.lower(last)) && last > first || isPossessive(tree, first, last)) {
            return true;
        }
        int own = first;
        while (own <= last && isDemonym(tree, own)) {
            own++;
        }
        if (own > last) {
            return false;
        }
        if (Ministries.at(tree, own).filter(ministry -> ministry.last() >= last).isPresent()) {
            return true;
        }
        // "Army Col. Baines" has it as a name.
        boolean bare = own == first;
        boolean ranked = bare && tree.tag(last + 1).equals("NNP");
        String rest = NameFinder.words(tree, own, last).toLowerCase(Locale.ROOT);
        boolean service = bare
                && (ranked ? Optional.<String>empty() : nouns.classOf(rest))
                        .or(() -> nouns.classOf(rest + "s"))
                        .filter(name -> ontology.isA(name, "MilitaryForce"))
                        .isPresent();
        return service
                || nouns.classOf(rest)
                        .filter(name -> ontology.isA(name, "Government"))
                        .isPresent();
    }

    /** "Washingtons plans", with its apostrophe forgotten. */
    private boolean isPossessive(Tree tree, int first, int last) {
        String form = tree.form(first);
        return first == last && form.endsWith("s") && isKnown(form.substring(0, form.length() - 1)) && !isKnown(form);
    }

    private boolean isKnown(String word) {
        return index.startingWith(word).stream().anyMatch(form -> form.words().size() == 1);
    }

    /** Whether the word is an adjective of a country or place: "Afghan". */
    boolean isDemonym(Tree tree, int token) {
        return index.startingWith(tree.form(token)).stream()
                .anyMatch(form ->
                        form.use() == NameIndex.Use.DEMONYM && form.words().size() == 1);
    }
}
