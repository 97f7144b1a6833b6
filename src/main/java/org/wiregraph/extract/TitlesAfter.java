package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Titles.Phrase;

/** Reads titles after a name: "Heiko Maas, Germany's foreign minister", "Dave DeCamp is the news editor of". */
final class TitlesAfter {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their");
    private static final Set<String> FORMERLY = Set.of("formerly", "once", "previously");
    private static final int LONGEST_GAP = 3;

    private final Titles titles;
    private final TitleMaker maker;
    private final TitleHolders holders;

    TitlesAfter(Titles titles, TitleMaker maker, TitleHolders holders) {
        this.titles = titles;
        this.maker = maker;
        this.holders = holders;
    }

    void read(Tree tree, List<Mention> here, Mention person, List<Title> found) {
        int at = afterAge(tree, person.last() + 1);
        if (at > tree.size()) {
            return;
        }
        boolean comma = Set.of(",", "-", "—").contains(tree.form(at));
        boolean copula = isCopula(tree, at);
        boolean past = copula && Set.of("was", "were").contains(tree.lower(at));
        if (!comma && !copula) {
            return;
        }
        at++;
        if (comma && tree.lower(at).equals("who") && tree.lemma(at + 1).equals("be")) {
            past = tree.lower(at + 1).equals("was");
            at += 2;
        }
        if (comma && tree.lower(at).equals("until") && tree.lower(at + 1).equals("now")) {
            past = true;
            at += 2;
        } else if (comma
                && (FORMERLY.contains(tree.lower(at))
                        || Set.of("now", "currently").contains(tree.lower(at)))) {
            past = FORMERLY.contains(tree.lower(at));
            at++;
        }
        boolean ended = past;
        named(tree, here, person, at, copula ? "copula" : "after", copula)
                .ifPresent(title -> found.add(ended ? title.past() : title));
    }

    /** "Jay Johnson, 65, a", "Aaron Kowalski, Ph.D., president": where the phrase goes on after an age or a degree. */
    private static int afterAge(Tree tree, int at) {
        boolean comma = tree.form(at).equals(",") && tree.form(at + 2).equals(",");
        boolean age = tree.form(at + 1).matches("[1-9][0-9]");
        boolean degree = tree.form(at + 1)
                .matches("(?:[A-Z][A-Za-z]{0,2}\\.){2,}|[A-Z]{2,4}|Jr\\.?|Sr\\.?|Esq\\.?|[DRI]-[A-Z].*");
        boolean aside = tree.form(at).equals("(") && age && tree.form(at + 2).equals(")");
        return comma && (age || degree) ? at + 2 : aside ? at + 3 : at;
    }

    static boolean isCopula(Tree tree, int at) {
        return Set.of("be", "become", "remain").contains(tree.lemma(at)) && tree.isVerb(at);
    }

    /**
     * The title that begins at {@code from}, behind article, owner and adjectives.
     *
     * @param strict whether a title without article or owner must be more than an occupation
     */
    Optional<Title> named(Tree tree, List<Mention> here, Mention person, int from, String where, boolean strict) {
        int at = from;
        boolean article = ARTICLES.contains(tree.lower(at));
        Optional<Mention> possessor =
                tree.tag(at).equals("PRP$") ? TitleHolders.startingWith(here, at) : Optional.empty();
        at = article || possessor.isPresent() ? at + 1 : at;
        int begin = at;
        Optional<Mention> owner = possessor.or(() -> TitleHolders.possessing(tree, here, begin));
        if (owner.isPresent() && possessor.isEmpty()) {
            at = owner.get().last() + 1;
            at = tree.tag(at).equals("POS") ? at + 1 : at;
        }
        boolean bare = strict && !article && owner.isEmpty();
        if (bare
                && titles.startingAt(tree, at)
                        .filter(phrase -> !phrase.held().isEmpty())
                        .isEmpty()) {
            return Optional.empty();
        }
        for (int skip = 0; skip <= LONGEST_GAP && at + skip <= tree.size(); skip++) {
            Optional<Phrase> first = titles.startingAt(tree, at + skip);
            // "Russia's veteran foreign minister"
            Optional<Phrase> phrase = first.flatMap(one -> titles.startingAt(tree, one.last() + 1))
                    .or(() -> first);
            if (phrase.isPresent()) {
                Phrase whole = titles.widen(tree, at, phrase.get());
                boolean closed = whole.last() + 1 > tree.size() || !tree.isNoun(whole.last() + 1);
                Optional<Mention> organization = holders.after(tree, here, whole.last())
                        .filter(after -> owner.isEmpty() || !holders.isSeat(tree, whole.last(), after))
                        .or(() -> owner);
                return closed
                        ? Optional.of(maker.make(tree, here, person, whole, organization, where))
                        : Optional.empty();
            }
            String tag = tree.tag(at + skip);
            boolean modifies = tag.startsWith("JJ")
                    || tag.startsWith("NN")
                    || tag.startsWith("VBN")
                    || tree.form(at + skip).equals("-");
            if (!modifies) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
