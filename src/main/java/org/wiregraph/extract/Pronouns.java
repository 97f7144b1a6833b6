package org.wiregraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.Ontology;

/** Decides whom a pronoun means: by agreement, by what the grammar binds it to, and by how prominent things are. */
final class Pronouns {
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> OWN = Set.of("we", "us", "our", "ours", "i", "me", "my", "myself", "ourselves");

    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

    /** What a plural noun has more than others to be meant by "they". */
    static final int SEVERAL = 3;

    /** What the subject of the same clause has more than others. */
    private static final int OWN_CLAUSE = 2;

    private final Ontology ontology;
    private final NameIndex index;
    private final Nouns nouns;
    private final Binding binding;
    private final Rivals rivals;

    Pronouns(Ontology ontology, NameIndex index) {
        this.ontology = ontology;
        this.index = index;
        this.nouns = new Nouns(ontology);
        this.binding = new Binding(ontology.cues());
        this.rivals = new Rivals(ontology, nouns);
    }

    /** Whom {@code mention} means, among what was spoken of before it; nobody where in doubt. */
    Optional<Mention> antecedent(
            List<Tree> trees, Clusters clusters, Mention mention, List<Mention> seen, Map<Integer, Integer> stands) {
        String word = mention.name();
        if (OWN.contains(word)) {
            int whom = stands.getOrDefault(mention.id(), -1);
            return whom < 0 ? Optional.empty() : Optional.of(clusters.mention(whom));
        }
        if (Expletives.isExpletive(trees.get(mention.sentence()), mention.head())) {
            return Optional.empty();
        }
        String gender = MentionFinder.PERSON_PRONOUNS.getOrDefault(word, "");
        Optional<Mention> coordinated = coordinated(trees, clusters, mention, seen, gender);
        if (coordinated.isPresent()) {
            return coordinated;
        }
        Optional<Mention> bound = bound(trees, clusters, mention, gender);
        if (bound.isPresent()) {
            return bound.filter(clusters::isResolved);
        }
        Optional<Mention> ahead = ahead(trees, clusters, mention, gender);
        if (ahead.isPresent()) {
            return ahead;
        }
        Tree here = trees.get(mention.sentence());
        Set<Integer> own = binding.subjects(here, mention.head());
        if (REFLEXIVE.contains(word) && !own.isEmpty()) {
            return clusters.in(mention.sentence()).stream()
                    .filter(subject -> own.contains(subject.head()) && clusters.isResolved(subject))
                    .findFirst();
        }
        Set<Integer> others = binding.others(here, mention.head());
        Set<Integer> forbidden = new HashSet<>();
        clusters.in(mention.sentence()).stream()
                .filter(subject -> others.contains(subject.head()) && clusters.isResolved(subject))
                .forEach(subject -> forbidden.add(clusters.clusterOf(subject)));
        boolean several = PLURAL.contains(word);
        Mention best = null;
        double most = 0;
        for (int i = seen.size() - 1; i >= 0; i--) {
            Mention earlier = seen.get(i);
            int distance = mention.sentence() - earlier.sentence();
            if (distance > 3) {
                break;
            }
            Tree tree = trees.get(earlier.sentence());
            if (earlier.kind() == Kind.DEMONYM
                    || earlier.kind() == Kind.PREFIX
                    || distance == 0 && others.contains(earlier.head())
                    || clusters.isResolved(earlier) && forbidden.contains(clusters.clusterOf(earlier))
                    || !agrees(trees, clusters, earlier, gender, word)) {
                continue;
            }
            boolean inside = distance == 0 && earlier.first() <= mention.first() && mention.first() <= earlier.last();
            double score = (inside ? 0 : salience(tree, earlier.head(), distance, mention.head()))
                    + (earlier.kind() == Kind.PRONOUN ? 0.5 : 0)
                    + (several && isPlural(tree, earlier) ? SEVERAL : 0)
                    + (distance == 0 && own.contains(earlier.head()) ? OWN_CLAUSE : 0)
                    + (distance == 0 && isSayer(here, earlier, mention) ? 3 : 0);
            if (score > most) {
                most = score;
                best = earlier;
            }
        }
        // Where something unknown is the likelier, "it" is unknown.
        double likeliest = most;
        return Optional.ofNullable(best)
                .filter(one -> clusters.isResolved(one)
                        && !isPeople(one)
                        && !Rivals.isOwnerOfUnsaid(trees.get(one.sentence()), one)
                        && !(several && isCoordinated(trees, one))
                        && (!gender.isEmpty() || isSure(trees, clusters, mention, one, likeliest, seen)));
    }

