package org.wiregraph.extract;

import java.util.List;
import java.util.Set;
import org.wiregraph.ontology.Ontology;

/**
 * Weighs what else a pronoun may mean than an entity: the common nouns around it ("the decision ... it"), and two persons
 * ("they").
 */
final class Rivals {
    private static final Set<String> PREDICATING =
            Set.of("way", "lot", "end", "time", "part", "place", "fact", "case", "moment", "word", "behalf", "side");

    private final Ontology ontology;
    private final Nouns nouns;
    private final Titles titles;

    Rivals(Ontology ontology, Nouns nouns) {
        this.ontology = ontology;
        this.nouns = nouns;
        this.titles = new Titles(ontology);
    }

    /** Whether only somebody who acts can be meant: "it said", "it plans to", "its troops". */
    boolean isActing(Tree tree, int pronoun) {
        int head = tree.head(pronoun);
        if (head == 0) {
            return false;
        }
        if (tree.isRelation(pronoun, "nmod:poss")) {
            return nouns.endingAt(tree, head).isPresent()
                    || titles.endingAt(tree, head).isPresent();
        }
        String lemma = tree.lemma(head);
        return tree.isRelation(pronoun, "nsubj")
                && (ontology.cues().has("reporting/verb", lemma)
                        || ontology.cues().has("speech", lemma)
                        || ontology.cues().has("governor/planned", lemma)
                        || ontology.cues().has("governor/denied", lemma));
    }

    /** The salience of the common noun that the pronoun is likeliest to mean, 0 if there is none. */
    double commonNoun(List<Tree> trees, Clusters clusters, Mention pronoun, boolean plural) {
        double most = 0;
        for (int s = pronoun.sentence(); s >= Math.max(0, pronoun.sentence() - 1); s--) {
            Tree tree = trees.get(s);
            int end = s == pronoun.sentence() ? pronoun.first() : tree.size() + 1;
            int governed = s == pronoun.sentence() ? pronoun.head() : 0;
            for (int i = 1; i < end; i++) {
                int noun = i;
                if (tree.tag(i).equals(plural ? "NNS" : "NN")
                        && isThing(tree, i, plural)
                        && (governed == 0 || !tree.dominates(i, governed))
                        && clusters.in(s).stream().noneMatch(mention -> covers(mention, noun))) {
                    most = Math.max(
                            most,
                            Pronouns.salience(tree, i, pronoun.sentence() - s, pronoun.head())
                                    + (plural ? Pronouns.SEVERAL : 0));
                }
            }
        }
        return most;
    }

    private static boolean covers(Mention mention, int token) {
        return mention.first() <= token && token <= mention.last();
    }

    private boolean isThing(Tree tree, int token, boolean plural) {
        return tree.isRelation(token, "nsubj", "nsubj:pass", "obj", "root")
                && tree.token(token).time().equals("O")
                && !PREDICATING.contains(tree.lemma(token))
                && !tree.has(token, "cop")
                && (plural || titles.endingAt(tree, token).isEmpty());
    }

    /** Whether two persons or more were spoken of nearer than, or as near as, {@code best}, one as a subject. */
    boolean arePersons(List<Tree> trees, Clusters clusters, Mention pronoun, Mention best, List<Mention> seen) {
        if (best.sentence() == pronoun.sentence()) {
            return false;
        }
        for (int s = pronoun.sentence(); s >= best.sentence(); s--) {
            int sentence = s;
            List<Mention> persons = Coreference.since(seen, s).stream()
                    .filter(mention -> mention.sentence() == sentence
                            && clusters.isResolved(mention)
                            && ontology.isA(clusters.className(mention, ontology), "Person"))
                    .toList();
            boolean several =
                    persons.stream().map(clusters::clusterOf).distinct().count() > 1;
            boolean subject = persons.stream()
                    .anyMatch(mention -> trees.get(sentence).isRelation(mention.head(), "nsubj", "nsubj:pass"));
            if (several && subject) {
                return true;
            }
        }
        return false;
    }
}
