package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Titles.Held;
import org.wiregraph.extract.Titles.Phrase;
import org.wiregraph.text.Status;

/** Makes a title of its words: those before them say whether it is still held, how high it is, and of what. */
final class TitleMaker {
    private static final int REACH = 3;
    private static final int BEFORE = 5;
    private static final Set<String> HIGH = Set.of("senior", "prominent", "influential", "fellow", "veteran");
    private static final Set<String> ORDINAL = Set.of("first", "second", "third", "last", "only", "latest");
    private static final Set<String> FORMER =
            Set.of("former", "ex", "then", "late", "onetime", "ousted", "deposed", "retired");
    private static final Set<String> LESSER =
            Set.of("deputy", "vice", "assistant", "associate", "junior", "under", "shadow");
    private static final Set<String> NEUTRAL =
            Set.of("acting", "interim", "new", "current", "outgoing", "incumbent", "sitting", "top", "senior");

    /** Titles that somebody has in a party, and not beside it: "Republican leader", but "Republican governor". */
    private static final Set<String> OF_PARTY = Set.of(
            "leader", "chairman", "chairwoman", "chair", "whip", "strategist", "operative", "treasurer", "candidate");

    private final Titles titles;
    private final TitleHolders holders;

    TitleMaker(Titles titles, TitleHolders holders) {
        this.titles = titles;
        this.holders = holders;
    }

    /**
     * The title in {@code phrase} of {@code person}.
     *
     * @param organization what it is held in where that is already known; otherwise it is looked for before the title
     */
    Title make(
            Tree tree,
            List<Mention> here,
            Mention person,
            Phrase phrase,
            Optional<Mention> organization,
            String where) {
        int first = phrase.first();
        Status status = tree.lower(phrase.last()).endsWith("-elect") ? Status.PLANNED : Status.ACTUAL;
        List<Held> properties = phrase.held();
        int begin = phrase.first();
        for (int i = 0; i < REACH && first > 1; i++) {
            String word = tree.lower(first - 1).replace("-", "");
            if (FORMER.contains(word)) {
                status = Status.ENDED;
            } else if (LESSER.contains(word)) {
                properties = Titles.lesser(properties);
                begin = first - 1;
            } else if (!NEUTRAL.contains(word)) {
                break;
            }
            first--;
        }
        int before = first - 1;
        Optional<Mention> holder = organization
                .or(() -> holders.before(tree, here, before))
                // "Luigi Di Maio of the Five Star Movement is foreign minister", and not in his party
                .or(() -> TitleHolders.ofPerson(tree, here, person)
                        .filter(one -> !holders.isParty(one) || OF_PARTY.contains(tree.lower(phrase.last()))));
        if (holder.isEmpty()) {
            holder = holders.across(tree, here, phrase);
            if (holder.isPresent()) {
                properties = Titles.lesser(properties);
                begin = holder.get().last() + 1;
            }
        }
        boolean party = holder.filter(one -> isParty(tree, one)).isPresent();
        // "The Conservative chairman of the committee" chairs the committee, and not his party.
        boolean ofOther = holder.filter(one -> one.last() < phrase.first()).isPresent()
                && tree.lower(phrase.last() + 1).equals("of");
        if (party && (ofOther || !OF_PARTY.contains(tree.lower(phrase.last())))) {
            properties = List.of(new Held("memberOf", List.of()));
        } else if (status == Status.ACTUAL && isOneOfSeveral(tree, phrase, begin)) {
            properties = tree.lower(phrase.last()).equals("leader")
                    ? Titles.ofSeveral(properties)
                    : Titles.lesser(properties);
        }
        String form = NameFinder.words(tree, begin, phrase.last());
        boolean left = holder.filter(one -> one.last() < phrase.first() && isFormer(tree, one))
                .isPresent();
        return new Title(
                person,
                titles.normal(form),
                form,
                holder,
                properties,
                left ? Status.ENDED : status,
                Optional.empty(),
                0,
                where);
    }

    /** Whether a word before a title says whether it is still held, or how high it is. */
    static boolean qualifies(Tree tree, int token) {
        String word = tree.lower(token).replace("-", "");
        return FORMER.contains(word) || LESSER.contains(word) || NEUTRAL.contains(word);
    }

    /** "A Taliban leader", "a senior Hamas leader", "the first Taliban leader known to": one beside others. */
    private static boolean isOneOfSeveral(Tree tree, Phrase phrase, int begin) {
        boolean ordinal = false;
        for (int at = begin - 1; at >= Math.max(1, begin - BEFORE); at--) {
            String word = tree.lower(at);
            boolean inside = at == begin - 1 || tree.head(at) == phrase.last() || tree.head(at) == tree.head(at + 1);
            if (!inside || tree.isVerb(at) && !tree.isRelation(at, "amod")) {
                break;
            }
            if (Set.of("a", "an", "another").contains(word) || HIGH.contains(word)) {
                return true;
            }
            ordinal |= ORDINAL.contains(word);
        }
        String after = tree.lower(phrase.last() + 1);
        return ordinal && (after.equals("to") || tree.tag(phrase.last() + 1).equals("VBN"));
    }

    /** "Democratic Gov. Gerald Baliles": the adjective of an organization says whose member he is. */
    private boolean isParty(Tree tree, Mention holder) {
        return holders.isOrganization(holder)
                && (holder.kind() == Mention.Kind.DEMONYM
                        || tree.lower(holder.last()).matches("democrat|republican"));
    }

    /** "former Afghan President Hamid Karzai". */
    private static boolean isFormer(Tree tree, Mention holder) {
        return holder.first() > 1 && FORMER.contains(tree.lower(holder.first() - 1));
    }
}
