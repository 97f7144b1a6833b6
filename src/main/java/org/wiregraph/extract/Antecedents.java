package org.wiregraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.Ontology;

/**
 * Says whether it is plain whom a pronoun means. For a claim that names one out of many, such as who leads what, the
 * likeliest antecedent is not enough: it has to stand out.
 */
final class Antecedents {
    private static final Set<String> SPECIFIC = Set.of(
            "board",
            "commission",
            "committee",
            "council",
            "court",
            "panel",
            "parliament",
            "bank",
            "ministry",
            "army",
            "university",
            "federation",
            "assembly",
            "senate",
            "congress",
            "agency",
            "authority",
            "union",
            "league");

    private final Ontology ontology;
    private final Classes classes;

    Antecedents(Ontology ontology) {
        this.ontology = ontology;
        this.classes = new Classes(ontology);
    }

    /**
     * Whether {@code mention} is no pronoun, or one whose entity stands out among all of {@code fitting} classes that its
     * own sentence before it and the sentence before that name: as the subject of the sentence, where others are less.
     */
    boolean isPlain(Reading reading, Mention mention, List<String> fitting) {
        if (reading.entity(mention).isEmpty()) {
            return true;
        }
        if (mention.kind() != Kind.PRONOUN) {
            return mention.kind() != Kind.NOMINAL
                    || mention.owner() >= 0
                    || isCalledSo(reading.entity(mention).get(), mention);
        }
        int meant = reading.entity(mention).get().id();
        int own = 0;
        int rival = 0;
        for (Mention other : reading.mentions()) {
            int distance = mention.sentence() - other.sentence();
            boolean before = distance == 1 || distance == 0 && other.last() < mention.first();
            if (!before || other.kind() == Kind.DEMONYM || other.kind() == Kind.PREFIX) {
                continue;
            }
            boolean same =
                    reading.entity(other).filter(entity -> entity.id() == meant).isPresent();
            int rank = rank(reading.trees().get(other.sentence()), other);
            if (same) {
                own = Math.max(own, rank);
            } else if (fits(reading, other, fitting)) {
                rival = Math.max(rival, rank);
            }
        }
        return rival == 0 || own > rival;
    }

    /** "The board" is one that is called a board; "the group" or "the alliance" may be called anything. */
    private static boolean isCalledSo(LocalEntity entity, Mention nominal) {
        String noun = nominal.noun().substring(nominal.noun().lastIndexOf(' ') + 1);
        return !SPECIFIC.contains(noun)
                || entity.names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(noun));
    }

    private boolean fits(Reading reading, Mention mention, List<String> fitting) {
        return reading.entity(mention)
                .map(classes::of)
                .filter(name -> !name.isEmpty() && ontology.isAny(name, fitting))
                .isPresent();
    }

    /** 2 for the subject of the main clause, 1 for any other subject, 0 for the rest. */
    private static int rank(Tree tree, Mention mention) {
        if (!tree.isRelation(mention.head(), "nsubj", "nsubj:pass")) {
            return 0;
        }
        int clause = tree.head(mention.head());
        return tree.isRelation(clause, "root") || tree.isRelation(clause, "conj", "parataxis") ? 2 : 1;
    }
}
