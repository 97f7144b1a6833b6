package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiregraph.ontology.Ontology;

/**
 * Decides which mentions of one article refer to the same thing: names and acronyms first, then, in reading order,
 * nominals by owner or class and pronouns by agreement. Exact rather than complete: what is in doubt refers to nothing.
 */
final class Coreference {
    private final NameClusters names;
    private final NominalClusters nominals;
    private final Pronouns pronouns;

    Coreference(Ontology ontology, NameIndex index) {
        this.names = new NameClusters(ontology);
        this.nominals = new NominalClusters(ontology, index);
        this.pronouns = new Pronouns(ontology, index);
    }

    /**
     * Groups the mentions.
     *
     * @param stands by mention id of "we", "our", "I", "the president" ...: the id of a mention of whom they stand for, or
     *     -1; without the first persons before the speakers are known
     */
    Clusters resolve(List<Tree> trees, List<Mention> mentions, Map<Integer, Integer> stands) {
        Clusters clusters = new Clusters(mentions);
        names.join(trees, clusters);
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparingInt(Mention::sentence)
                .thenComparingInt(mention -> mention.isNominal() ? mention.head() : mention.first())
                .thenComparingInt(Mention::id));
        Map<String, Integer> owned = new HashMap<>();
        List<Mention> seen = new ArrayList<>();
        List<Mention> spoken = new ArrayList<>();
        for (Mention mention : ordered) {
            switch (mention.kind()) {
                case NAME, DEMONYM, PREFIX -> {}
                case NOMINAL -> {
                    int person = stands.getOrDefault(mention.id(), -1);
                    if (person >= 0) {
                        clusters.join(clusters.mention(person), mention);
                    } else if (!stands.containsKey(mention.id())) {
                        nominals.place(trees, clusters, mention, owned, seen);
                    }
                }
                case PRONOUN ->
                    pronouns.antecedent(trees, clusters, mention, spoken, stands)
                            .ifPresent(antecedent -> clusters.join(antecedent, mention));
            }
            if (clusters.isResolved(mention)) {
                seen.add(mention);
                spoken.add(mention);
            } else if (mention.isNominal() && !mention.className().isEmpty()) {
                spoken.add(mention);
            }
        }
        return clusters;
    }

    /** The last of {@code seen}, which are in order, from a sentence on. */
    static List<Mention> since(List<Mention> seen, int sentence) {
        int low = 0;
        int high = seen.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seen.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return seen.subList(low, seen.size());
    }

    /** Lower-case form under which names are compared. */
    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'').strip();
    }

    static List<String> wordsOf(String name) {
        return Arrays.asList(name.split("\\s+"));
    }
}
