package org.wiregraph.resolve;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.wiregraph.extract.Gist;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.InOrder;
import org.wiregraph.text.Problem;

/** Turns what single articles say into what the corpus says; the order of the articles does not matter. */
public final class Resolver {
    private final Ontology ontology;
    private final String base;
    private final Decisions decisions;
    private final Iris iris;
    private final ClassTree classes;

    /** @param base IRI under which everything lives, ending in {@code /} or {@code #} */
    public Resolver(Ontology ontology, String base, Decisions decisions) {
        this.ontology = ontology;
        this.base = base;
        this.decisions = decisions;
        this.iris = new Iris(base);
        this.classes = new ClassTree(ontology);
    }

    /** A resolver for which the user has decided nothing. */
    public Resolver(Ontology ontology, String base) {
        this(ontology, base, Decisions.NONE);
    }

    /**
     * Entities, events, quantities and claims of all {@code gists}, which are gone through several times and not kept; no
     * two may be of one document path.
     */
    public Knowledge resolve(List<Gist> gists) {
        List<String> paths = gists.stream().map(Gist::path).toList();
        Integer[] order = IntStream.range(0, paths.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing(paths::get));
        Identities identities = new Identities(decisions, ontology, base, paths);
        return resolve(new Reordered<>(gists, order), new Reordered<>(paths, order), identities);
    }

    private Knowledge resolve(List<Gist> gists, List<String> paths, Identities identities) {
        return InOrder.both(
                () -> new EntityResolver(ontology, classes, iris, identities).resolve(gists),
                () -> Copies.find(gists),
                (entities, originals) -> resolve(gists, paths, identities, entities, originals));
    }

    /** @param originals path of the original by path of the copy */
    private Knowledge resolve(
            List<Gist> gists,
            List<String> paths,
            Identities identities,
            Entities entities,
            SortedMap<String, String> originals) {
        TellSteps steps = new TellSteps(ontology, classes, base, decisions, entities);
        List<Telling> tellings = IntStream.range(0, paths.size())
                .parallel()
                .mapToObj(a -> {
                    Gist gist = gists.get(a);
                    String path = gist.path();
                    return steps.telling(gist, entities.of(a), originals.getOrDefault(path, path));
                })
                .toList();
        List<List<Optional<String>>> about = steps.settle(tellings);
        SortedSet<Problem> problems = new TreeSet<>(identities.problems());
        problems.addAll(steps.problems());
        List<Articles.Part> parts = IntStream.range(0, paths.size())
                .parallel()
                .mapToObj(a -> new Articles.Part(
                        iris.document(paths.get(a)),
                        a,
                        entities.of(a),
                        about.get(a),
                        Optional.ofNullable(originals.get(paths.get(a))).map(path -> original(path, gists, paths))))
                .toList();
        return new Knowledge(
                base,
                entities.all(),
                steps.happenings(),
                new Articles(gists, parts, steps),
                List.copyOf(problems),
                Proposals.of(entities, gists),
                steps.dropped());
    }

    private Article.Original original(String path, List<Gist> gists, List<String> paths) {
        return new Article.Original(
                iris.document(path),
                gists.get(Collections.binarySearch(paths, path)).date());
    }
}
