package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.KnownName;

/** Makes an article's entities out of its clusters of mentions: a name, votes for a class, an owner. */
final class EntityBuilder {
    private static final int KNOWN_VOTES = 100;
    private final NameIndex index;

    EntityBuilder(NameIndex index) {
        this.index = index;
    }

    /** The entities, and by mention id the entity or -1. */
    record Built(List<LocalEntity> entities, List<Integer> entityOf) {}

    Built build(Clusters clusters, List<Tree> trees) {
        Map<Integer, List<Mention>> groups = new TreeMap<>();
        clusters.all().forEach((id, members) -> {
            if (members.stream().anyMatch(member -> member.kind() != Kind.PRONOUN)) {
                groups.put(id, members);
            }
        });
        Map<Integer, Integer> ids = new HashMap<>();
        groups.keySet().forEach(cluster -> ids.put(cluster, ids.size()));
        int[] entityOf = new int[clusters.mentions().size()];
        Arrays.fill(entityOf, -1);
        groups.forEach(
                (cluster, members) -> members.forEach(member -> entityOf[member.id()] = ids.getOrDefault(cluster, -1)));
        List<LocalEntity> entities = new ArrayList<>();
        Map<Integer, String> adjectives = new HashMap<>();
        for (List<Mention> members : groups.values()) {
            entities.add(entity(entities.size(), members, clusters, entityOf, adjectives));
        }
        return new Built(entities, Arrays.stream(entityOf).boxed().toList());
    }

    private LocalEntity entity(
            int id, List<Mention> members, Clusters clusters, int[] entityOf, Map<Integer, String> adjectives) {
        SortedMap<String, Integer> classes = new TreeMap<>();
        SortedSet<String> names = new TreeSet<>();
        Optional<String> known =
                members.stream().flatMap(member -> member.known().stream()).findFirst();
        Optional<Mention> named = members.stream()
                .filter(member -> member.kind() == Kind.NAME)
                .max(Comparator.<Mention, Boolean>comparing(member -> isLatin(member.name()))
                        .thenComparing(member -> member.name().length())
                        .thenComparing(Mention::name));
        int owner = -1;
        String noun = "";
        String composed = "";
        for (Mention member : members) {
            boolean counts = !member.className().isEmpty() && (member.kind() == Kind.NAME || named.isEmpty());
            if (counts) {
                classes.merge(member.className(), 1, Integer::sum);
            }
            if (member.kind() == Kind.NAME) {
                names.add(member.name());
            }
            if (member.isNominal() && (owner < 0 || composed.isEmpty()) && named.isEmpty()) {
                owner = owner < 0 && clusters.ownerOf(member) >= 0 ? entityOf[clusters.ownerOf(member)] : owner;
                noun = noun.isEmpty() ? member.noun() : noun;
                composed = compose(member, clusters, adjectives);
            }
            String phrase = member.isNominal() && named.isEmpty() ? compose(member, clusters, adjectives) : "";
            if (!phrase.isEmpty()) {
                names.add(phrase);
            }
        }
        if (known.isPresent()) {
            KnownName name = index.withIri(known.get()).orElseThrow();
            classes.merge(name.className(), KNOWN_VOTES, Integer::sum);
            names.add(name.label());
            return new LocalEntity(id, name.label(), classes, names, known, -1, "", ids(members));
        }
        String name = named.map(Mention::name).orElse(composed);
        if (!name.isEmpty()) {
            names.add(name);
        }
        return new LocalEntity(id, name, classes, names, known, owner, named.isPresent() ? "" : noun, ids(members));
    }

    /** Names in other scripts are kept, but an English reader's comes first. */
    static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static List<Integer> ids(List<Mention> members) {
        return members.stream().map(Mention::id).toList();
    }

    /** "NATO troops" for "its troops", when "its" is NATO; empty for a bare noun. */
    private String compose(Mention nominal, Clusters clusters, Map<Integer, String> adjectives) {
        if (clusters.ownerOf(nominal) < 0) {
            return nominal.noun().contains(" ") ? nominal.noun() : "";
        }
        Mention owner = clusters.mention(clusters.ownerOf(nominal));
        if (owner.kind() == Kind.DEMONYM
                || owner.kind() == Kind.NAME && owner.known().isEmpty()) {
            return owner.name() + " " + nominal.noun();
        }
        String adjective =
                adjectives.computeIfAbsent(clusters.clusterOf(owner), cluster -> adjective(clusters.members(owner)));
        if (adjective.isEmpty() && owner.isNominal() && owner.id() != nominal.id()) {
            String phrase = compose(owner, clusters, adjectives);
            return phrase.isEmpty() ? "" : phrase + " " + nominal.noun();
        }
        return adjective.isEmpty() ? "" : adjective + " " + nominal.noun();
    }

    /** How what these mentions refer to stands before a noun, empty if they do not name it. */
    private String adjective(List<Mention> members) {
        Optional<KnownName> known = members.stream()
                .flatMap(member -> member.known().stream())
                .findFirst()
                .flatMap(index::withIri);
        return known.map(EntityBuilder::adjective)
                .orElseGet(() -> members.stream()
                        .filter(member -> member.kind() == Kind.NAME)
                        .map(Mention::name)
                        .max(Comparator.<String>comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                        .orElse(""));
    }

    /** How a known thing stands before a noun: "US", "Afghan", "NATO". */
    private static String adjective(KnownName known) {
        Optional<String> letters = known.aliases().stream()
                .filter(alias -> alias.matches("\\p{Lu}{2,3}"))
                .filter(alias -> !known.demonyms().isEmpty())
                .findFirst();
        return letters.or(() -> known.demonyms().stream()
                        .max(Comparator.<String>comparingInt(demonym -> common(demonym, known.label()))
                                .thenComparing(demonym -> demonym.endsWith("ian"))
                                .thenComparing(Comparator.reverseOrder())))
                .orElse(known.label());
    }

    /** How many letters two names begin with alike: "Australian" rather than "Aussie". */
    private static int common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
