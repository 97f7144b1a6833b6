package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.ontology.Cues;

/** Says what a number counts, by the grammar around it. */
final class Counted {
    private static final int REACH = 5;

    private final Cues cues;

    Counted(Cues cues) {
        this.cues = cues;
    }

    /** The noun that a number counts: the one it modifies, or the next head within reach; 0 where there is none. */
    int noun(Tree tree, Numbers.Found number) {
        int head = tree.head(number.last());
        if (head > number.last() && tree.isNoun(head) && head - number.last() <= REACH + 2) {
            return head;
        }
        for (int i = number.last() + 1; i <= Math.min(tree.size(), number.last() + REACH); i++) {
            if (tree.isNoun(i) && !(i < tree.size() && tree.isNoun(i + 1))) {
                return i;
            }
            boolean modifier = tree.isNoun(i)
                    || tree.tag(i).startsWith("JJ")
                    || tree.tag(i).equals("VBN")
                    || Set.of("of", "more").contains(tree.lower(i))
                    || tree.tag(i).equals("POS");
            if (!modifier) {
                return 0;
            }
        }
        return 0;
    }

    /** "41 of them were killed", "118 wounded": the number itself, where it stands for those it counts; else 0. */
    int people(Tree tree, Numbers.Found number) {
        int verb = tree.head(number.last());
        boolean subject = tree.isRelation(number.last(), "nsubj", "nsubj:pass");
        return subject && tree.isVerb(verb) && cues.has("harm", tree.lemma(verb)) ? number.last() : 0;
    }

    /**
     * "Reduce its forces from 4,500 to 2,500", "the number of troops fell to 2,500": the noun whose number changes; 0
     * where the number is not of that sort.
     */
    int changed(Tree tree, Numbers.Found number) {
        int verb = tree.head(number.last());
        boolean bound = tree.isRelation(number.last(), "obl", "nmod")
                && Set.of("from", "to").contains(tree.marker(number.last()));
        if (!bound || !tree.isVerb(verb) || !cues.has("change", tree.lemma(verb))) {
            return 0;
        }
        List<Integer> objects = tree.children(verb, "obj", "nsubj:pass");
        for (int noun : objects.isEmpty() ? tree.children(verb, "nsubj") : objects) {
            Optional<Integer> whole = cues.has("partitive", tree.lemma(noun))
                    ? tree.children(noun, "nmod").stream()
                            .filter(part -> tree.marker(part).equals("of"))
                            .findFirst()
                    : Optional.empty();
            return whole.orElse(noun);
        }
        return 0;
    }

    /** "$300m more than last year", "1,000 more troops than it admits": a difference counts nothing. */
    static boolean isDifference(Tree tree, Numbers.Found number) {
        int at = number.last() + 1;
        if (!Set.of("more", "less", "fewer").contains(tree.lower(at))) {
            return false;
        }
        for (int i = at + 1; i <= Math.min(tree.size(), at + REACH + 2); i++) {
            if (tree.lower(i).equals("than")) {
                return true;
            }
        }
        return false;
    }

    /** The last token of a number or of the range that it begins: "between 2,500 and 3,500", "2,500 to 3,500". */
    static Numbers.Found last(Tree tree, Numbers.Found number) {
        String link = tree.lower(number.last() + 1);
        boolean between = link.equals("and") && tree.lower(number.first() - 1).equals("between");
        boolean to = Set.of("to", "-", "–").contains(link)
                && !tree.lower(number.first() - 1).equals("from");
        return between || to
                ? Numbers.at(tree, number.last() + 2)
                        .filter(upper -> upper.value().compareTo(number.value()) > 0)
                        .orElse(number)
                : number;
    }
}
