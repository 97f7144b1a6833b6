package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Titles.Phrase;

/** Reads titles before a name: "NATO Secretary-General Jens Stoltenberg", "the head of the mission, Scott Miller". */
final class TitlesBefore {
    private static final Set<String> HONORIFICS =
            Set.of("dr.", "dr", "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "prof.", "sir");

    private final Titles titles;
    private final TitleMaker maker;
    private final TitleHolders holders;

    TitlesBefore(Titles titles, TitleMaker maker, TitleHolders holders) {
        this.titles = titles;
        this.maker = maker;
        this.holders = holders;
    }

    void read(Tree tree, List<Mention> here, Mention person, List<Title> found) {
        int last = person.first() - 1;
        if (last > 2 && tree.form(last - 1).equals(",") && HONORIFICS.contains(tree.lower(last))) {
            // "The head of the hospital, Dr. Russell Strong"
            last--;
        }
        boolean comma = last > 1 && tree.form(last).equals(",");
        if (comma) {
            last--;
        }
        Optional<Phrase> phrase = ending(tree, last);
        while (phrase.isPresent() && !comma) {
            found.add(maker.make(tree, here, person, phrase.get(), Optional.empty(), "before"));
            // "Chairman of the Joint Chiefs of Staff Gen. Mark Milley": a rank between office and name.
            last = phrase.get().first() - 1;
            phrase = ending(tree, last);
        }
        if (!comma && last < person.first() - 1 && last > 1 && tree.form(last).equals(",")) {
            // "The commander of the forces, Gen. Scott Miller": a rank after the comma.
            comma = true;
            last--;
            phrase = ending(tree, last);
        }
        if (comma && phrase.isPresent()) {
            if (introduced(tree, here, person, phrase.get()) && !isApart(tree, person, phrase.get())) {
                found.add(maker.make(tree, here, person, phrase.get(), Optional.empty(), "before,"));
            }
            return;
        }
        int before = found.size();
        withOrganization(tree, here, person, last, comma, found);
        if (found.size() == before && comma) {
            besideNoun(tree, here, person, found);
        }
    }

    /** "The commander of U.S. forces in Afghanistan, Gen. Scott Miller": the name stands beside the title, by the tree. */
    private void besideNoun(Tree tree, List<Mention> here, Mention person, List<Title> found) {
        int noun = tree.head(person.head());
        if (!tree.isRelation(person.head(), "appos") || noun >= person.first()) {
            return;
        }
        ending(tree, noun)
                .filter(office -> introduced(tree, here, person, office))
                .ifPresent(office -> found.add(
                        maker.make(tree, here, person, office, holders.after(tree, here, office.last()), "beside")));
    }

    private void withOrganization(
            Tree tree, List<Mention> here, Mention person, int last, boolean comma, List<Title> found) {
        Optional<Mention> organization = TitleHolders.endingWith(here, last);
        if (organization.isEmpty()) {
            return;
        }
        int at = organization.get().first() - 1;
        at = tree.lower(at).equals("the") ? at - 1 : at;
        int link = at;
        boolean posted = TitleHolders.isPosting(tree, link - 1, link);
        boolean linked = comma
                ? TitleHolders.LINKS.contains(tree.lower(link))
                : posted || tree.lower(link).equals("of");
        ending(tree, linked ? link - 1 : 0)
                .filter(office -> !comma || introduced(tree, here, person, office) && !isApart(tree, person, office))
                .ifPresent(office -> found.add(maker.make(
                        tree,
                        here,
                        person,
                        office,
                        posted ? Optional.empty() : organization,
                        comma ? "before of," : "before of")));
    }

    /** "He decides to counsel Coach Beiste": what follows "to" is a verb, whatever the tagger says. */
    private Optional<Phrase> ending(Tree tree, int last) {
        return titles.endingAt(tree, last)
                .filter(phrase -> !tree.lower(phrase.first() - 1).equals("to") || phrase.first() < phrase.last());
    }

    private static boolean introduced(Tree tree, List<Mention> here, Mention person, Phrase phrase) {
        int at = phrase.first() - 1;
        while (at > 1 && TitleMaker.qualifies(tree, at)) {
            at--;
        }
        // "A member of the team, Suhail Shaheen, denied it"
        boolean apposed = tree.isRelation(person.head(), "appos") && tree.head(person.head()) == phrase.last();
        return at >= 1
                && (Set.of("the", "its", "their").contains(tree.lower(at))
                        || TitleMaker.qualifies(tree, at)
                        || apposed && Set.of("a", "an").contains(tree.lower(at))
                        || tree.tag(at).equals("POS")
                        || TitleHolders.endingWith(here, at).isPresent());
    }

    /** "According to the French president, Putin said": the comma ends a phrase of its own. */
    private static boolean isApart(Tree tree, Mention person, Phrase phrase) {
        return tree.isRelation(person.head(), "nsubj", "nsubj:pass")
                && !tree.marker(phrase.last()).isEmpty()
                && tree.isRelation(phrase.last(), "obl", "nmod", "advcl");
    }
}
