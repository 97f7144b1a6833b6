package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.extract.Titles.Phrase;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Status;

/**
 * Finds titles that stand for a person named elsewhere in the article: "the NATO secretary-general", "the president". A
 * title that two persons of the article hold stands for the one whose organization it names, or for nobody.
 */
final class DefiniteTitles {
    private static final Set<String> LEADING = Set.of("leader", "head of state", "head of government", "chief");

    private final Ontology ontology;
    private final Titles titles;

    DefiniteTitles(Ontology ontology) {
        this.ontology = ontology;
        this.titles = new Titles(ontology);
    }

    /**
     * The mentions found, numbered on from those of {@code mentions}, each with the id of a mention that names the
     * person, or -1 where it is a subject that nobody of the article is known to be: whoever "he" is after it.
     */
    Map<Mention, Integer> find(List<Tree> trees, List<Mention> mentions, List<Title> held) {
        Map<Mention, Integer> found = new HashMap<>();
        MentionIndex index = new MentionIndex(mentions);
        Map<String, List<Title>> byTitle = held.stream().collect(Collectors.groupingBy(Title::title));
        for (int s = 0; s < trees.size(); s++) {
            int sentence = s;
            Tree tree = trees.get(s);
            List<Mention> here = index.in(s);
            for (int last = 2; last <= tree.size(); last++) {
                if (!isHead(tree, here, last)) {
                    continue;
                }
                Optional<Phrase> phrase = titles.endingAt(tree, last);
                if (phrase.isPresent()) {
                    int id = mentions.size() + found.size();
                    Optional<Standing> standing =
                            isBare(tree, last) ? stands(tree, s, here, phrase.get(), byTitle, id) : Optional.empty();
                    standing.or(() -> unknown(tree, phrase.get(), sentence, id))
                            .ifPresent(one -> found.put(one.mention(), one.person()));
                }
            }
        }
        return found;
    }

    private record Standing(Mention mention, int person) {}

    private static boolean isHead(Tree tree, List<Mention> here, int token) {
        if (!tree.tag(token).equals("NN") && !tree.tag(token).equals("NNP")) {
            return false;
        }
        boolean followed = token < tree.size() && tree.isNoun(token + 1);
        boolean named = here.stream()
                .anyMatch(mention -> mention.first() <= token && token <= mention.last()
                        || mention.kind() == Kind.NAME
                                && tree.isRelation(mention.head(), "appos")
                                && tree.head(mention.head()) == token);
        return !followed
                && !named
                && !tree.isRelation(token, "appos", "compound", "conj")
                && !tree.has(token, "cop", "appos", "conj");
    }

    private static boolean isBare(Tree tree, int token) {
        return !tree.tag(token + 1).equals("POS")
                && !Set.of("of", "for", "to", "-", "and").contains(tree.lower(token + 1));
    }

    /** "A NATO spokesperson said", "the Afghan president had said" in an article that does not name him. */
    private Optional<Standing> unknown(Tree tree, Phrase phrase, int sentence, int id) {
        return tree.isRelation(phrase.last(), "nsubj", "nsubj:pass")
                ? Optional.of(new Standing(mention(tree, phrase, phrase.first(), sentence, id), -1))
                : Optional.empty();
    }

    private Optional<Standing> stands(
            Tree tree, int sentence, List<Mention> here, Phrase phrase, Map<String, List<Title>> byTitle, int id) {
        int at = phrase.first() - 1;
        boolean possessive = at > 0 && tree.tag(at).equals("POS");
        int ownerLast = possessive ? at - 1 : at;
        Optional<Mention> owner = here.stream()
                .filter(mention ->
                        mention.last() == ownerLast && (mention.kind() == Kind.NAME || mention.kind() == Kind.DEMONYM))
                .findFirst();
        int first = owner.map(Mention::first).orElse(phrase.first());
        boolean definite = possessive && owner.isPresent()
                || first > 1 && tree.lower(first - 1).equals("the");
        if (!definite) {
            return Optional.empty();
        }
        Set<String> persons = new TreeSet<>();
        Optional<Title> holder = Optional.empty();
        for (Title title : held(phrase, owner, byTitle)) {
            boolean fits = title.status() == Status.ACTUAL
                    && title.person().kind() == Kind.NAME
                    && (owner.isEmpty()
                            || title.organization()
                                    .filter(one -> same(one, owner.get()))
                                    .isPresent());
            if (fits) {
                persons.add(surname(title.person()));
                holder = holder.isPresent() && title.person().sentence() > sentence ? holder : Optional.of(title);
            }
        }
        if (persons.size() != 1 || holder.isEmpty()) {
            return Optional.empty();
        }
        int begin = first > 1 && tree.lower(first - 1).equals("the") ? first - 1 : first;
        return Optional.of(new Standing(
                mention(tree, phrase, begin, sentence, id),
                holder.get().person().id()));
    }

    /** The titles that the phrase may mean: equal ones, and for "the Russian leader" all by which somebody leads. */
    private static List<Title> held(Phrase phrase, Optional<Mention> owner, Map<String, List<Title>> byTitle) {
        if (owner.isPresent() && LEADING.contains(phrase.title())) {
            return byTitle.values().stream()
                    .flatMap(List::stream)
                    .filter(title -> title.properties().stream()
                            .anyMatch(held -> held.property().equals("leads")))
                    .toList();
        }
        return byTitle.getOrDefault(phrase.title(), List.of());
    }

    private Mention mention(Tree tree, Phrase phrase, int begin, int sentence, int id) {
        return new Mention(
                id,
                Kind.NOMINAL,
                sentence,
                begin,
                phrase.last(),
                phrase.last(),
                tree.span(begin, phrase.last()),
                ontology.classNamed("Person").isPresent() ? "Person" : "",
                phrase.title(),
                Optional.empty(),
                -1,
                phrase.title());
    }

    private static boolean same(Mention one, Mention other) {
        return one.known().isPresent()
                ? one.known().equals(other.known())
                : one.name().equalsIgnoreCase(other.name());
    }

    private static String surname(Mention person) {
        List<String> words = new ArrayList<>(Coreference.wordsOf(person.name()));
        return words.get(words.size() - 1).toLowerCase(Locale.ROOT);
    }
}
