package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.extract.Titles.Phrase;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Status;

/**
 * Finds titles that stand for a person named elsewhere in the article: "the NATO secretary-general", "the president". A
 * title that two persons of the article hold stands for the one whose organization it names, or for nobody.
 */
final class DefiniteTitles {
    private final Ontology ontology;
    private final Titles titles;

    DefiniteTitles(Ontology ontology) {
        this.ontology = ontology;
        this.titles = new Titles(ontology);
    }

    /**
     * The mentions found, numbered on from those of {@code mentions}, each with the id of a mention that names the
     * person.
     */
    Map<Mention, Integer> find(List<Tree> trees, List<Mention> mentions, List<Title> held) {
        Map<Mention, Integer> found = new HashMap<>();
        if (held.isEmpty()) {
            return found;
        }
        for (int s = 0; s < trees.size(); s++) {
            Tree tree = trees.get(s);
            int sentence = s;
            List<Mention> here = mentions.stream()
                    .filter(mention -> mention.sentence() == sentence)
                    .toList();
            for (int last = 2; last <= tree.size(); last++) {
                Optional<Phrase> phrase = isBareHead(tree, here, last) ? titles.endingAt(tree, last) : Optional.empty();
                if (phrase.isPresent()) {
                    stands(tree, s, here, phrase.get(), held, mentions.size() + found.size())
                            .ifPresent(one -> found.put(one.mention(), one.person()));
                }
            }
        }
        return found;
    }

    private record Standing(Mention mention, int person) {}

    private static boolean isBareHead(Tree tree, List<Mention> here, int token) {
        boolean followed = token < tree.size()
                && (tree.isNoun(token + 1)
                        || tree.tag(token + 1).equals("POS")
                        || Set.of("of", "for", "to", "-", "and").contains(tree.lower(token + 1)));
        boolean named = here.stream()
                .anyMatch(mention -> mention.first() <= token && token <= mention.last()
                        || mention.kind() == Kind.NAME
                                && tree.isRelation(mention.head(), "appos")
                                && tree.head(mention.head()) == token);
        return tree.tag(token).matches("NNP?")
                && !followed
                && !named
                && !tree.isRelation(token, "appos", "compound", "conj")
                && !tree.has(token, "cop", "appos", "conj");
    }

    private Optional<Standing> stands(
            Tree tree, int sentence, List<Mention> here, Phrase phrase, List<Title> held, int id) {
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
        for (Title title : held) {
            boolean fits = title.title().equals(phrase.title())
                    && title.person().kind() == Kind.NAME
                    && title.status() == Status.ACTUAL
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
        Mention mention = new Mention(
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
        return Optional.of(new Standing(mention, holder.get().person().id()));
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
