package org.wiregraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.Ontology;

/** Decides what a noun phrase refers to: the name it says more of, a thing that its owner identifies, or what came before. */
final class NominalClusters {
    private static final String MINISTERS = " ministers";

    private final Ontology ontology;
    private final NameIndex index;
    private final DefiniteNouns definites;

    NominalClusters(Ontology ontology, NameIndex index) {
        this.ontology = ontology;
        this.index = index;
        this.definites = new DefiniteNouns(ontology, index);
    }

    /** Joins {@code mention} to what it means, or opens it as a thing of its own where an owner identifies it. */
    void place(List<Tree> trees, Clusters clusters, Mention mention, Map<String, Integer> owned, List<Mention> seen) {
        Tree tree = trees.get(mention.sentence());
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
            definites.byClass(trees, clusters, mention, seen).ifPresent(spoken -> clusters.join(spoken, mention));
            return;
        }
        if (mention.owner() >= 0 && place) {
            capital(clusters, mention).ifPresent(capital -> clusters.join(capital, mention));
            return;
        }
        if (mention.owner() >= 0) {
            if (isAbroad(tree, clusters, mention)) {
                return;
            }
            Mention owner = owner(clusters, mention);
            if (clusters.isResolved(owner)) {
                clusters.own(mention, owner);
                group(clusters, mention, owned, clusters.clusterOf(owner) + "|" + key(tree, mention));
            }
            return;
        }
        if (!place && (isIdentifying(mention.noun()) || identified(tree, mention))) {
            group(clusters, mention, owned, "|" + key(tree, mention));
            return;
        }
        definites
                .antecedent(trees, clusters, mention, seen)
                .ifPresent(antecedent -> clusters.join(antecedent, mention));
    }

    /** "the Qatari capital", "the capital of Uzbekistan", where the article names it. */
    private Optional<Mention> capital(Clusters clusters, Mention mention) {
        Optional<String> country = clusters.mention(mention.owner()).known();
        return country.isPresent() && mention.noun().equals("capital")
                ? clusters.mentions().stream()
                        .filter(other ->
                                other.known().flatMap(index::countryOfCapital).equals(country))
                        .findFirst()
                : Optional.empty();
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

    /** "foreign troops", but not "foreign ministers", of which every country has one. */
    private boolean isIdentifying(String noun) {
        return ontology.cues().has("identifying", firstWord(noun)) && !noun.endsWith(MINISTERS);
    }

    /** "an embassy in Afghanistan": somebody's, and not that country's. */
    private boolean isAbroad(Tree tree, Clusters clusters, Mention mention) {
        Mention host = clusters.mention(mention.owner());
        return ontology.isA(mention.className(), "Embassy")
                && host.first() > mention.head()
                && tree.lower(mention.head() + 1).equals("in")
                && ontology.isA(host.className(), "Country");
    }

    private boolean identified(Tree tree, Mention mention) {
        if (mention.noun().endsWith(MINISTERS)) {
            return false;
        }
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
}
