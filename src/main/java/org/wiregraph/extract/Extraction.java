package org.wiregraph.extract;

import java.util.List;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.Document;

/**
 * What was read from one article.
 *
 * @param sentences the annotated sentences, in order; mentions and candidates point into them by position
 */
public record Extraction(
        Document document,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<LocalEntity> entities,
        List<Candidate> candidates) {
    public Extraction {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        candidates = List.copyOf(candidates);
    }
}
