package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.wiregraph.extract.Gist;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Identity.Kind;
import org.wiregraph.text.Problem;

/** Applies the user's decisions about entities while these are resolved, and says which decisions met nothing. */
public final class Identities {
    private final Ontology ontology;
    private final String base;
    private final List<Identity> decisions;
    private final Terms terms;
    private final Map<String, SortedSet<String>> meant = new HashMap<>();
    /** By IRI, the key of the cluster to which the user gave it. */
    private final Map<String, String> pinned = new HashMap<>();

    private final SortedSet<Problem> problems = new TreeSet<>();

    /** @param documents paths of the articles, at the least of those that may be named by a decision */
    public Identities(Decisions decisions, Ontology ontology, String base, Collection<String> documents) {
        this.ontology = ontology;
        this.base = base;
        this.decisions = decisions.identities();
        this.terms = new Terms(base, terms(decisions), documents);
    }

    /** The words for entities in {@code decisions}, as the articles know them. */
    public static SortedSet<String> terms(Decisions decisions) {
        SortedSet<String> terms = new TreeSet<>();
        decisions.identities().forEach(one -> one.of().forEach(term -> terms.add(plain(term, decisions.identities()))));
        return terms;
    }

    /** The words for entities, which have to see all articles before anything is decided. */
    public Terms terms() {
        return terms;
    }

    /** Learns the keys of an article's entities, as far as they have one. */
    void learn(Gist gist, List<String> keys) {
        if (!terms.isEmpty()) {
            terms.meant(gist).forEach((term, ids) -> ids.forEach(id -> learn(term, keys.get(id))));
        }
    }

    /** Learns that {@code term} means the entity of {@code key}, "" for one that has none yet. */
    public void learn(String term, String key) {
        if (!key.isEmpty()) {
            meant.computeIfAbsent(term, one -> new TreeSet<>()).add(key);
        }
    }

    public SortedSet<Problem> problems() {
        return problems;
    }

    /** Folded name and path of the entities to be kept apart from all others of that name. */
    public Set<List<String>> split() {
        Set<List<String>> split = new HashSet<>();
        for (Identity different : of(Kind.DIFFERENT)) {
            different.of().forEach(term -> split.add(terms.split(plain(term, decisions))));
        }
        split.remove(List.<String>of());
        return split;
    }

    /** Joins and keeps apart what the user has decided, as far as keys are known. */
    public void decide(Partition parts) {
        keepApart(parts);
        join(parts);
    }

    /** Marks the parts that the user holds to be different, as far as keys are known. */
    private void keepApart(Partition parts) {
        int mark = 0;
        for (Identity different : of(Kind.DIFFERENT)) {
            List<SortedSet<String>> sides =
                    different.of().stream().map(term -> keys(term, parts)).toList();
            for (int i = 0; i < sides.size(); i++) {
                for (int j = i + 1; j < sides.size(); j++) {
                    mark++;
                    for (String one : sides.get(i)) {
                        if (sides.get(j).contains(one)) {
                            problem(
                                    different,
                                    "these go by one name: write the article's path after it, \"Name (path)\"");
                        } else {
                            parts.mark(one, mark);
                        }
                    }
                    for (String other : sides.get(j)) {
                        if (!sides.get(i).contains(other)) {
                            parts.mark(other, -mark);
                        }
                    }
                }
            }
        }
    }

    /** Joins what the user holds to be the same, as far as keys are known. */
    private void join(Partition parts) {
        for (Identity same : of(Kind.SAME)) {
            SortedSet<String> all = new TreeSet<>();
            same.of().forEach(term -> all.addAll(keys(term, parts)));
            for (String key : all) {
                if (!parts.join(all.first(), key)) {
                    problem(same, "contradicts what is said to be different");
                }
            }
        }
    }

    private SortedSet<String> keys(String term, Partition parts) {
        SortedSet<String> found = new TreeSet<>();
        meant.getOrDefault(plain(term, decisions), new TreeSet<>()).forEach(key -> found.add(parts.find(key)));
        return found;
    }

