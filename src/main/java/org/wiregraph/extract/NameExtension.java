package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.ontology.Ontology;

/** Takes into a name what is written around it as a part of it: its own article, degrees, the word "party". */
final class NameExtension {
    private static final Set<String> DEGREES = Set.of(
            ("M.D. MD D.D.S. DDS Ph.D. PhD Ph.D Esq. Esq R.N. RN Jr. Jr Sr. Sr J.D. Psy.D. D.O. M.B.A. MBA MBE OBE CBE MP QC KC")
                    .split(" "));

    private NameExtension() {}

    static NameFinder.Name apply(Tree tree, NameFinder.Name name, Ontology ontology) {
        if (name.demonym()) {
            return name;
        }
        int last = name.last();
        if (ontology.isA(name.className(), "Person") && name.last() > name.first()) {
            last = degrees(tree, name.last());
        } else if (isParty(tree, name) && ontology.isA(name.className(), "Organization")) {
            last++;
        }
        return name.over(hasArticle(tree, name) ? name.first() - 1 : name.first(), last);
    }

    /** "Natalie Harrison, DDS". */
    private static int degrees(Tree tree, int last) {
        int end = last;
        while (tree.form(end + 1).equals(",") && DEGREES.contains(tree.form(end + 2))) {
            end += 2;
        }
        return end;
    }

    /** "the opposition Labour party", but not "a Labour party official". */
    private static boolean isParty(Tree tree, NameFinder.Name name) {
        return name.known().isPresent()
                && name.name().endsWith(" Party")
                && !tree.form(name.last()).equals("Party")
                && tree.form(name.last() + 1).equals("party")
                && !tree.tag(name.last() + 2).startsWith("NN");
    }

    /** "told The New York Times": a capital inside a sentence tells that the article is the name's. */
    private static boolean hasArticle(Tree tree, NameFinder.Name name) {
        int article = name.first() - 1;
        return article > 1
                && tree.form(article).equals("The")
                && Character.isLowerCase(tree.form(article - 1).charAt(0))
                && !tree.tag(article - 1).equals("''");
    }

    /** {@code name} without what this class took in, so that all mentions of a thing go by one name. */
    static String bare(String name) {
        String bare = name.startsWith("The ") ? name.substring(4) : name;
        int comma = bare.indexOf(", ");
        return comma > 0 && DEGREES.contains(bare.substring(bare.lastIndexOf(' ') + 1)) ? bare.substring(0, comma) : bare;
    }
}
