package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.extract.Titles.Held;
import org.wiregraph.extract.Titles.Phrase;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Status;

/**
 * Reads titles beside persons' names: "NATO Secretary-General Jens Stoltenberg", "Heiko Maas, Germany's foreign
 * minister", "the head of the mission, Scott Miller", "Dave DeCamp is the news editor of".
 */
final class TitleReader {
    /**
     * A person's title.
     *
     * @param title in normal form: "secretary general"
     * @param form the article's words
     * @param organization the mention of what the title is held in, if named
     * @param properties other properties that the title expresses besides holdsRole, e.g. leads
     * @param where how it was found
     */
    record Title(
            Mention person,
            String title,
            String form,
            Optional<Mention> organization,
            List<Held> properties,
            Status status,
            String where) {}

    private static final int REACH = 6;
    private static final Set<String> FORMER =
            Set.of("former", "ex", "then", "late", "outgoing", "onetime", "ousted", "deposed");
    private static final Set<String> LESSER =
            Set.of("deputy", "vice", "assistant", "associate", "junior", "under", "shadow");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "to", "with", "on");

    private final Titles titles;
    private final Ontology ontology;

    TitleReader(Ontology ontology) {
        this.ontology = ontology;
        this.titles = new Titles(ontology);
    }

    /** The titles of the persons named in a sentence whose mentions are {@code here}. */
    List<Title> read(Tree tree, List<Mention> here) {
        List<Title> found = new ArrayList<>();
        for (Mention person : here) {
            // "the Harry Potter author": a name that modifies a noun names no holder.
            boolean modifies =
                    tree.isRelation(person.head(), "compound", "amod") && tree.head(person.head()) > person.last();
            if (person.kind() == Kind.NAME && ontology.isA(person.className(), "Person") && !modifies) {
                before(tree, here, person, found);
                after(tree, here, person, found);
            }
        }
        return found;
    }

    private void before(Tree tree, List<Mention> here, Mention person, List<Title> found) {
        int last = person.first() - 1;
        boolean comma = last > 1 && tree.form(last).equals(",");
        if (comma) {
            last--;
        }
        Optional<Phrase> phrase = titles.endingAt(tree, last);
        while (phrase.isPresent() && !comma) {
            title(tree, here, person, phrase.get(), Optional.empty(), "before", found);
            // "Chairman of the Joint Chiefs of Staff Gen. Mark Milley": a rank between office and name.
            last = phrase.get().first() - 1;
            phrase = titles.endingAt(tree, last);
        }
        if (!comma && last < person.first() - 1 && last > 1 && tree.form(last).equals(",")) {
            // "The commander of the forces, Gen. Scott Miller": a rank after the comma.
            comma = true;
            last--;
            phrase = titles.endingAt(tree, last);
        }
        if (comma && phrase.isPresent() && introduced(tree, here, phrase.get())) {
            title(tree, here, person, phrase.get(), Optional.empty(), "before,", found);
            return;
        }
        Optional<Mention> organization = endingWith(here, last);
        if (organization.isPresent()) {
            int at = organization.get().first() - 1;
            at = tree.lower(at).equals("the") ? at - 1 : at;
            boolean linked =
                    comma ? LINKS.contains(tree.lower(at)) : tree.lower(at).equals("of");
            Optional<Phrase> office = linked ? titles.endingAt(tree, at - 1) : Optional.empty();
            String where = comma ? "before of," : "before of";
            office.ifPresent(one -> title(tree, here, person, one, organization, where, found));
        }
    }

    private static boolean introduced(Tree tree, List<Mention> here, Phrase phrase) {
        int at = phrase.first() - 1;
        return at >= 1
                && (Set.of("the", "its", "their").contains(tree.lower(at))
                        || tree.tag(at).equals("POS")
                        || endingWith(here, at).isPresent());
    }

    private void after(Tree tree, List<Mention> here, Mention person, List<Title> found) {
        int at = person.last() + 1;
        if (at > tree.size()) {
            return;
        }
        boolean comma = tree.form(at).equals(",")
                || tree.form(at).equals("-")
                || tree.form(at).equals("—");
        boolean copula = Set.of("be", "become", "remain").contains(tree.lemma(at)) && tree.isVerb(at);
        if (!comma && !copula) {
            return;
        }
        boolean past = copula && Set.of("was", "were").contains(tree.lower(at));
        at++;
        if (comma && tree.lower(at).equals("who") && tree.lemma(at + 1).equals("be")) {
            past = tree.lower(at + 1).equals("was");
            at += 2;
        }
        if (comma && tree.lower(at).equals("until") && tree.lower(at + 1).equals("now")) {
            past = true;
            at += 2;
        } else if (comma
                && Set.of("formerly", "once", "previously", "now", "currently").contains(tree.lower(at))) {
            past = !Set.of("now", "currently").contains(tree.lower(at));
            at++;
        }
        boolean article = Set.of("the", "a", "an", "its", "their").contains(tree.lower(at));
        Optional<Mention> possessor = tree.tag(at).equals("PRP$") ? startingWith(here, at) : Optional.empty();
        at = article ? at + 1 : at;
        int begin = at;
        Optional<Mention> owner = possessor.or(() -> possessing(tree, here, begin));
        if (owner.isPresent() && possessor.isEmpty()) {
            at = owner.get().last() + 1;
            at = tree.tag(at).equals("POS") ? at + 1 : at;
        }
        boolean bare = copula && !article && owner.isEmpty();
        if (bare
                && titles.startingAt(tree, at)
                        .filter(phrase -> !phrase.held().isEmpty())
                        .isEmpty()) {
            return;
        }
        for (int skip = 0; skip <= 3 && at + skip <= tree.size(); skip++) {
            Optional<Phrase> phrase = titles.startingAt(tree, at + skip);
            if (phrase.isPresent()) {
                Phrase whole = titles.widen(tree, at, phrase.get());
                Optional<Mention> organization =
                        linked(tree, here, whole.last()).or(() -> owner);
                boolean closed = whole.last() + 1 > tree.size() || !tree.isNoun(whole.last() + 1);
                if (closed) {
                    title(tree, here, person, whole, organization, copula ? "copula" : "after", past, found);
                }
                return;
            }
            String tag = tree.tag(at + skip);
            if (!tag.startsWith("JJ")
                    && !tag.startsWith("NN")
                    && !tag.startsWith("VBN")
                    && !tree.form(at + skip).equals("-")) {
                return;
            }
        }
    }

    /** Whose the title is: "Germany's foreign minister", "the alliance's secretary general". */
    private static Optional<Mention> possessing(Tree tree, List<Mention> here, int at) {
        Optional<Mention> name = startingWith(here, at).filter(mention -> mention.kind() != Kind.PRONOUN);
        return name.or(() -> here.stream()
                .filter(mention -> mention.isNominal()
                        && (mention.first() == at || mention.first() == at - 1)
                        && tree.tag(mention.last() + 1).equals("POS"))
                .findFirst());
    }

    /** "director of the CIA", "vice president for talent at CNN": what follows the title, over common nouns if need be. */
    private Optional<Mention> linked(Tree tree, List<Mention> here, int last) {
        for (int at = last + 1; at < Math.min(tree.size(), last + REACH + 1); at++) {
            if (LINKS.contains(tree.lower(at))) {
                int name = Set.of("the", "its").contains(tree.lower(at + 1)) ? at + 2 : at + 1;
                Optional<Mention> held = startingWith(here, name).filter(mention -> mention.kind() != Kind.PRONOUN);
                if (held.isPresent()) {
                    return whole(tree, here, held.get());
                }
            } else if (at == last + 1 || !isCommon(tree, at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isCommon(Tree tree, int token) {
        return Set.of("NN", "NNS", "JJ", "CC", "DT").contains(tree.tag(token));
    }

    /** "director of Singapore tannery Heng Long": a place that modifies a name is not what the title is held in. */
    private Optional<Mention> whole(Tree tree, List<Mention> here, Mention name) {
        int head = tree.head(name.head());
        boolean modifies = ontology.isA(name.className(), "Place")
                && head > name.last()
                && tree.isNoun(head)
                && tree.isRelation(name.head(), "compound", "amod", "nmod:desc", "nmod:poss");
        if (!modifies) {
            return Optional.of(name);
        }
        return here.stream()
                .filter(mention -> mention.kind() == Kind.NAME && mention.first() <= head && head <= mention.last())
                .findFirst();
    }

    private void title(
            Tree tree,
            List<Mention> here,
            Mention person,
            Phrase phrase,
            Optional<Mention> organization,
            String where,
            List<Title> found) {
        title(tree, here, person, phrase, organization, where, false, found);
    }

    private void title(
            Tree tree,
            List<Mention> here,
            Mention person,
            Phrase phrase,
            Optional<Mention> organization,
            String where,
            boolean past,
            List<Title> found) {
        int first = phrase.first();
        Status status = past ? Status.ENDED : Status.ACTUAL;
        List<Held> properties = phrase.held();
        for (int i = 0; i < 3 && first > 1; i++) {
            String word = tree.lower(first - 1).replace("-", "");
            if (FORMER.contains(word)) {
                status = Status.ENDED;
            } else if (LESSER.contains(word)) {
                properties = Titles.lesser(properties);
            } else if (!Set.of("acting", "interim", "new", "current", "top", "senior")
                    .contains(word)) {
                break;
            }
            first--;
        }
        String form = NameFinder.words(tree, lesserFirst(tree, first, phrase.first()), phrase.last());
        if (tree.lower(phrase.last()).endsWith("-elect")) {
            status = Status.PLANNED;
        }
        int end = first - 1;
        end = end >= 1 && tree.tag(end).equals("POS") ? end - 1 : end;
        int ownerEnd = end;
        Optional<Mention> holder = organization
                .or(() -> ownerEnd < 1 ? Optional.empty() : owning(tree, here, ownerEnd))
                .or(() -> of(tree, here, person));
        // "former Afghan President Hamid Karzai"
        if (holder.isPresent()
                && holder.get().last() < phrase.first()
                && holder.get().first() > 1
                && FORMER.contains(tree.lower(holder.get().first() - 1))) {
            status = Status.ENDED;
        }
        found.add(new Title(person, titles.normal(form), form, holder, properties, status, where));
    }

    /** What ends before a title and has it: a name, "its", or a possessive phrase. */
    private static Optional<Mention> owning(Tree tree, List<Mention> here, int last) {
        return endingWith(here, last)
                .or(() -> here.stream()
                        .filter(mention -> mention.last() == last
                                && (mention.kind() == Kind.PRONOUN
                                                && tree.tag(last).equals("PRP$")
                                        || mention.isNominal()
                                                && tree.tag(last + 1).equals("POS")))
                        .findFirst());
    }

    /** "Chancellor Angela Merkel of Germany". */
    private static Optional<Mention> of(Tree tree, List<Mention> here, Mention person) {
        int at = person.last() + 1;
        return tree.lower(at).equals("of")
                ? startingWith(here, tree.lower(at + 1).equals("the") ? at + 2 : at + 1)
                        .filter(mention -> mention.kind() == Kind.NAME)
                : Optional.empty();
    }

    private static int lesserFirst(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (LESSER.contains(tree.lower(i))) {
                return i;
            }
        }
        return to;
    }

    private static Optional<Mention> endingWith(List<Mention> here, int last) {
        return here.stream()
                .filter(mention ->
                        mention.last() == last && mention.kind() != Kind.NOMINAL && mention.kind() != Kind.PRONOUN)
                .findFirst();
    }

    private static Optional<Mention> startingWith(List<Mention> here, int first) {
        return here.stream()
                .filter(mention -> mention.first() == first && mention.kind() != Kind.NOMINAL)
                .findFirst();
    }
}
