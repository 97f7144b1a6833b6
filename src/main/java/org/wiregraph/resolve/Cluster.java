package org.wiregraph.resolve;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.ontology.KnownName;

/** All that the articles say of one entity: votes for its class, names with how often each was the best one. */
final class Cluster {
    final String key;
    private final NameMemo memo;
    final SortedMap<String, Integer> classes = new TreeMap<>();
    final SortedMap<String, Integer> labels = new TreeMap<>();
    final SortedSet<String> names = new TreeSet<>();
    final SortedSet<String> documents = new TreeSet<>();
    final SortedSet<String> links = new TreeSet<>();
    Optional<KnownName> known = Optional.empty();
    /** Whether nothing but a surname is known. */
    boolean surnameOnly = true;

    String chosenClass = "";
    String chosenLabel = "";
    String pinned = "";
    boolean hidden;

    Cluster(String key, NameMemo memo) {
        this.key = key;
        this.memo = memo;
    }

    void add(LocalEntity entity, String atom, String path) {
        entity.classes().forEach((name, votes) -> classes.merge(name, votes, Integer::sum));
        String label = memo.clean(entity.name());
        if (!label.isEmpty()) {
            labels.merge(label, 1, Integer::sum);
        }
        for (String name : entity.names()) {
            String clean = memo.clean(name);
            if (!clean.isEmpty()) {
                names.add(clean);
            }
        }
        documents.add(path);
        surnameOnly &= atom.startsWith(EntityKeys.SURNAME);
    }

    /** Takes {@code name} for it; of several the one with the least IRI. */
    void isKnown(KnownName name) {
        if (known.isEmpty() || name.iri().compareTo(known.get().iri()) < 0) {
            known = Optional.of(name);
        }
    }

    private boolean isPerson() {
        return key.startsWith(EntityKeys.PERSON) || key.startsWith(EntityKeys.SURNAME);
    }

    /** The name it most often goes by; of equals the first in the alphabet. Words in capitals give way to others. */
    String label() {
        if (!chosenLabel.isEmpty()) {
            return chosenLabel;
        }
        String best = "";
        for (String label : labels.keySet()) {
            if (best.isEmpty() || rank(label) > rank(best)) {
                best = label;
            }
        }
        return best;
    }

    private long rank(String label) {
        boolean shouted = label.indexOf(' ') > 0 && Names.isUpper(label);
        boolean partial = isPerson() && !surnameOnly && memo.person(label).isSurnameOnly();
        return labels.getOrDefault(label, 0) - (shouted ? 1_000_000L : 0) - (partial ? 2_000_000L : 0);
    }
}