    /** Whether no other thing, nor two persons, are as likely to be meant by "it" or "they". */
    private boolean isSure(
            List<Tree> trees, Clusters clusters, Mention pronoun, Mention best, double salience, List<Mention> seen) {
        Tree tree = trees.get(pronoun.sentence());
        boolean several = PLURAL.contains(pronoun.name());
        int said = tree.head(pronoun.head());
        boolean equated = !several
                && said > 0
                && tree.isRelation(pronoun.head(), "nsubj")
                && tree.isNoun(said)
                && tree.has(said, "cop");
        if (equated) {
            // "It was a difficult decision."
            String className = clusters.className(best, ontology);
            return nouns.endingAt(tree, said)
                    .filter(noun ->
                            ontology.isA(className, noun.className()) || ontology.isA(noun.className(), className))
                    .isPresent();
        }
        if (several && rivals.arePersons(trees, clusters, pronoun, best, seen)) {
            return false;
        }
        return !several && rivals.isActing(tree, pronoun.head())
                || rivals.commonNoun(trees, clusters, pronoun, several) <= salience;
    }

    /** "They would shut their embassies": the subject pronoun of the same clause, whoever that is. */
    private static Optional<Mention> bound(List<Tree> trees, Clusters clusters, Mention mention, String gender) {
        Tree tree = trees.get(mention.sentence());
        if (!tree.isRelation(mention.head(), "nmod:poss")) {
            return Optional.empty();
        }
        int verb = tree.head(mention.head());
        while (verb > 0 && !tree.isVerb(verb)) {
            verb = tree.head(verb);
        }
        for (int subject : verb == 0 ? List.<Integer>of() : tree.children(verb, "nsubj", "nsubj:pass")) {
            for (Mention pronoun : clusters.in(mention.sentence())) {
                boolean same = pronoun.kind() == Kind.PRONOUN
                        && pronoun.head() == subject
                        && (PLURAL.contains(pronoun.name()) && PLURAL.contains(mention.name())
                                || THING.contains(pronoun.name()) && THING.contains(mention.name())
                                || !gender.isEmpty()
                                        && gender.equals(MentionFinder.PERSON_PRONOUNS.get(pronoun.name())));
                if (same) {
                    return Optional.of(pronoun);
                }
            }
        }
        return Optional.empty();
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
            if (phrase > 0 && tree.isVerb(phrase) && tree.has(phrase, "nsubj", "nsubj:pass")) {
                // "The army has ended its mission, NATO said": the clause has a subject of its own.
                return Optional.empty();
            }
        }
        if (phrase == 0 || !tree.isRelation(phrase, "obl", "advcl") || tree.head(phrase) < phrase) {
            return Optional.empty();
        }
        for (int subject : tree.children(tree.head(phrase), "nsubj", "nsubj:pass")) {
            for (Mention later : clusters.in(mention.sentence())) {
                boolean follows = later.head() == subject && later.kind() == Kind.NAME && subject > mention.last();
                if (follows && agrees(trees, clusters, later, gender, mention.name())) {
                    return Optional.of(later);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPlural(Tree tree, Mention mention) {
        return mention.isNominal() && tree.tag(mention.head()).equals("NNS");
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
            for (Mention earlier : Coreference.since(seen, mention.sentence())) {
                boolean there = earlier.head() == before;
                if (there
                        && earlier.kind() != Kind.DEMONYM
                        && agrees(trees, clusters, earlier, gender, mention.name())) {
                    return Optional.of(earlier);
                }
            }
        }
        return Optional.empty();
    }

    /** How likely a pronoun, so many sentences later, is to mean what the token heads. */
    static double salience(Tree tree, int head, int distance, int pronoun) {
        // "The chief of staff, General Carter, admitted": the name is as prominent as what it stands beside.
        int placed = tree.isRelation(head, "appos") && tree.head(head) > 0 ? tree.head(head) : head;
        String relation = tree.token(placed).baseRelation();
        int subject = isEmbedded(tree, placed, distance == 0 ? pronoun : 0) ? 3 : 4;
        return 10.0 / (1 + 2 * distance)
                + (relation.equals("nsubj") ? subject : relation.equals("obj") ? 1.5 : 0)
                + head / (tree.size() * 10.0);
    }

    /** "The EU has stopped its aid since the Taliban seized power": what the main clause is about is the likelier. */
    private static boolean isEmbedded(Tree tree, int subject, int pronoun) {
        int clause = tree.head(subject);
        return clause > 0
                && tree.isRelation(clause, "advcl", "acl:relcl", "acl")
                && !(pronoun > 0 && tree.dominates(clause, pronoun));
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
        boolean plural = Set.of("NNS", "NNPS").contains(tree.tag(earlier.head())) && earlier.isNominal()
                || PLURAL.contains(earlier.name());
        if (THING.contains(word)) {
            boolean acts = ontology.isA(className, "Organization")
                    || ontology.isA(className, "Country")
                    || ontology.isA(className, "Operation")
                    || ontology.isA(className, "Facility")
                    || className.equals("Place");
            return !person && !plural && acts;
        }
        if (THING.contains(earlier.name())) {
            return false;
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
}
