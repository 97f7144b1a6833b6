package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.ontology.Ontology;

/** Takes into a name what is written around it as a part of it: its own article, "Jr.", the word "party". */
final class NameExtension {
    private static final Set<String> GENERATIONS = Set.of("Jr.", "Jr", "Sr.", "Sr");

    private static final Set<String> FAMILIES = Set.of("family", "dynasty", "clan", "brothers", "sisters", "twins");
    private static final Set<String> COMPANIES = Set.of(
            "Inc.", "Inc", "Ltd.", "Ltd", "LLC", "L.L.C.", "LLP", "LP", "L.P.", "PLC", "plc", "Corp.", "Corp", "Co.",
            "S.A.", "AG", "N.V.");

    private NameExtension() {}

    static NameFinder.Name apply(Tree tree, NameFinder.Name name, Ontology ontology) {
        if (name.demonym()) {
            return name;
        }
        if (isFamily(tree, name) && ontology.classNamed("Group").isPresent()) {
            int family = name.last() + 1;
            return new NameFinder.Name(
                    name.first(),
                    family,
                    "Group",
                    Optional.empty(),
                    NameFinder.words(tree, name.first(), family),
                    false);
        }
        int last = company(tree, name.last());
        if (ontology.isA(name.className(), "Person") && name.last() > name.first()) {
            last = generation(tree, name.last());
        } else if (isParty(tree, name) && ontology.isA(name.className(), "Organization")) {
            last++;
        }
        return name.over(hasArticle(tree, name) ? name.first() - 1 : name.first(), last);
    }

    /** "Robert Downey, Jr."; a degree after the name is none of its words. */
    private static int generation(Tree tree, int last) {
        boolean named = tree.form(last + 1).equals(",") && GENERATIONS.contains(tree.form(last + 2));
        return named ? last + 2 : last;
    }

    /** "the Eliot family", "the Koch brothers": no person is called so. */
    private static boolean isFamily(Tree tree, NameFinder.Name name) {
        return name.first() == name.last()
                && name.className().equals("Person")
                && name.known().isEmpty()
                && tree.lower(name.first() - 1).equals("the")
                && FAMILIES.contains(tree.form(name.last() + 1));
    }

    /** "Valley Medical Group, Inc." */
    private static int company(Tree tree, int last) {
        boolean named = tree.form(last + 1).equals(",")
                && COMPANIES.contains(tree.form(last + 2))
                && tree.tag(last).startsWith("NNP");
        return named ? last + 2 : last;
    }

    /** "LLC" alone names no company. */
    static boolean isLegalForm(String word) {
        return COMPANIES.contains(word);
    }

    /** "the opposition Labour party", but not "a Labour party official". */
    private static boolean isParty(Tree tree, NameFinder.Name name) {
        return name.known().isPresent()
                && name.name().endsWith(" Party")
                && !tree.form(name.last()).equals("Party")
                && tree.form(name.last() + 1).equals("party")
                && !tree.tag(name.last() + 2).startsWith("NN");
    }

    /** "told The New York Times": a capital inside a sentence tells that the article is the name's; so does a line of its own. */
    private static boolean hasArticle(Tree tree, NameFinder.Name name) {
        int article = name.first() - 1;
        boolean inside = article > 1
                && !tree.tag(article - 1).equals("''")
                && (Character.isLowerCase(tree.form(article - 1).charAt(0))
                        || tree.tag(article - 1).equals("CD"));
        boolean alone = article == 1 && name.last() == tree.size();
        return tree.form(article).equals("The") && (inside || alone);
    }

    /** {@code name} without what this class took in, so that all mentions of a thing go by one name. */
    static String bare(String name) {
        return name.replaceFirst("^The (?=\\p{Lu})", "")
                .replaceFirst(", (?=[JS]r)", " ")
                .replaceFirst(", (?=Inc|Ltd|LLC)", " ");
    }
}
