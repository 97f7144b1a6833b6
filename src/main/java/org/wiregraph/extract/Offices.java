package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.Ontology;

/** Finds where a sentence names an office or occupation, whoever holds it: "a poet", "British Prime Minister". */
final class Offices {
    /** Titles that are more often other words. */
    private static final Set<String> OTHERWISE = Set.of(
            "head",
            "chief",
            "chair",
            "leader",
            "general",
            "major",
            "private",
            "forward",
            "member",
            "host",
            "model",
            "champion",
            "count",
            "expert",
            "victim",
            "witness",
            "resident",
            "rider",
            "driver",
            "winner",
            "creator",
            "developer",
            "owner",
            "critic",
            "candidate",
            "survivor",
            "suspect",
            "player",
            "representative",
            "employee");

    private static final Set<String> RANKS =
            Set.of("vice", "deputy", "assistant", "associate", "full", "distinguished");

    private final Titles titles;
    private final Ontology ontology;

    Offices(Ontology ontology) {
        this.titles = new Titles(ontology);
        this.ontology = ontology;
    }

    List<Naming> find(Tree tree, int sentence, List<Mention> mentions) {
        List<Mention> names = mentions.stream()
                .filter(mention -> mention.sentence() == sentence
                        && (mention.kind() == Kind.NAME || mention.kind() == Kind.DEMONYM))
                .toList();
        List<Naming> found = new ArrayList<>();
        for (int i = 1; i <= tree.size(); i++) {
            Optional<Titles.Phrase> phrase =
                    tree.isNoun(i) && at(names, i).isEmpty() ? endingAt(tree, i) : Optional.empty();
            boolean whole = phrase.isPresent()
                    && !OTHERWISE.contains(phrase.get().title())
                    && !(tree.isNoun(i + 1) && at(names, i + 1).isEmpty());
            if (whole) {
                int first = first(tree, names, phrase.get());
                int last = last(tree, names, phrase.get());
                found.add(new Naming(
                        tree.span(standsForHolder(tree, first, last) ? first - 1 : first, last),
                        Naming.Kind.ROLE,
                        "",
                        titles.normal(NameFinder.words(tree, first, last)),
                        Optional.empty()));
            }
        }
        return found;
    }

    private Optional<Titles.Phrase> endingAt(Tree tree, int last) {
        return titles.endingAt(tree, last).or(() -> titles.severalEndingAt(tree, last));
    }

    /** "the Duchess arrived": who holds it is meant, and the article belongs to the description. */
    private static boolean standsForHolder(Tree tree, int first, int last) {
        boolean argument = tree.isRelation(last, "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "nmod:poss");
        return tree.lower(first - 1).equals("the")
                && argument
                && IntStream.range(first, last)
                        .noneMatch(word -> tree.lower(word).equals("of"))
                && !tree.lower(last + 1).equals("of")
                && !tree.has(last, "appos")
                && tree.children(last, "compound").stream().allMatch(word -> word >= first);
    }

    private int first(Tree tree, List<Mention> names, Titles.Phrase phrase) {
        int first = phrase.first();
        while (RANKS.contains(tree.lower(first - 1))
                || tree.tag(first - 1).equals("NN") && at(names, first - 1).isEmpty()) {
            first--;
        }
        Optional<Mention> country = at(names, first - 1);
        return ofCountry(phrase, country)
                        && Character.isUpperCase(tree.form(first).charAt(0))
                ? country.get().first()
                : first;
    }

    private int last(Tree tree, List<Mention> names, Titles.Phrase phrase) {
        int last = phrase.last();
        boolean of = tree.lower(last + 1).equals("of")
                && Character.isUpperCase(tree.form(last).charAt(0));
        Optional<Mention> country = at(names, tree.lower(last + 2).equals("the") ? last + 3 : last + 2);
        return of && ofCountry(phrase, country) ? country.get().last() : last;
    }

    private boolean ofCountry(Titles.Phrase phrase, Optional<Mention> name) {
        return !phrase.held().isEmpty()
                && name.filter(one -> ontology.isA(one.className(), "Country")).isPresent();
    }

    private static Optional<Mention> at(List<Mention> names, int token) {
        return names.stream()
                .filter(name -> name.first() <= token && token <= name.last())
                .findFirst();
    }
}
