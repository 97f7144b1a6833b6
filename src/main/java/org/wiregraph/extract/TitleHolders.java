package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.extract.Titles.Phrase;
import org.wiregraph.ontology.Ontology;

/** Finds the organization or country in which a title is held: "Germany's foreign minister", "director of the CIA". */
final class TitleHolders {
    static final Set<String> LINKS = Set.of("of", "for", "at", "in", "to", "with", "on");

    private static final int REACH = 6;
    private static final int GAP = 3;
    /** Titles whose of- or for-phrase is more often a subject than a body: "minister for energy". */
    private static final Set<String> PORTFOLIOS = Set.of("minister", "secretary", "undersecretary", "commissioner");

    private static final Set<String> SENT = Set.of(
            "ambassador",
            "envoy",
            "representative",
            "emissary",
            "consul",
            "attache",
            "negotiator",
            "mediator",
            "rapporteur");

    private final Ontology ontology;
    private final Nouns nouns;

    TitleHolders(Ontology ontology) {
        this.ontology = ontology;
        this.nouns = new Nouns(ontology);
    }

    /** "Ambassador to Afghanistan", "envoy for Syria": where somebody is sent is not who sends him. */
    static boolean isPosting(Tree tree, int title, int link) {
        return SENT.contains(tree.lower(title))
                && Set.of("to", "for", "in", "on", "with").contains(tree.lower(link));
    }

    /** "NATO's commander in Afghanistan": a place behind another preposition than "of" is where the office is held. */
    boolean isSeat(Tree tree, int title, Mention place) {
        return !tree.lower(title + 1).equals("of") && ontology.isA(place.className(), "Place");
    }

