package org.wiregraph.resolve;

import java.util.List;
import org.wiregraph.text.Problem;

/**
 * All that a corpus says, resolved: the input of the graph.
 *
 * @param base IRI under which entities, documents and claims live, ending in {@code /}
 * @param entities sorted by IRI; each is mentioned by at least one article
 * @param happenings events and quantities, sorted by IRI
 * @param articles sorted by IRI
 * @param problems lines of identity.yaml and corrections.yaml that match nothing
 */
public record Knowledge(
        String base,
        List<Entity> entities,
        List<Happening> happenings,
        List<Article> articles,
        List<Problem> problems) {
    public Knowledge {
        entities = entities.stream().sorted().toList();
        happenings = happenings.stream().sorted().toList();
        articles = List.copyOf(articles);
        problems = problems.stream().sorted().toList();
    }
}
