package org.wiregraph.resolve;

import java.util.Optional;
import java.util.SortedSet;
import org.wiregraph.extract.Attribution;
import org.wiregraph.extract.Content;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/**
 * What one sentence of an article says, over the corpus's entities, before it becomes a claim.
 *
 * @param sentence position of the sentence in the article
 */
record Told(
        Content<String> content,
        Status status,
        Optional<Status> modality,
        Attribution<String> attribution,
        Validity validity,
        double confidence,
        SortedSet<String> rules,
        int sentence,
        SortedSet<Integer> contexts) {
    Told withStatus(Status other) {
        return new Told(content, other, Optional.empty(), attribution, validity, confidence, rules, sentence, contexts);
    }

    Told withContent(Content<String> other) {
        return new Told(other, status, modality, attribution, validity, confidence, rules, sentence, contexts);
    }

    Told withValidity(Validity other) {
        return new Told(content, status, modality, attribution, other, confidence, rules, sentence, contexts);
    }
}
