package org.wiregraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.ontology.Ontology;

/** Lets the noun beside a name say what the name is: "the newspaper Yeni Şafak", "the province of Van". */
final class NameClasses {
    /** What only places are called by. */
    private static final Set<String> REGIONS = Set.of(
            "region", "province", "valley", "district", "county", "prefecture", "governorate", "peninsula", "oblast");

    private static final String DESCRIBED = "described/";

    private final Ontology ontology;
    private final Nouns nouns;
    private final Business business;
    /** Classes by nouns that stand beside names. */
    private final Map<String, String> described = new HashMap<>();

    NameClasses(Ontology ontology, Nouns nouns) {
        this.ontology = ontology;
        this.nouns = nouns;
        this.business = new Business(ontology);
        ontology.cues().words().forEach((cue, words) -> {
            String className = cue.substring(cue.indexOf('/') + 1);
            if (cue.startsWith(DESCRIBED) && ontology.classNamed(className).isPresent()) {
                words.forEach(word -> described.put(word, className));
            }
        });
    }

    /** {@code name}, of the class that its surroundings tell, where they do. */
    NameFinder.Name settle(Tree tree, NameFinder.Name name) {
        if (name.known().isPresent() || name.demonym()) {
            return name;
        }
        boolean operation = name.last() > name.first()
                && tree.form(name.first()).equals("Operation")
                && ontology.classNamed("Operation").isPresent();
        return (operation ? Optional.of("Operation") : before(tree, name))
                .or(() -> named(tree, name))
                .or(() -> after(tree, name))
                .or(() -> described(tree, name))
                .or(() -> business.isMeant(tree, name) ? Optional.of("Company") : Optional.empty())
                .filter(told -> !ontology.isA(name.className(), told))
                .map(name::as)
                .orElse(name);
    }

    /** "the Afghan channel Tolonews", "his small party, Italia Viva". */
    private Optional<String> before(Tree tree, NameFinder.Name name) {
        boolean comma = tree.form(name.first() - 1).equals(",");
        int noun = comma ? name.first() - 2 : name.first() - 1;
        if (noun < 1 || !tree.tag(noun).equals("NN")) {
            return Optional.empty();
        }
        int head = MentionFinder.headOf(tree, name.first(), name.last());
        boolean modifies = tree.head(noun) == head && tree.isRelation(noun, "compound", "nmod:desc", "dep");
        boolean apposed = tree.head(head) == noun && tree.isRelation(head, "appos", "dep", "nmod:desc");
        return (comma ? apposed : modifies || apposed) ? told(tree, noun) : Optional.empty();
    }

    /** "the town of Schuld". */
    private Optional<String> named(Tree tree, NameFinder.Name name) {
        int noun = name.first() - 2;
        int before = noun - 1;
        while (before > 0 && tree.tag(before).matches("JJ.*|VBN|VBG")) {
            before--;
        }
        boolean of = noun > 1
                && tree.lower(name.first() - 1).equals("of")
                && tree.tag(noun).equals("NN")
                && Set.of("the", "a").contains(tree.lower(before));
        return of
                ? told(tree, noun).filter(told -> ontology.isA(told, "City") || REGIONS.contains(tree.lower(noun)))
                : Optional.empty();
    }

    /** "the Harari region": nobody's name. */
    private Optional<String> after(Tree tree, NameFinder.Name name) {
        int noun = name.last() + 1;
        boolean person = ontology.isA(name.className(), "Person") && name.first() == name.last();
        boolean region = person
                && noun <= tree.size()
                && REGIONS.contains(tree.lemma(noun))
                && !tree.isNoun(noun + 1)
                && tree.isRelation(name.last(), "compound", "amod");
        return region ? nouns.classOf(tree.lemma(noun)) : Optional.empty();
    }

    /** "The Ever Given, a container ship,", "Boskalis is a company": what an article of its own introduces. */
    private Optional<String> described(Tree tree, NameFinder.Name name) {
        boolean person = ontology.isA(name.className(), "Person") && name.last() > name.first();
        if (person) {
            return Optional.empty();
        }
        int head = MentionFinder.headOf(tree, name.first(), name.last());
        boolean comma = tree.form(name.last() + 1).equals(",");
        for (int noun : comma ? tree.children(head, "appos") : List.<Integer>of()) {
            if (tree.first(noun) == name.last() + 2 && isIntroduced(tree, noun)) {
                return told(tree, noun);
            }
        }
        if (comma) {
            Optional<String> phrase = indefinite(tree, name);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        int said = tree.head(head);
        boolean is = said > head && tree.isRelation(head, "nsubj") && tree.has(said, "cop") && isIntroduced(tree, said);
        return is ? told(tree, said) : Optional.empty();
    }

    /** The same by the words alone, which long sentences' trees often break: "X, a container ship as long as". */
    private Optional<String> indefinite(Tree tree, NameFinder.Name name) {
        int before = tree.lower(name.first() - 1).equals("the") ? name.first() - 2 : name.first() - 1;
        int article = name.last() + 2;
        if (tree.tag(before).equals("IN") || !Set.of("a", "an").contains(tree.lower(article))) {
            return Optional.empty();
        }
        int noun = article;
        while (tree.tag(noun + 1).matches("JJ|NN|VBN|CD")) {
            noun++;
        }
        return tree.tag(noun).equals("NN") ? told(tree, noun) : Optional.empty();
    }

    private static boolean isIntroduced(Tree tree, int noun) {
        return tree.tag(noun).equals("NN")
                && tree.children(noun, "det").stream()
                        .anyMatch(article -> Set.of("a", "an", "the").contains(tree.lower(article)));
    }

    private Optional<String> told(Tree tree, int noun) {
        return nouns.endingAt(tree, noun)
                .map(Nouns.Match::className)
                .or(() -> Optional.ofNullable(described.get(tree.lemma(noun))))
                .filter(told -> !ontology.isA(told, "Group")
                        && !ontology.isA(told, "Person")
                        && !ontology.isA(told, "MilitaryForce"));
    }
}
