package org.wiregraph.extract;

import java.util.Map;
import java.util.TreeMap;
import org.wiregraph.ontology.Ontology;

/** Decides the class of an article's entity by its mentions: the class most often suggested, then the more specific. */
public final class Classes {
    private final Ontology ontology;

    Classes(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Short name of the class, empty if no mention suggests one. */
    String of(LocalEntity entity) {
        return decide(ontology, entity.classes());
    }

    /** The class that most of {@code votes} (by short name) speak for, the more specific where equal; empty if there are none. */
    public static String decide(Ontology ontology, Map<String, Integer> votes) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> vote : new TreeMap<>(votes).entrySet()) {
            String name = vote.getKey();
            int weight = 0;
            for (Map.Entry<String, Integer> other : votes.entrySet()) {
                // A vote for an ancestor does not speak against its descendant.
                weight +=
                        ontology.isA(other.getKey(), name) || ontology.isA(name, other.getKey()) ? other.getValue() : 0;
            }
            boolean deeper = weight == most && !best.isEmpty() && ontology.isA(name, best);
            if (!name.isEmpty() && (weight > most || deeper)) {
                best = name;
                most = weight;
            }
        }
        return best;
    }
}
