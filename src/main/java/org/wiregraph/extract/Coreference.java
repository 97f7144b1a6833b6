package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
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

/**
 * Decides which mentions of one article refer to the same thing: names and acronyms first, then, in reading order,
 * nominals by owner or class and pronouns by agreement. Exact rather than complete: what is in doubt refers to nothing.
 */
final class Coreference {

    /** How many sentences back "the country" looks for what was spoken of. */
    private static final int FARTHEST = 300;

    private static final Set<String> PLACING = Set.of("in", "from", "into", "inside", "across", "throughout", "out of");

    private final Ontology ontology;
    private final NameIndex index;
    private final NameClusters names;
    private final Pronouns pronouns;

    Coreference(Ontology ontology, NameIndex index) {
        this.ontology = ontology;
        this.index = index;
        this.names = new NameClusters(ontology);
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
            Tree tree = trees.get(mention.sentence());
            switch (mention.kind()) {
                case NAME, DEMONYM, PREFIX -> {}
                case NOMINAL -> {
                    int person = stands.getOrDefault(mention.id(), -1);
                    if (person >= 0) {
                        clusters.join(clusters.mention(person), mention);
                    } else {
                        nominal(tree, trees, clusters, mention, owned, seen);
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

    private void nominal(
            Tree tree,
            List<Tree> trees,
            Clusters clusters,
            Mention mention,
            Map<String, Integer> owned,
            List<Mention> seen) {
        Optional<Mention> named = namedBy(tree, clusters, mention);
        if (named.isPresent()) {
            clusters.join(named.get(), mention);
            return;
        }
        Optional<Mention> itself = itself(tree, clusters, mention);
        if (itself.isPresent()) {
            clusters.join(itself.get(), mention);
            return;
        }
        boolean place = ontology.isA(mention.className(), "Place") && !ontology.isA(mention.className(), "Facility");
        boolean theirPlace =
                mention.owner() >= 0 && clusters.mention(mention.owner()).kind() == Kind.PRONOUN && place;
        if (theirPlace) {
            byClass(trees, clusters, mention, seen).ifPresent(spoken -> clusters.join(spoken, mention));
            return;
        }
        if (mention.owner() >= 0 && !place) {
            Mention owner = owner(clusters, mention);
            if (clusters.isResolved(owner)) {
                clusters.own(mention, owner);
                group(clusters, mention, owned, clusters.clusterOf(owner) + "|" + key(tree, mention));
            }
            return;
        }
        if (!place && (ontology.cues().has("identifying", firstWord(mention.noun())) || identified(tree, mention))) {
            group(clusters, mention, owned, "|" + key(tree, mention));
            return;
        }
        if (isIndefinite(tree, mention)) {
            return;
        }
        sameNoun(tree, trees, mention, seen)
                .or(() -> isDefinite(tree, mention) ? byClass(trees, clusters, mention, seen) : Optional.empty())
                .ifPresent(antecedent -> clusters.join(antecedent, mention));
    }

    /** "Bagram airfield", "the Taliban movement", "the city of Karachi": the noun only says what the name is. */
    private Optional<Mention> itself(Tree tree, Clusters clusters, Mention mention) {
        if (mention.className().isEmpty()) {
            return Optional.empty();
        }
        if (mention.owner() >= 0) {
            Mention owner = clusters.mention(mention.owner());
            boolean beside = owner.kind() == Kind.NAME && owner.last() == mention.head() - 1;
            boolean of = owner.kind() == Kind.NAME
                    && owner.first() > mention.head()
                    && tree.lower(mention.head() + 1).equals("of");
            boolean facilities =
                    ontology.isA(owner.className(), "Facility") && ontology.isA(mention.className(), "Facility");
            boolean same = facilities || ontology.isA(owner.className(), mention.className());
            boolean named = beside || of && ontology.isA(owner.className(), "Place");
            if (named && same && clusters.isResolved(owner)) {
                return Optional.of(owner);
            }
        }
        for (int name : tree.children(mention.head(), "nmod")) {
            for (Mention other : clusters.in(mention.sentence())) {
                boolean called = other.kind() == Kind.NAME
                        && other.head() == name
                        && tree.marker(name).equals("of")
                        && ontology.isA(other.className(), mention.className());
                if (called) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** The government in a capital is its country's, and a government's forces are the country's. */
    private Mention owner(Clusters clusters, Mention mention) {
        Mention owner = clusters.mention(mention.owner());
        if (ontology.isA(mention.className(), "Government") && owner.known().isPresent()) {
            Optional<String> country = index.countryOfCapital(owner.known().get());
            return clusters.mentions().stream()
                    .filter(other -> country.isPresent() && other.known().equals(country))
                    .findFirst()
                    .orElse(owner);
        }
        if (clusters.isResolved(owner) && ontology.isA(clusters.className(owner, ontology), "Government")) {
            return clusters.members(owner).stream()
                    .filter(other -> other.isNominal() && clusters.ownerOf(other) >= 0)
                    .map(other -> clusters.mention(clusters.ownerOf(other)))
                    .findFirst()
                    .orElse(owner);
        }
        return owner;
    }

    private static void group(Clusters clusters, Mention mention, Map<String, Integer> owned, String key) {
        Integer first = owned.putIfAbsent(key, mention.id());
        if (first == null) {
            clusters.open(mention);
        } else {
            clusters.join(clusters.mention(first), mention);
        }
    }

    private static String key(Tree tree, Mention mention) {
        String noun = mention.noun();
        int cut = noun.lastIndexOf(' ') + 1;
        return noun.substring(0, cut) + tree.lemma(mention.head());
    }

    private static String firstWord(String noun) {
        int blank = noun.indexOf(' ');
        return blank < 0 ? "" : noun.substring(0, blank);
    }

    private boolean identified(Tree tree, Mention mention) {
        for (int i = mention.first(); i < mention.head(); i++) {
            if (ontology.cues().has("identifying", tree.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "a mission called Resolute Support", "the capital, Kabul": the name that the same phrase gives. */
    private Optional<Mention> namedBy(Tree tree, Clusters clusters, Mention mention) {
        for (Mention name : clusters.in(mention.sentence())) {
            boolean near = name.kind() == Kind.NAME && name.first() > mention.head();
            if (!near || mention.className().isEmpty()) {
                continue;
            }
            boolean called = name.first() - 1 > mention.head()
                    && NameFinder.isCalling(tree, name.first() - 1)
                    && ontology.isA(name.className(), mention.className());
            boolean apposed = tree.relation(name.head()).equals("appos")
                    && tree.head(name.head()) == mention.head()
                    && related(name.className(), mention.className());
            // "the television channel Al Arabiya", "German carmaker Volkswagen"
            boolean before = name.first() == mention.head() + 1
                    && (tree.isRelation(mention.head(), "compound", "nmod:desc")
                                    && tree.head(mention.head()) == name.head()
                            || tree.isRelation(name.head(), "dep", "nmod:desc")
                                    && tree.head(name.head()) == mention.head())
                    && related(name.className(), mention.className());
            if (called || apposed || before) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private boolean related(String one, String other) {
        return ontology.isA(one, other) || ontology.isA(other, one);
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
        List<Mention> near = since(seen, mention.sentence() - (isDefinite(tree, mention) ? FARTHEST : 3));
        for (int i = near.size() - 1; i >= 0; i--) {
            Mention earlier = near.get(i);
            if (earlier.isNominal()
                    && trees.get(earlier.sentence()).lemma(earlier.head()).equals(lemma)
                    && (mention.noun().equals(lemma) || wordsOf(earlier.noun()).containsAll(wordsOf(mention.noun())))) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
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

    /** "the alliance", "the country": the last such thing spoken of; of countries the one most spoken of as a place. */
    private Optional<Mention> byClass(List<Tree> trees, Clusters clusters, Mention mention, List<Mention> seen) {
        if (mention.className().isEmpty() || ontology.isA(mention.className(), "Group")) {
            return Optional.empty();
        }
        boolean place = ontology.isA(mention.className(), "Place");
        boolean country = ontology.isA(mention.className(), "Country");
        Tree here = trees.get(mention.sentence());
        if (mention.className().equals("Organization")
                && here.tag(mention.head()).endsWith("S")) {
            // "undermining the courts": several, whatever one organization was spoken of.
            return Optional.empty();
        }
        if (country && !PLACING.contains(here.marker(mention.head())) && !here.has(mention.head(), "case")) {
            // "congratulated the nation": only where something is or goes do we know which.
            return Optional.empty();
        }
        Map<Integer, Double> scores = new HashMap<>();
        Map<Integer, Mention> last = new HashMap<>();
        Set<Integer> located = new HashSet<>();
        for (Mention earlier : since(seen, mention.sentence() - FARTHEST)) {
            boolean named = earlier.kind() == Kind.NAME || earlier.kind() == Kind.DEMONYM;
            if (!named || !ontology.isA(earlier.className(), mention.className())) {
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
        return scores.entrySet().stream()
                .filter(one -> !country || located.contains(one.getKey()))
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(best -> last.get(best.getKey()));
    }

    /** Lower-case form under which names are compared. */
    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'').strip();
    }

    static List<String> wordsOf(String name) {
        return Arrays.asList(name.split("\\s+"));
    }
}
