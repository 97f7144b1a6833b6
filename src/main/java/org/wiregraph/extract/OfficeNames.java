package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.ontology.Ontology;

/** Tells offices from the names they are taken for or stand in, and cuts them off. */
final class OfficeNames {
    private final Ontology ontology;
    private final Nouns nouns;
    private final Titles titles;

    OfficeNames(Ontology ontology, Nouns nouns) {
        this.ontology = ontology;
        this.nouns = nouns;
        this.titles = new Titles(ontology);
    }

    /** "the Foreign Secretary", "Secretary of State": whether what was taken for a name is an office, or a word of one. */
    boolean isOffice(Tree tree, NameFinder.Name name) {
        boolean several = name.last() > name.first()
                || Set.of("the", "a", "an", "his", "her", "their").contains(tree.lower(name.first() - 1));
        boolean whole = name.known().isEmpty()
                && several
                && titles.endingAt(tree, name.last())
                        .filter(phrase -> phrase.first() == name.first())
                        .isPresent();
        return whole || isInTitle(tree, name) || isMinister(tree, name);
    }

    /** The name without an office that it begins with. */
    NameFinder.Name without(Tree tree, NameFinder.Name name) {
        return withoutTitle(tree, withoutOffice(tree, name));
    }

    /** "Secretary of State", "Defense Secretary Mark Esper": a word of a title, and nobody's name. */
    private boolean isInTitle(Tree tree, NameFinder.Name name) {
        boolean unknown = name.known().isEmpty() && ontology.isA(name.className(), "Organization");
        boolean ends = titles.endingAt(tree, name.last())
                .filter(phrase -> phrase.first() < name.first())
                .isPresent();
        boolean begins = titles.endingAt(tree, name.last() + 1)
                .filter(phrase -> phrase.first() == name.first())
                .isPresent();
        return unknown && (ends || begins);
    }

    /** "Minister for Communications": an office, with what it is for. */
    private boolean isMinister(Tree tree, NameFinder.Name name) {
        return name.known().isEmpty()
                && name.last() - name.first() > 1
                && titles.startingAt(tree, name.first())
                        .filter(phrase -> tree.lower(phrase.last() + 1).equals("for"))
                        .isPresent();
    }

    /** "Managing Partner of the Tower Medical Group": the name begins after the office. */
    private NameFinder.Name withoutOffice(Tree tree, NameFinder.Name name) {
        int last = titles.startingAt(tree, name.first())
                .map(Titles.Phrase::last)
                .filter(end -> tree.lower(end + 1).equals("of"))
                .orElse(name.last());
        int first = tree.lower(last + 2).equals("the") ? last + 3 : last + 2;
        return name.known().isPresent()
                        || first > name.last()
                        || name.className().isEmpty()
                ? name
                : new NameFinder.Name(
                        first,
                        name.last(),
                        name.className(),
                        Optional.empty(),
                        NameFinder.words(tree, first, name.last()),
                        false);
    }

    /** "Defense Secretary Lloyd Austin" is no name of an organization: a title of two words or more is cut off. */
    private NameFinder.Name withoutTitle(Tree tree, NameFinder.Name name) {
        for (int last = name.last() - 2; name.known().isEmpty() && last > name.first(); last--) {
            boolean titled = titles.endingAt(tree, last)
                    .filter(phrase -> phrase.first() == name.first())
                    .isPresent();
            if (titled
                    && name.last() - last <= 3
                    && nouns.endingAt(tree, name.last()).isEmpty()) {
                return new NameFinder.Name(
                        last + 1,
                        name.last(),
                        "Person",
                        Optional.empty(),
                        NameFinder.words(tree, last + 1, name.last()),
                        false);
            }
        }
        return name;
    }

    /** "Its chief executive, Elon Musk,": two words or more that nobody knows, right after a title, name a person. */
    boolean bears(Tree tree, NameFinder.Name name) {
        boolean unknown = name.known().isEmpty()
                && !ontology.isA(name.className(), "Person")
                && !ontology.isA(name.className(), "Company")
                && name.last() > name.first()
                && name.last() - name.first() < 3
                && ontology.classNamed("Person").isPresent()
                && nouns.endingAt(tree, name.last()).isEmpty();
        boolean comma = tree.form(name.first() - 1).equals(",");
        int before = comma ? name.first() - 2 : name.first() - 1;
        boolean titled = unknown
                && before >= 1
                && !tree.tag(before).equals("POS")
                && titles.endingAt(tree, before).isPresent();
        boolean after = unknown
                && tree.form(name.last() + 1).equals(",")
                && titles.startingAt(tree, tree.tag(name.last() + 2).equals("DT") ? name.last() + 3 : name.last() + 2)
                        .filter(phrase -> Set.of("of", "for", "at").contains(tree.lower(phrase.last() + 1)))
                        .isPresent();
        return titled || after;
    }
}
