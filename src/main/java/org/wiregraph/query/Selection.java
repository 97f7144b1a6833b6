package org.wiregraph.query;

import java.util.Optional;
import org.wiregraph.text.PartialDate;

/**
 * What of a graph is exported.
 *
 * @param factsOnly the default graph alone
 * @param ownVoice only facts that an article states in its own voice, with the entities they are about
 * @param minSources only facts with so many independent sources, with the entities they are about
 * @param rdf12 whether each claim also names its triple, as a triple term of RDF 1.2
 * @param about IRI of an entity: only claims that name it, their facts, evidence and articles
 * @param since only claims of articles dated on or after this day, their facts, evidence and articles
 * @param inferred whether what follows by the ontology is added, in a graph of its own
 */
public record Selection(
        boolean factsOnly,
        boolean ownVoice,
        int minSources,
        boolean rdf12,
        Optional<String> about,
        Optional<PartialDate> since,
        boolean inferred) {
    /** Everything, in RDF 1.1. */
    public static final Selection ALL = new Selection(false, false, 0, false);

    /** The default graph alone, in RDF 1.1. */
    public static final Selection FACTS = new Selection(true, false, 0, false);

    /** A selection that is neither about an entity nor since a date, of what was stated. */
    public Selection(boolean factsOnly, boolean ownVoice, int minSources, boolean rdf12) {
        this(factsOnly, ownVoice, minSources, rdf12, Optional.empty(), Optional.empty(), false);
    }

    /** Whether facts are chosen by who says them; the rest of the graph is left out then. */
    boolean choosesFacts() {
        return ownVoice || minSources > 1;
    }

    /** Whether only some claims are exported. */
    boolean choosesClaims() {
        return about.isPresent() || since.isPresent();
    }
}
