package org.wiregraph.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.Ontology;

/** Finds what a definite noun means: the same noun spoken of before, or the last thing of its class. */
final class DefiniteNouns {
    /** How many sentences back "the country" looks for what was spoken of. */
    private static final int FARTHEST = 300;

    private static final Set<String> PLACING = Set.of("in", "from", "into", "inside", "across", "throughout", "out of");

    /** How much less likely the second likeliest thing has to be. */
    private static final double CLEARLY = 0.75;

    private final Ontology ontology;
    private final NounFit fit;

    DefiniteNouns(Ontology ontology, NameIndex index) {
        this.ontology = ontology;
        this.fit = new NounFit(ontology, index);
    }

    /** What {@code mention} means, among {@code seen}; nothing where in doubt. */
    Optional<Mention> antecedent(List<Tree> trees, Clusters clusters, Mention mention, List<Mention> seen) {
        Tree tree = trees.get(mention.sentence());
        if (isIndefinite(tree, mention)) {
            return Optional.empty();
        }
        return sameNoun(tree, trees, mention, seen)
                .or(() -> isDefinite(tree, mention) ? byClass(trees, clusters, mention, seen) : Optional.empty());
    }

    private static boolean isIndefinite(Tree tree, Mention mention) {
        String first = tree.lower(mention.first());
        if (Set.of("what", "which", "whose", "whatever", "no", "any").contains(tree.lower(mention.first() - 1))) {
            return true;
        }
        return Set.of(
                                "a",
                                "an",
                                "any",
                                "some",
                                "another",
                                "every",
                                "each",
                                "no",
                                "many",
                                "several",
                                "other",
                                "what",
                                "which",
                                "whose",
                                "whatever")
                        .contains(first)
                || tree.tag(mention.first()).equals("CD");
    }

    private static boolean isDefinite(Tree tree, Mention mention) {
        String first = tree.lower(mention.first());
        return Set.of("the", "this", "these", "that", "those").contains(first);
    }

    private Optional<Mention> sameNoun(Tree tree, List<Tree> trees, Mention mention, List<Mention> seen) {
        String lemma = tree.lemma(mention.head());
        List<Mention> near = Coreference.since(seen, mention.sentence() - (isDefinite(tree, mention) ? FARTHEST : 3));
        for (int i = near.size() - 1; i >= 0; i--) {
            Mention earlier = near.get(i);
            if (isMinistry(mention, earlier)) {
                return Optional.of(earlier);
            }
            if (earlier.isNominal()
                    && trees.get(earlier.sentence()).lemma(earlier.head()).equals(lemma)
                    && (mention.noun().equals(lemma)
                            || Coreference.wordsOf(earlier.noun()).containsAll(Coreference.wordsOf(mention.noun())))) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    /** "the Ministry of Defence" after "the Afghan Defense Ministry", which is known by that name. */
    private boolean isMinistry(Mention mention, Mention earlier) {
        return earlier.kind() == Kind.NAME
                && earlier.known().isPresent()
                && ontology.isA(mention.className(), "Government")
                && ontology.isA(earlier.className(), "Government")
                && mention.noun().endsWith("ministry")
                && spelled(earlier.name()).endsWith(" " + spelled(mention.noun()));
    }

    private static String spelled(String name) {
        return name.toLowerCase(Locale.ROOT).replace("defence", "defense");
    }

    /** "the alliance", "the country": the last such thing spoken of; of countries the one most spoken of as a place. */
    Optional<Mention> byClass(List<Tree> trees, Clusters clusters, Mention mention, List<Mention> seen) {
        if (mention.className().isEmpty() || ontology.isA(mention.className(), "Group")) {
            return Optional.empty();
        }
        boolean place = ontology.isA(mention.className(), "Place");
        boolean country = ontology.isA(mention.className(), "Country");
        Tree here = trees.get(mention.sentence());
        if (country && !PLACING.contains(here.marker(mention.head())) && !here.has(mention.head(), "case")) {
            // "congratulated the nation": only where something is or goes do we know which.
            return Optional.empty();
        }
        Map<Integer, Double> scores = new HashMap<>();
        Map<Integer, Mention> last = new HashMap<>();
        Set<Integer> located = new HashSet<>();
        for (Mention earlier : Coreference.since(seen, mention.sentence() - FARTHEST)) {
            boolean named = earlier.kind() == Kind.NAME || earlier.kind() == Kind.DEMONYM;
            if (!named
                    || !ontology.isA(earlier.className(), mention.className())
                    || !fit.fits(here, mention, earlier, clusters.members(earlier))) {
                continue;
            }
            Tree tree = trees.get(earlier.sentence());
            int distance = mention.sentence() - earlier.sentence();
            double weight = 1.0 / (1 + distance);
            boolean in = PLACING.contains(tree.marker(earlier.head()));
            int cluster = clusters.clusterOf(earlier);
            if (in) {
                located.add(cluster);
            }
            double gain = place ? (in ? 2 : 0.5) * (0.3 + weight) : weight;
            scores.merge(cluster, gain, Double::sum);
            last.put(cluster, earlier);
        }
        Comparator<Map.Entry<Integer, Double>> byScore =
                Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey());
        List<Map.Entry<Integer, Double>> likely = scores.entrySet().stream()
                .filter(one -> !country || located.contains(one.getKey()))
                .sorted(byScore.reversed())
                .toList();
        boolean doubtful = !country
                && likely.size() > 1
                && likely.get(1).getValue() > CLEARLY * likely.get(0).getValue();
        return likely.isEmpty() || doubtful
                ? Optional.empty()
                : Optional.ofNullable(last.get(likely.get(0).getKey()));
    }
}
