package org.wiregraph.extract;

import java.util.Locale;
import java.util.Optional;
import org.wiregraph.ontology.Ontology;

/** Tells names that many countries have alike, "Defense Ministry", "the Army", from those of one thing. */
final class GenericNames {
    private final Ontology ontology;
    private final NameIndex index;
    private final Nouns nouns;

    GenericNames(Ontology ontology, NameIndex index, Nouns nouns) {
        this.ontology = ontology;
        this.index = index;
        this.nouns = nouns;
    }

    /** Whether the words are a ministry's, with or without its country, or those of armed services alone. */
    boolean isMeant(Tree tree, int first, int last) {
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

    /** Whether the word is an adjective of a country or place: "Afghan". */
    boolean isDemonym(Tree tree, int token) {
        return index.startingWith(tree.form(token)).stream()
                .anyMatch(form ->
                        form.use() == NameIndex.Use.DEMONYM && form.words().size() == 1);
    }
}
