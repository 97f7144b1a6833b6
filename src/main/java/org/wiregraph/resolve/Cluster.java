package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.LocalEntity;

/** All that articles say of one entity: votes for its class, names with how often each was the best one. */
public final class Cluster implements Serializable {
    private static final long serialVersionUID = 1L;

    final String key;
    final TreeMap<String, Integer> classes = new TreeMap<>();
    final TreeMap<String, Integer> labels = new TreeMap<>();
    final TreeSet<String> names = new TreeSet<>();
    final TreeSet<String> links = new TreeSet<>();
    /** Path of the first article that speaks of it. */
    String document = "";
    /** Whether nothing but a surname is known. */
    boolean surnameOnly = true;
    /** IRI of the known name it is, "" if it is none; of several the least. */
    private String known = "";

    String chosenClass = "";
    String chosenLabel = "";
    String pinned = "";
    boolean hidden;

    Cluster(String key) {
        this.key = key;
    }

    /** @param atom the key of {@code entity} before it was joined to others */
    void add(LocalEntity entity, String atom, String path, NameMemo memo) {
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
        document = lesser(document, path);
        surnameOnly &= atom.startsWith(EntityKeys.SURNAME);
        if (atom.startsWith(EntityKeys.KNOWN)) {
            known = lesser(known, atom.substring(EntityKeys.KNOWN.length()));
        }
    }

    /** Under which its entities stand. */
    public String key() {
        return key;
    }

    /** How often articles give it a name. */
    public long told() {
        return labels.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Takes in what other articles say of the same entity; this. */
    public Cluster add(Cluster other) {
        other.classes.forEach((name, votes) -> classes.merge(name, votes, Integer::sum));
        other.labels.forEach((name, count) -> labels.merge(name, count, Integer::sum));
        names.addAll(other.names);
        document = lesser(document, other.document);
        surnameOnly &= other.surnameOnly;
        known = lesser(known, other.known);
        return this;
    }

    private static String lesser(String one, String other) {
        return one.isEmpty() || !other.isEmpty() && other.compareTo(one) < 0 ? other : one;
    }

    /** IRI of the known name it is. */
    Optional<String> known() {
        return Optional.of(known).filter(iri -> !iri.isEmpty());
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
        boolean partial = isPerson() && !surnameOnly && PersonName.parse(label).isSurnameOnly();
        return labels.getOrDefault(label, 0) - (shouted ? 1_000_000L : 0) - (partial ? 2_000_000L : 0);
    }
}
