package org.wiregraph.resolve;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wiregraph.extract.Attribution;
import org.wiregraph.extract.Content;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/**
 * What one article says, over the corpus's entities.
 *
 * @param iri minted from its content
 * @param about IRI of the event or quantity it tells of; empty for a relation
 * @param modality plan or possibility under an ending or denial
 * @param evidence positions of the sentences that say it, in the article
 * @param contexts positions of sentences that name what the evidence leaves unnamed
 */
public record Claim(
        String iri,
        Content<String> content,
        Optional<String> about,
        Status status,
        Optional<Status> modality,
        Attribution<String> attribution,
        Validity validity,
        double confidence,
        SortedSet<String> rules,
        SortedSet<Integer> evidence,
        SortedSet<Integer> contexts)
        implements Comparable<Claim> {
    public Claim {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a claim without evidence: " + iri);
        }
        rules = new TreeSet<>(rules);
        evidence = new TreeSet<>(evidence);
        contexts = new TreeSet<>(contexts);
    }

    @Override
    public int compareTo(Claim other) {
        return iri.compareTo(other.iri);
    }
}