    /** "director of the CIA", "vice president for talent at CNN": what follows the title, over common nouns if need be. */
    Optional<Mention> after(Tree tree, List<Mention> here, int last) {
        for (int at = last + 1; at < Math.min(tree.size(), last + REACH + 1); at++) {
            if (LINKS.contains(tree.lower(at))) {
                boolean article = Set.of("the", "its").contains(tree.lower(at + 1));
                int name = article ? at + 2 : at + 1;
                if (isPosting(tree, last, at)) {
                    return Optional.empty();
                }
                Optional<Mention> held = described(tree, here, name).filter(mention -> mention.kind() != Kind.PRONOUN);
                if (held.isPresent()) {
                    return !article && isPortfolio(tree, last, held.get())
                            ? Optional.empty()
                            : whole(tree, here, held.get());
                }
            } else if (at == last + 1 || !isCommon(tree, at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The opposition Labour Party": the name from {@code first} on, behind words that only describe it. */
    private static Optional<Mention> described(Tree tree, List<Mention> here, int first) {
        return startingWith(here, first)
                .or(() -> here.stream()
                        .filter(mention -> mention.kind() == Kind.NAME
                                && mention.first() > first
                                && mention.first() - first <= GAP
                                && describes(tree, first, mention))
                        .findFirst());
    }

    private static boolean describes(Tree tree, int first, Mention name) {
        for (int i = first; i < name.first(); i++) {
            if (!Set.of("NN", "JJ").contains(tree.tag(i)) || tree.head(i) != name.head()) {
                return false;
            }
        }
        return true;
    }

    private boolean isPortfolio(Tree tree, int title, Mention name) {
        return PORTFOLIOS.contains(tree.lower(title))
                && name.known().isEmpty()
                && !ontology.isA(name.className(), "Country")
                && !ontology.isA(name.className(), "Government");
    }

    private static boolean isCommon(Tree tree, int token) {
        return Set.of("NN", "NNS", "JJ", "CC", "DT").contains(tree.tag(token));
    }

    /**
     * "Director of Singapore tannery Heng Long", "chairman of the House oversight subcommittee": a name that modifies another
     * noun is not what the title is held in, unless the noun only says what it is.
     */
    private Optional<Mention> whole(Tree tree, List<Mention> here, Mention name) {
        int head = tree.head(name.head());
        boolean modifies = head > name.last()
                && tree.isNoun(head)
                && tree.isRelation(name.head(), "compound", "amod", "nmod:desc", "nmod:poss");
        boolean same = modifies
                && !ontology.isA(name.className(), "Place")
                && nouns.endingAt(tree, head)
                        .filter(noun -> ontology.isA(name.className(), noun.className()))
                        .isPresent();
        if (!modifies || same) {
            return Optional.of(name);
        }
        return here.stream()
                .filter(mention -> mention.kind() == Kind.NAME
                        && mention.first() <= head
                        && head <= mention.last()
                        && !ontology.isA(mention.className(), "Person"))
                .findFirst();
    }

    /** What ends before a title and has it: a name, "its", or a possessive phrase. */
    Optional<Mention> before(Tree tree, List<Mention> here, int last) {
        int end = last >= 1 && tree.tag(last).equals("POS") ? last - 1 : last;
        if (end < 1) {
            return Optional.empty();
        }
        return endingWith(here, end)
                .or(() -> here.stream()
                        .filter(mention -> mention.last() == end
                                && (mention.kind() == Kind.PRONOUN
                                                && tree.tag(end).equals("PRP$")
                                        || mention.isNominal()
                                                && tree.tag(end + 1).equals("POS")))
                        .findFirst());
    }

    /** "EU Enlargement Minister", "Harvard law professor": an organization, over the words that say what of. */
    Optional<Mention> across(Tree tree, List<Mention> here, Phrase phrase) {
        int at = phrase.first() - 1;
        while (at >= 1
                && phrase.first() - at <= GAP
                && Set.of("NN", "NNP", "JJ").contains(tree.tag(at))
                && endingWith(here, at).isEmpty()) {
            at--;
        }
        return at == phrase.first() - 1 || at < 1
                ? Optional.empty()
                : endingWith(here, at).filter(mention -> mention.kind() == Kind.NAME && isOrganization(mention));
    }

    boolean isOrganization(Mention mention) {
        return ontology.isA(mention.className(), "Organization") && !ontology.isA(mention.className(), "Country");
    }

    boolean isParty(Mention mention) {
        return isOrganization(mention) && mention.isNamedAsParty(ontology.cues());
    }

    /** "Chancellor Angela Merkel of Germany". */
    static Optional<Mention> ofPerson(Tree tree, List<Mention> here, Mention person) {
        int at = person.last() + 1;
        return tree.lower(at).equals("of")
                ? startingWith(here, tree.lower(at + 1).equals("the") ? at + 2 : at + 1)
                        .filter(mention -> mention.kind() == Kind.NAME)
                : Optional.empty();
    }

    /** Whose the title is that begins at {@code at}: "Germany's foreign minister", "the alliance's secretary general". */
    static Optional<Mention> possessing(Tree tree, List<Mention> here, int at) {
        Optional<Mention> name = startingWith(here, at)
                .or(() -> startingWith(here, at + 1)
                        // "President Joe Biden's adviser"
                        .filter(mention -> mention.kind() == Kind.NAME
                                && tree.tag(at).equals("NNP")
                                && tree.tag(mention.last() + 1).equals("POS")))
                .filter(mention -> mention.kind() != Kind.PRONOUN);
        return name.or(() -> here.stream()
                .filter(mention -> mention.isNominal()
                        && (mention.first() == at || mention.first() == at - 1)
                        && tree.tag(mention.last() + 1).equals("POS"))
                .findFirst());
    }

    static Optional<Mention> endingWith(List<Mention> here, int last) {
        return here.stream()
                .filter(mention ->
                        mention.last() == last && mention.kind() != Kind.NOMINAL && mention.kind() != Kind.PRONOUN)
                .findFirst();
    }

    static Optional<Mention> startingWith(List<Mention> here, int first) {
        return here.stream()
                .filter(mention -> mention.first() == first && mention.kind() != Kind.NOMINAL)
                .findFirst();
    }
}
