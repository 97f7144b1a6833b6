package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.Ontology;

/** A growing partition of an article's mentions; a mention in no cluster refers to nothing known. */
final class Clusters {
    private final List<Mention> mentions;
    private final int[] parent;
    private final boolean[] resolved;
    private final int[] owner;
    private final MentionIndex index;
    /** The mentions of each cluster of several, in order, by its least mention id. */
    private final Map<Integer, List<Mention>> members = new HashMap<>();
    /** What was found of a cluster since it last grew, by its least mention id. */
    private final Map<Integer, String> classNames = new HashMap<>();

    private final Map<Integer, String> genders = new HashMap<>();

    Clusters(List<Mention> mentions) {
        this.mentions = mentions;
        this.parent = IntStream.range(0, mentions.size()).toArray();
        this.resolved = new boolean[mentions.size()];
        this.owner = mentions.stream().mapToInt(Mention::owner).toArray();
        this.index = new MentionIndex(mentions);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The mentions of a sentence, in order. */
    List<Mention> in(int sentence) {
        return index.in(sentence);
    }

    Mention mention(int id) {
        return mentions.get(id);
    }

    /** Makes {@code mention} a cluster of its own, if it is in none. */
    void open(Mention mention) {
        resolved[mention.id()] = true;
    }

    void join(Mention one, Mention other) {
        int a = find(one.id());
        int b = find(other.id());
        resolved[one.id()] = true;
        resolved[other.id()] = true;
        if (a != b) {
            parent[Math.max(a, b)] = Math.min(a, b);
            merge(Math.min(a, b), Math.max(a, b));
        }
    }

    private void merge(int into, int from) {
        List<Mention> all = members.computeIfAbsent(into, id -> new ArrayList<>(List.of(mention(id))));
        List<Mention> added = members.getOrDefault(from, List.of(mention(from)));
        boolean ordered = added.get(0).id() > all.get(all.size() - 1).id();
        all.addAll(added);
        if (!ordered) {
            all.sort(Comparator.comparingInt(Mention::id));
        }
        members.remove(from);
        genders.remove(into);
        if (added.stream().anyMatch(mention -> mention.kind() != Kind.PRONOUN)) {
            classNames.remove(into);
        }
    }

    /** Id of the mention of whom {@code mention} belongs to, or -1: as written, or what {@link #own} made of it. */
    int ownerOf(Mention mention) {
        return owner[mention.id()];
    }

    /** Says that {@code mention} belongs to {@code to}, whoever is written as its owner. */
    void own(Mention mention, Mention to) {
        owner[mention.id()] = to.id();
    }

    boolean isResolved(Mention mention) {
        return resolved[mention.id()];
    }

    /** The cluster's least mention id. */
    int clusterOf(Mention mention) {
        return find(mention.id());
    }

    private int find(int id) {
        int root = id;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[id] = root;
        return root;
    }

    List<Mention> members(Mention mention) {
        if (!resolved[mention.id()]) {
            return List.of();
        }
        return members.getOrDefault(clusterOf(mention), List.of(mention));
    }

    /** The clusters by least mention id, each with its members in order. */
    Map<Integer, List<Mention>> all() {
        Map<Integer, List<Mention>> all = new TreeMap<>();
        for (Mention mention : mentions) {
            if (resolved[mention.id()]) {
                all.computeIfAbsent(find(mention.id()), id -> new ArrayList<>()).add(mention);
            }
        }
        return all;
    }

    String className(Mention mention, Ontology ontology) {
        if (mention.kind() == Kind.NAME && !mention.className().isEmpty()) {
            return mention.className();
        }
        if (!resolved[mention.id()]) {
            return "";
        }
        return classNames.computeIfAbsent(
                clusterOf(mention),
                cluster -> members(mention).stream()
                        .filter(other -> other.kind() != Kind.PRONOUN
                                && !other.className().isEmpty())
                        .min((a, b) -> ontology.isA(a.className(), b.className()) ? -1 : 1)
                        .map(Mention::className)
                        .orElse(""));
    }

    /** The gender that the cluster's given names or titles show, empty if none does. */
    String gender(Mention mention, List<Tree> trees) {
        return resolved[mention.id()]
                ? genders.computeIfAbsent(clusterOf(mention), cluster -> findGender(mention, trees))
                : "";
    }

    private String findGender(Mention mention, List<Tree> trees) {
        for (Mention other : members(mention)) {
            Tree tree = trees.get(other.sentence());
            if (other.kind() == Kind.NAME) {
                String before = other.first() > 1 ? tree.lower(other.first() - 1) : "";
                String titled = before.startsWith("mr") && before.length() <= 3
                        ? "Masc"
                        : before.matches("(mrs|ms|miss)\\.?") ? "Fem" : "";
                String given =
                        other.last() > other.first() ? tree.token(other.first()).gender() : "";
                if (!titled.isEmpty() || !given.isEmpty()) {
                    return titled.isEmpty() ? given : titled;
                }
            } else if (other.kind() == Kind.PRONOUN && MentionFinder.PERSON_PRONOUNS.containsKey(other.name())) {
                return MentionFinder.PERSON_PRONOUNS.getOrDefault(other.name(), "");
            }
        }
        return "";
    }
}
