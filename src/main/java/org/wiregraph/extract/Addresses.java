package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;

/** Reads "Burlington, Massachusetts" and "Redmond, Washington": a city, and the region or country it lies in. */
final class Addresses {
    private final Ontology ontology;
    private final NameIndex index;
    private final NameWords words;

    Addresses(Ontology ontology, NameIndex index, NameWords words) {
        this.ontology = ontology;
        this.index = index;
        this.words = words;
    }

    /** Gives the names of a sentence, which are in order, the class that they have in an address. */
    void settle(Tree tree, List<NameFinder.Name> names) {
        for (int i = 0; i + 1 < names.size(); i++) {
            NameFinder.Name inner = names.get(i);
            NameFinder.Name outer = names.get(i + 1);
            boolean listed = i > 0 && follows(tree, names.get(i - 1), inner)
                    || i + 2 < names.size() && follows(tree, outer, names.get(i + 2));
            if (listed || !tree.form(inner.last() + 1).equals(",") || outer.first() != inner.last() + 2) {
                continue;
            }
            boolean unsettled = inner.known().isEmpty() && inner.className().equals("Place");
            if (unsettled && isAround(outer) && !words.isNatural(tree, inner.first(), inner.last())) {
                names.set(i, inner.as("City"));
            }
            Optional<KnownName> state =
                    names.get(i).className().equals("City") && inner.known().isEmpty() && isAside(tree, outer)
                            ? index.stateNamed(NameFinder.words(tree, outer.first(), outer.last()))
                            : Optional.empty();
            int second = i + 1;
            state.ifPresent(known -> names.set(
                    second,
                    new NameFinder.Name(
                            outer.first(),
                            outer.last(),
                            known.className(),
                            Optional.of(known.iri()),
                            known.label(),
                            false)));
        }
    }

    private boolean isAround(NameFinder.Name name) {
        return name.known().isPresent()
                && !name.demonym()
                && (ontology.isA(name.className(), "Region") || ontology.isA(name.className(), "Country"));
    }

    /** Not "in Aleppo, Washington said". */
    private static boolean isAside(Tree tree, NameFinder.Name name) {
        int head = MentionFinder.headOf(tree, name.first(), name.last());
        return !tree.isRelation(head, "nsubj", "nsubj:pass")
                && !tree.tag(name.last() + 1).equals("POS");
    }

    /** "Berlin, Paris", "Paris and Rome": one of several. */
    private static boolean follows(Tree tree, NameFinder.Name before, NameFinder.Name after) {
        return after.first() == before.last() + 2
                && (tree.form(before.last() + 1).equals(",")
                        || tree.tag(before.last() + 1).equals("CC"));
    }
}
