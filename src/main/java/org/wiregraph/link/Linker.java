package org.wiregraph.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Claim;
import org.wiregraph.resolve.Entity;
import org.wiregraph.resolve.Knowledge;

/** Links the entities that go by a proper name and have no link yet. */
public final class Linker {
    private static final Set<String> PLACING = Set.of("locatedIn", "partOf", "basedIn");

    private final TitleCheck check;
    private final Optional<NameTable> table;
    private final Path cache;

    /**
     * @param table where names are looked up that were never looked up before; without it they stay unlinked
     * @param cache folder in which the names looked up are kept
     */
    public Linker(Ontology ontology, Optional<NameTable> table, Path cache) {
        this.check = new TitleCheck(ontology);
        this.table = table;
        this.cache = cache.resolve("links.tsv");
    }

    /**
     * {@code knowledge} with links.
     *
     * @throws IOException if the table cannot be read or the names looked up cannot be kept
     */
    public Knowledge link(Knowledge knowledge) throws IOException {
        FoundTitles found = FoundTitles.in(cache);
        Map<String, Set<String>> known = known(knowledge);
        SortedSet<String> unknown = new TreeSet<>();
        for (Entity entity : knowledge.entities()) {
            names(entity).stream().filter(name -> !found.knows(name)).forEach(unknown::add);
        }
        if (table.isPresent() && !unknown.isEmpty()) {
            found.add(unknown, table.get().find(unknown));
        }
        Map<String, List<Entity>> byTitle = new TreeMap<>();
        for (Entity entity : knowledge.entities()) {
            List<Title> titles = names(entity).stream()
                    .flatMap(name -> found.of(name).stream())
                    .toList();
            check.best(entity, titles, known.getOrDefault(entity.iri(), Set.of()))
                    .ifPresent(title -> byTitle.computeIfAbsent(title.resource(), iri -> new ArrayList<>())
                            .add(entity));
        }
        Map<String, String> links = new HashMap<>();
        // What two entities would both be is in doubt.
        byTitle.forEach((title, entities) -> {
            if (entities.size() == 1) {
                links.put(entities.get(0).iri(), title);
            }
        });
        return with(knowledge, links);
    }

    private static Knowledge with(Knowledge knowledge, Map<String, String> links) {
        return new Knowledge(
                knowledge.base(),
                knowledge.entities().stream()
                        .map(entity -> links.containsKey(entity.iri()) ? with(entity, links) : entity)
                        .toList(),
                knowledge.happenings(),
                knowledge.articles(),
                knowledge.problems(),
                knowledge.proposals(),
                knowledge.dropped());
    }

    private static Entity with(Entity entity, Map<String, String> links) {
        SortedSet<String> all = new TreeSet<>(entity.links());
        all.add(links.getOrDefault(entity.iri(), ""));
        return new Entity(entity.iri(), entity.className(), entity.label(), entity.altLabels(), all);
    }

    /** The names to look up: none for what is linked already, and none that end in a common noun, as "Afghan army" does. */
    private static SortedSet<String> names(Entity entity) {
        SortedSet<String> names = new TreeSet<>();
        if (entity.links().isEmpty() && isProper(entity.label())) {
            names.add(entity.label());
            entity.altLabels().stream().filter(Linker::isProper).forEach(names::add);
        }
        return names;
    }

    private static boolean isProper(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return name.length() > 2 && name.indexOf('\t') < 0 && Character.isUpperCase(last.codePointAt(0));
    }

    /** By entity, the roles it has and the names of what it lies in, as titles are told apart by them. */
    private static Map<String, Set<String>> known(Knowledge knowledge) {
        Map<String, Entity> entities = new HashMap<>();
        knowledge.entities().forEach(entity -> entities.put(entity.iri(), entity));
        Map<String, Set<String>> known = new HashMap<>();
        knowledge.articles().stream()
                .flatMap(article -> article.claims().stream())
                .map(Claim::content)
                .filter(Content.Relation.class::isInstance)
                .map(content -> (Content.Relation<String>) content)
                .forEach(relation -> {
                    Set<String> of = known.computeIfAbsent(relation.subject(), iri -> new TreeSet<>());
                    if (relation.object() instanceof Value.Text<String> text) {
                        of.add(TitleCheck.fold(text.text()));
                    } else if (relation.object() instanceof Value.Thing<String> thing
                            && PLACING.contains(relation.property())) {
                        Optional.ofNullable(entities.get(thing.entity()))
                                .ifPresent(place -> of.add(TitleCheck.fold(place.label())));
                    }
                });
        return known;
    }
}
