package org.wiregraph.ontology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wiregraph.text.Problem;

/**
 * What an ontology folder says: terms, lexicon, cues and known names, compiled for use.
 *
 * @param classes by short name
 * @param properties by short name
 * @param vocabulary the triples that define classes and properties, as lines of N-Triples without blank nodes, sorted
 * @param entries the lexicon, sorted
 * @param digest of the files it was read from
 * @param problems what in the files could not be used
 */
public record Ontology(
        SortedMap<String, ClassTerm> classes,
        SortedMap<String, PropertyTerm> properties,
        List<String> vocabulary,
        List<Entry> entries,
        Cues cues,
        List<KnownName> names,
        Map<String, String> prefixes,
        String digest,
        List<Problem> problems) {
    public Ontology {
        classes = new TreeMap<>(classes);
        properties = new TreeMap<>(properties);
        vocabulary = List.copyOf(vocabulary);
        entries = entries.stream().sorted().toList();
        names = List.copyOf(names);
        prefixes = Map.copyOf(prefixes);
        problems = List.copyOf(problems);
    }

    /** Whether class {@code name} is {@code ancestor} or below it. */
    public boolean isA(String name, String ancestor) {
        return name.equals(ancestor) || superclasses(name).contains(ancestor);
    }

    /** Whether class {@code name} is one of {@code ancestors} or below one; true if there are none. */
    public boolean isAny(String name, List<String> ancestors) {
        return ancestors.isEmpty() || ancestors.stream().anyMatch(superclasses(name)::contains);
    }

    /** The class itself and all above it, by short name. */
    public Set<String> superclasses(String name) {
        ClassTerm term = classes.get(name);
        return term == null ? Set.of(name) : term.lineage();
    }

    /** Short names of the properties that are roles of events and quantities, e.g. {@code agent}, sorted. */
    public List<String> roles() {
        return properties.values().stream()
                .filter(property -> property.domains().stream()
                        .flatMap(domain -> classNamed(domain).stream())
                        .anyMatch(
                                term -> term.kind() == ClassTerm.Kind.EVENT || term.kind() == ClassTerm.Kind.QUANTITY))
                .map(PropertyTerm::name)
                .toList();
    }

    public Optional<ClassTerm> classNamed(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    public Optional<PropertyTerm> propertyNamed(String name) {
        return Optional.ofNullable(properties.get(name));
    }
}
