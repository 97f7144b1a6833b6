package org.wiregraph.resolve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.LocalEntity;

/** Finds the entities of articles that a user's words mean: a name, a name with its article in brackets, or an IRI. */
final class Terms {
    /** A name, and the path of the one article it is looked for in, or "" for all. */
    private record Named(String name, String document) {}

    private final String base;
    private final List<Extraction> extractions;
    private final Set<String> documents = new HashSet<>();
    private final Map<String, List<Ref>> byName = new HashMap<>();
    private final Map<String, List<Ref>> byAlias = new HashMap<>();
    private final Map<String, List<Ref>> byKnown = new HashMap<>();

    /** @param extractions sorted by document path */
    Terms(String base, List<Extraction> extractions) {
        this.base = base;
        this.extractions = extractions;
        for (int a = 0; a < extractions.size(); a++) {
            documents.add(extractions.get(a).document().path());
            for (LocalEntity entity : extractions.get(a).entities()) {
                Ref ref = new Ref(a, entity.id());
                put(byName, Names.fold(entity.name()), ref);
                entity.names().forEach(name -> put(byAlias, Names.fold(name), ref));
                entity.known().ifPresent(iri -> put(byKnown, iri, ref));
            }
        }
    }

    private static void put(Map<String, List<Ref>> map, String key, Ref ref) {
        map.computeIfAbsent(key, one -> new ArrayList<>()).add(ref);
    }

    /** Those whose best name in their article is {@code term}; else those that have it among their names. */
    List<Ref> find(String term) {
        String iri = absolute(term);
        if (byKnown.containsKey(iri)) {
            return byKnown.getOrDefault(iri, List.of());
        }
        Named named = named(term);
        List<Ref> found = in(byName, named);
        return found.isEmpty() ? in(byAlias, named) : found;
    }

    /** The folded name and path of an entity that {@code term} takes out of one article; empty if it names no article. */
    List<String> split(String term) {
        Named named = named(term);
        return named.document().isEmpty() ? List.of() : List.of(Names.fold(named.name()), named.document());
    }

    private List<Ref> in(Map<String, List<Ref>> map, Named named) {
        return map.getOrDefault(Names.fold(named.name()), List.of()).stream()
                .filter(ref -> named.document().isEmpty()
                        || extractions.get(ref.article()).document().path().equals(named.document()))
                .toList();
    }

    /** The IRI that {@code term} is if it is one; relative ones stand under the base. */
    String absolute(String term) {
        return term.startsWith("entity/") ? base + term : term;
    }

    private Named named(String term) {
        String name = term;
        String iri = absolute(term);
        if (iri.startsWith(base + "entity/")) {
            String local = iri.substring(iri.lastIndexOf('/') + 1);
            name = URLDecoder.decode(local.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replace('_', ' ');
        }
        int bracket = name.indexOf(" (");
        while (bracket >= 0 && name.endsWith(")")) {
            String inside = name.substring(bracket + 2, name.length() - 1);
            for (String document : documents) {
                if (document.equals(inside) || document.replace('_', ' ').equals(inside)) {
                    return new Named(name.substring(0, bracket), document);
                }
            }
            bracket = name.indexOf(" (", bracket + 1);
        }
        return new Named(name, "");
    }
}
