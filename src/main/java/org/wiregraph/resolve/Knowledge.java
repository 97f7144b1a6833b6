package org.wiregraph.resolve;

import java.util.Comparator;
import java.util.List;
import org.wiregraph.text.Problem;

/**
 * All that a corpus says, resolved: the input of the graph.
 *
 * @param base IRI under which entities, documents and claims live, ending in {@code /}
 * @param entities sorted by IRI; each is mentioned by at least one article
 * @param happenings events and quantities, sorted by IRI
 * @param articles sorted by IRI; each may be made when it is asked for, so they are best gone through once
 * @param problems lines of identity.yaml and corrections.yaml that match nothing
 * @param proposals pairs of entities that may be one, for the user to decide, sorted
 * @param dropped how many readings the ontology or a hidden entity did not let become claims, sorted
 */
public record Knowledge(
        String base,
        List<Entity> entities,
        List<Happening> happenings,
        List<Article> articles,
        List<Problem> problems,
        List<Proposal> proposals,
        List<Dropped> dropped) {
    public Knowledge {
        entities = entities.stream().sorted().toList();
        happenings = happenings.stream().sorted().toList();
        problems = problems.stream().sorted().toList();
        proposals = proposals.stream().sorted().toList();
        dropped = dropped.stream().sorted().toList();
    }

    /** Knowledge about which nothing is left to decide. */
    public Knowledge(
            String base,
            List<Entity> entities,
            List<Happening> happenings,
            List<Article> articles,
            List<Problem> problems) {
        this(
                base,
                entities,
                happenings,
                articles.stream().sorted(Comparator.comparing(Article::iri)).toList(),
                problems,
                List.of(),
                List.of());
    }
}
