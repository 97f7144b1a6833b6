package org.wiregraph.resolve;

import java.io.Serializable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.LocalEntity;

/**
 * Words of a user for entities: a name, a name with its article in brackets, or an IRI; and how well those fit that the
 * articles speak of. Those that fit best are meant.
 */
public final class Terms implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How an entity of an article fits a term, best first. */
    public enum Fit {
        KNOWN,
        NAME,
        ALIAS
    }

    /**
     * A term taken to pieces.
     *
     * @param name folded
     * @param document path of the one article it is looked for in, or "" for all
     */
    private record Wanted(String term, String name, String document) implements Serializable {}

    private final String base;
    private final HashMap<String, ArrayList<String>> byIri = new HashMap<>();
    private final HashMap<String, ArrayList<Wanted>> byName = new HashMap<>();
    private final HashMap<String, ArrayList<String>> split = new HashMap<>();
    private final TreeMap<String, Fit> best = new TreeMap<>();

    /** @param documents paths of the articles, at the least of those that may stand in brackets */
    public Terms(String base, Collection<String> terms, Collection<String> documents) {
        this.base = base;
        SortedMap<String, String> paths = new TreeMap<>();
        documents.forEach(path -> paths.merge(path.replace('_', ' '), path, Terms::lesser));
        documents.forEach(path -> paths.put(path, path));
        for (String term : new TreeSet<>(terms)) {
            byIri.computeIfAbsent(absolute(base, term), iri -> new ArrayList<>())
                    .add(term);
            Wanted wanted = wanted(term, paths);
            byName.computeIfAbsent(wanted.name(), name -> new ArrayList<>()).add(wanted);
            split.put(
                    term,
                    new ArrayList<>(
                            wanted.document().isEmpty() ? List.of() : List.of(wanted.name(), wanted.document())));
        }
    }

    private static String lesser(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Whether articles have to be asked at all. */
    public boolean isEmpty() {
        return byIri.isEmpty();
    }

    /** The folded name and path of an entity that {@code term} takes out of one article; empty if it names no article. */
    List<String> split(String term) {
        return split.getOrDefault(term, new ArrayList<>());
    }

    /** Learns how well the entities of an article fit. */
    void see(Gist gist) {
        fit(gist).forEach(this::see);
    }

    /** How well an article's entities fit, by term. */
    public SortedMap<String, Fit> fit(Gist gist) {
        SortedMap<String, Fit> best = new TreeMap<>();
        fits(gist).forEach((term, fits) -> best.put(term, fits.firstKey()));
        return best;
    }

    /** Learns that something fits {@code term} that well. */
    public void see(String term, Fit fit) {
        best.merge(term, fit, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** The ids of an article's entities that are meant, by term; once all articles were seen. */
    public SortedMap<String, SortedSet<Integer>> meant(Gist gist) {
        SortedMap<String, SortedSet<Integer>> meant = new TreeMap<>();
        fits(gist)
                .forEach((term, fits) -> Optional.ofNullable(best.get(term))
                        .flatMap(fit -> Optional.ofNullable(fits.get(fit)))
                        .ifPresent(ids -> meant.put(term, ids)));
        return meant;
    }

    private SortedMap<String, SortedMap<Fit, SortedSet<Integer>>> fits(Gist gist) {
        SortedMap<String, SortedMap<Fit, SortedSet<Integer>>> fits = new TreeMap<>();
        String path = gist.path();
        for (LocalEntity entity : isEmpty() ? List.<LocalEntity>of() : gist.entities()) {
            entity.known()
                    .map(iri -> byIri.getOrDefault(iri, new ArrayList<>()))
                    .ifPresent(terms -> terms.forEach(term -> put(fits, term, Fit.KNOWN, entity.id())));
            named(entity.name(), path).forEach(term -> put(fits, term, Fit.NAME, entity.id()));
            entity.names().forEach(name -> named(name, path).forEach(term -> put(fits, term, Fit.ALIAS, entity.id())));
        }
        return fits;
    }

    private static void put(
            SortedMap<String, SortedMap<Fit, SortedSet<Integer>>> fits, String term, Fit fit, int entity) {
        fits.computeIfAbsent(term, one -> new TreeMap<>())
                .computeIfAbsent(fit, one -> new TreeSet<>())
                .add(entity);
    }

    private List<String> named(String name, String path) {
        return byName.getOrDefault(Names.fold(name), new ArrayList<>()).stream()
                .filter(one -> one.document().isEmpty() || one.document().equals(path))
                .map(Wanted::term)
                .toList();
    }

    /** The IRI that {@code term} is if it is one; relative ones stand under the base. */
    static String absolute(String base, String term) {
        return term.startsWith("entity/") ? base + term : term;
    }

    private Wanted wanted(String term, SortedMap<String, String> paths) {
        String name = plain(base, term);
        for (int bracket = name.indexOf(" ("); bracket >= 0; bracket = name.indexOf(" (", bracket + 1)) {
            String path = name.endsWith(")") ? paths.get(name.substring(bracket + 2, name.length() - 1)) : null;
            if (path != null) {
                return new Wanted(term, Names.fold(name.substring(0, bracket)), path);
            }
        }
        return new Wanted(term, Names.fold(name), "");
    }

    /** What may be an article's path in {@code terms}, as it stands in their brackets. */
    public static SortedSet<String> brackets(String base, Collection<String> terms) {
        SortedSet<String> brackets = new TreeSet<>();
        for (String term : terms) {
            String name = plain(base, term);
            for (int at = name.indexOf(" ("); at >= 0 && name.endsWith(")"); at = name.indexOf(" (", at + 1)) {
                brackets.add(name.substring(at + 2, name.length() - 1));
            }
        }
        return brackets;
    }

    /** The name in an IRI of ours; other terms as they are. */
    private static String plain(String base, String term) {
        String iri = absolute(base, term);
        return iri.startsWith(base + "entity/")
                ? URLDecoder.decode(iri.substring(iri.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8)
                        .replace('_', ' ')
                : term;
    }
}
