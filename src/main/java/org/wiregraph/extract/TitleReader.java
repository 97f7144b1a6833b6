package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.Ontology;

/** Reads the titles of persons: those beside their names, and those that a verb gives or takes. */
final class TitleReader {
    private final Ontology ontology;
    private final TitlesBefore before;
    private final TitlesAfter after;
    private final TitlesByVerb byVerb;
    private final TitlesShared shared;

    TitleReader(Ontology ontology) {
        this.ontology = ontology;
        Titles titles = new Titles(ontology);
        TitleHolders holders = new TitleHolders(ontology);
        TitleMaker maker = new TitleMaker(titles, holders);
        this.before = new TitlesBefore(titles, maker, holders);
        this.after = new TitlesAfter(titles, maker, holders);
        this.byVerb = new TitlesByVerb(ontology, after);
        this.shared = new TitlesShared(ontology);
    }

    /** The titles of the persons named in a sentence whose mentions are {@code here}. */
    List<Title> read(Tree tree, List<Mention> here) {
        List<Title> found = new ArrayList<>();
        for (Mention person : here) {
            // "the Harry Potter author": a name that modifies a noun names no holder.
            boolean modifies =
                    tree.isRelation(person.head(), "compound", "amod") && tree.head(person.head()) > person.last();
            if (person.kind() == Kind.NAME && ontology.isA(person.className(), "Person") && !modifies) {
                before.read(tree, here, person, found);
                after.read(tree, here, person, found);
            } else if (isHim(person) && TitlesAfter.isCopula(tree, person.last() + 1)) {
                after.read(tree, here, person, found);
            }
        }
        byVerb.read(tree, here, found);
        found.addAll(shared.read(tree, here, found));
        return found;
    }

    private static boolean isHim(Mention mention) {
        return mention.kind() == Kind.PRONOUN && Set.of("he", "she").contains(mention.name());
    }
}
