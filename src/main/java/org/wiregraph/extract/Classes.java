package org.wiregraph.extract;

import java.util.Map;
import org.wiregraph.ontology.Ontology;

/** Decides the class of an article's entity by its mentions: the class most often suggested, then the more specific. */
final class Classes {
    private final Ontology ontology;

    Classes(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Short name of the class, empty if no mention suggests one. */
    String of(LocalEntity entity) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> vote : entity.classes().entrySet()) {
            String name = vote.getKey();
            int votes = 0;
            for (Map.Entry<String, Integer> other : entity.classes().entrySet()) {
                // A vote for an ancestor does not speak against its descendant.
                votes += ontology.isA(other.getKey(), name) || ontology.isA(name, other.getKey()) ? other.getValue() : 0;
            }
            boolean deeper = votes == most && !best.isEmpty() && ontology.isA(name, best);
            if (!name.isEmpty() && (votes > most || deeper)) {
                best = name;
                most = votes;
            }
        }
        return best;
    }
}
