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
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> OWN = Set.of("we", "us", "our", "ours", "i", "me", "my", "ourselves");

    private static final Set<String> PLACING = Set.of("in", "from", "into", "inside", "across", "throughout", "out of");

    private final Ontology ontology;
    private final NameIndex index;
    private final NameClusters names;

    Coreference(Ontology ontology, NameIndex index) {
        this.ontology = ontology;
        this.index = index;
        this.names = new NameClusters(ontology);
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
                    pronoun(trees, clusters, mention, spoken, stands)
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
            for (Mention other : clusters.mentions()) {
                boolean called = other.sentence() == mention.sentence()
                        && other.kind() == Kind.NAME
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
        for (Mention name : clusters.mentions()) {
            boolean near =
                    name.sentence() == mention.sentence() && name.kind() == Kind.NAME && name.first() > mention.head();
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
        for (int i = seen.size() - 1; i >= 0; i--) {
            Mention earlier = seen.get(i);
            if (earlier.isNominal()
                    && trees.get(earlier.sentence()).lemma(earlier.head()).equals(lemma)
                    && (mention.noun().equals(lemma) || wordsOf(earlier.noun()).containsAll(wordsOf(mention.noun())))
                    && (isDefinite(tree, mention) || mention.sentence() - earlier.sentence() <= 3)) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    /** "the alliance", "the country": the last such thing spoken of; of countries the one most spoken of as a place. */
    private Optional<Mention> byClass(List<Tree> trees, Clusters clusters, Mention mention, List<Mention> seen) {
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
        for (Mention earlier : seen) {
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
                .filter(one -> !country || located.isEmpty() || located.contains(one.getKey()))
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(best -> last.get(best.getKey()));
    }

    private Optional<Mention> pronoun(
            List<Tree> trees, Clusters clusters, Mention mention, List<Mention> seen, Map<Integer, Integer> stands) {
        String word = mention.name();
        if (OWN.contains(word)) {
            int whom = stands.getOrDefault(mention.id(), -1);
            return whom < 0 ? Optional.empty() : Optional.of(clusters.mention(whom));
        }
        String gender = MentionFinder.PERSON_PRONOUNS.getOrDefault(word, "");
        Optional<Mention> coordinated = coordinated(trees, clusters, mention, seen, gender);
        if (coordinated.isPresent()) {
            return coordinated;
        }
        Optional<Mention> ahead = ahead(trees, clusters, mention, gender);
        if (ahead.isPresent()) {
            return ahead;
        }
        Mention best = null;
        double most = 0;
        for (int i = seen.size() - 1; i >= 0; i--) {
            Mention earlier = seen.get(i);
            int distance = mention.sentence() - earlier.sentence();
            if (distance > 3) {
                break;
            }
            if (earlier.kind() == Kind.DEMONYM
                    || earlier.kind() == Kind.PREFIX
                    || !agrees(trees, clusters, earlier, gender, word)) {
                continue;
            }
            double score = salience(trees.get(earlier.sentence()), earlier, mention, distance)
                    + (distance == 0 && isSayer(trees.get(mention.sentence()), earlier, mention) ? 3 : 0);
            if (score > most) {
                most = score;
                best = earlier;
            }
        }
        // Where something unknown is the likelier, "it" is unknown.
        return Optional.ofNullable(best).filter(one -> clusters.isResolved(one)
                && !isPeople(one)
                && !(PLURAL.contains(word) && isCoordinated(trees, one)));
    }

    /** "At its summit, NATO decided": a possessive in a phrase before the subject is the subject's. */
    private Optional<Mention> ahead(List<Tree> trees, Clusters clusters, Mention mention, String gender) {
        Tree tree = trees.get(mention.sentence());
        if (!tree.isRelation(mention.head(), "nmod:poss")) {
            return Optional.empty();
        }
        int phrase = tree.head(mention.head());
        while (phrase > 0 && tree.isRelation(phrase, "nmod", "obj", "conj")) {
            phrase = tree.head(phrase);
        }
        if (phrase == 0 || !tree.isRelation(phrase, "obl", "advcl") || tree.head(phrase) < phrase) {
            return Optional.empty();
        }
        for (int subject : tree.children(tree.head(phrase), "nsubj", "nsubj:pass")) {
            for (Mention later : clusters.mentions()) {
                boolean follows = later.sentence() == mention.sentence()
                        && later.head() == subject
                        && later.kind() == Kind.NAME
                        && subject > mention.last();
                if (follows && agrees(trees, clusters, later, gender, mention.name())) {
                    return Optional.of(later);
                }
            }
        }
        return Optional.empty();
    }

    /** "Bolton maintains that he resigned": who says it is the likelier to be meant. */
    private static boolean isSayer(Tree tree, Mention earlier, Mention pronoun) {
        int clause = tree.head(pronoun.head());
        return clause > 0
                && tree.isRelation(pronoun.head(), "nsubj", "nsubj:pass")
                && tree.isRelation(clause, "ccomp")
                && tree.head(earlier.head()) == tree.head(clause)
                && tree.isRelation(earlier.head(), "nsubj");
    }

    /** "Denmark and Norway ... their embassies": both are meant, for whom there is no entity. */
    private boolean isCoordinated(List<Tree> trees, Mention mention) {
        Tree tree = trees.get(mention.sentence());
        return mention.kind() == Kind.NAME
                && (tree.has(mention.head(), "conj") || tree.isRelation(mention.head(), "conj"));
    }

    /** "The alliance and its partners": a possessive in a later conjunct belongs to the first. */
    private Optional<Mention> coordinated(
            List<Tree> trees, Clusters clusters, Mention mention, List<Mention> seen, String gender) {
        Tree tree = trees.get(mention.sentence());
        int owned = tree.head(mention.head());
        if (!tree.isRelation(mention.head(), "nmod:poss") || owned == 0) {
            return Optional.empty();
        }
        for (int at = owned; tree.isRelation(at, "conj") && tree.head(at) > 0; at = tree.head(at)) {
            int before = tree.head(at);
            for (Mention earlier : seen) {
                boolean there = earlier.sentence() == mention.sentence() && earlier.head() == before;
                if (there
                        && earlier.kind() != Kind.DEMONYM
                        && agrees(trees, clusters, earlier, gender, mention.name())) {
                    return Optional.of(earlier);
                }
            }
        }
        return Optional.empty();
    }

    private static double salience(Tree tree, Mention earlier, Mention mention, int distance) {
        double score = 10.0 / (1 + 2 * distance);
        String relation = tree.token(earlier.head()).baseRelation();
        score += relation.equals("nsubj") ? 4 : relation.equals("obj") ? 1.5 : 0;
        score += earlier.kind() == Kind.PRONOUN ? 0.5 : 0;
        score += (double) earlier.first() / (tree.size() * 10.0);
        boolean inside = distance == 0 && earlier.first() <= mention.first() && mention.first() <= earlier.last();
        return inside ? 0 : score;
    }

    /** "The Americans": those who are of a country, whom "they" means, and not the country. */
    private boolean isPeople(Mention mention) {
        return mention.kind() == Kind.NAME
                && ontology.isA(mention.className(), "Country")
                && mention.known()
                        .flatMap(index::withIri)
                        .filter(known -> known.people().contains(mention.name()))
                        .isPresent();
    }

    private boolean agrees(List<Tree> trees, Clusters clusters, Mention earlier, String gender, String word) {
        String className = clusters.isResolved(earlier) ? clusters.className(earlier, ontology) : earlier.className();
        if (className.isEmpty()) {
            return false;
        }
        boolean person = ontology.isA(className, "Person");
        if (!gender.isEmpty()) {
            String known = clusters.gender(earlier, trees);
            return person && (known.isEmpty() || known.equals(gender));
        }
        Tree tree = trees.get(earlier.sentence());
        boolean plural = Set.of("NNS", "NNPS").contains(tree.tag(earlier.head())) && earlier.isNominal();
        if (THING.contains(word)) {
            boolean acts = ontology.isA(className, "Organization")
                    || ontology.isA(className, "Country")
                    || ontology.isA(className, "Operation")
                    || ontology.isA(className, "Facility")
                    || className.equals("Place");
            return !person && !plural && acts;
        }
        boolean many = plural
                || isCoordinated(trees, earlier) && ontology.isA(className, "Agent")
                || isPeople(earlier)
                || ontology.isA(className, "Group")
                || ontology.isA(className, "ArmedGroup")
                || ontology.isA(className, "MilitaryForce")
                || ontology.isA(className, "Alliance");
        return PLURAL.contains(word) && many && (!person || isCoordinated(trees, earlier));
    }

    /** Lower-case form under which names are compared. */
    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'').strip();
    }

    static List<String> wordsOf(String name) {
        return Arrays.asList(name.split("\\s+"));
    }
}
