package org.wiregraph.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.Document;

/**
 * One article of the resolved corpus.
 *
 * @param iri the document's IRI
 * @param mentions IRI of the entity by mention span (UTF-16), for display
 * @param claims sorted by IRI
 * @param copyOf IRI of the article it copies, if it is a syndicated copy
 */
public record Article(
        String iri,
        Document document,
        List<Sentence> sentences,
        Map<org.wiregraph.text.Span, String> mentions,
        List<Claim> claims,
        Optional<String> copyOf) {
    public Article {
        sentences = List.copyOf(sentences);
        mentions = new TreeMap<>(mentions);
        claims = claims.stream().sorted().toList();
    }
}