    /** The name or IRI by which the articles know what the user has named or pinned otherwise. */
    private static String plain(String term, List<Identity> decisions) {
        for (Identity renamed : decisions) {
            boolean renames = renamed.kind() == Kind.NAME || renamed.kind() == Kind.IRI;
            if (renames && renamed.is().equals(term)) {
                return renamed.of().get(0);
            }
        }
        return term;
    }

    private List<Identity> of(Kind kind) {
        return decisions.stream().filter(one -> one.kind() == kind).toList();
    }

    /** Whether a decision may give this cluster something, see {@link #describe}. */
    public Predicate<Cluster> described(Partition parts) {
        Set<String> labels = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (Identity decision : decisions) {
            decision.of().forEach(term -> {
                labels.add(Names.fold(term));
                keys.addAll(keys(term, parts));
            });
        }
        return (Predicate<Cluster> & Serializable)
                cluster -> keys.contains(cluster.key) || labels.contains(Names.fold(cluster.label()));
    }

    /** Gives the clusters the classes, names, IRIs and links decided for them. */
    public void describe(SortedMap<String, Cluster> clusters, Partition parts) {
        if (decisions.isEmpty()) {
            return;
        }
        Map<String, List<Cluster>> byLabel = new TreeMap<>();
        clusters.values()
                .forEach(cluster -> byLabel.computeIfAbsent(Names.fold(cluster.label()), label -> new ArrayList<>())
                        .add(cluster));
        for (Identity decision : decisions) {
            for (String term : decision.of()) {
                Collection<Cluster> meant = byLabel.getOrDefault(Names.fold(term), List.of());
                if (meant.isEmpty()) {
                    meant = keys(term, parts).stream()
                            .flatMap(key -> Optional.ofNullable(clusters.get(key)).stream())
                            .toList();
                }
                if (meant.isEmpty()) {
                    problem(decision, "no article speaks of " + term);
                }
                apply(decision, meant);
            }
        }
    }

    private void apply(Identity decision, Collection<Cluster> meant) {
        switch (decision.kind()) {
            case SAME, DIFFERENT -> {}
            case TYPE -> classNamed(decision).ifPresent(name -> meant.forEach(one -> one.chosenClass = name));
            case NAME -> meant.forEach(one -> one.chosenLabel = decision.is());
            case LINK -> meant.forEach(one -> one.links.add(decision.is()));
            case HIDE -> meant.forEach(one -> one.hidden = true);
            case IRI -> {
                if (meant.size() > 1) {
                    problem(decision, "means several entities; say first that they are the same");
                } else {
                    String iri = Terms.absolute(base, decision.is());
                    meant.forEach(one -> pin(decision, one, iri));
                }
            }
        }
    }

    private void pin(Identity decision, Cluster one, String iri) {
        boolean isOfKnownName =
                ontology.names().stream().anyMatch(name -> name.iri().equals(iri));
        boolean free = !isOfKnownName || one.known().equals(Optional.of(iri));
        if (free && pinned.computeIfAbsent(iri, unused -> one.key).equals(one.key)) {
            one.pinned = iri;
        } else {
            problem(decision, "gives the IRI of another entity; say first that they are the same");
        }
    }

    private Optional<String> classNamed(Identity decision) {
        Optional<String> found = ontology.classes().values().stream()
                .filter(term -> term.kind() == ClassTerm.Kind.ENTITY)
                .filter(term -> term.name().equals(decision.is()) || term.iri().equals(decision.is()))
                .map(ClassTerm::name)
                .findFirst();
        if (found.isEmpty()) {
            problem(decision, "the ontology has no class of entities " + decision.is());
        }
        return found;
    }

    private void problem(Identity decision, String detail) {
        String heading = decision.kind().name().toLowerCase(java.util.Locale.ROOT);
        problems.add(new Problem(
                Problem.Kind.IDENTITY, Decisions.IDENTITY, "line " + decision.line() + ", " + heading + ": " + detail));
    }
}
