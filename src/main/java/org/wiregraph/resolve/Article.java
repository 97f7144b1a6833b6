package org.wiregraph.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wiregraph.corpus.Document;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Span;

/**
 * One article of the resolved corpus.
 *
 * @param iri the document's IRI
 * @param sentences their places (UTF-16)
 * @param mentions IRI of the entity by mention span (UTF-16), for display
 * @param pronouns the mentions that are pronouns
 * @param claims sorted by IRI
 * @param copyOf the article it copies, if it is a syndicated copy
 */
public record Article(
        String iri,
        Document document,
        List<Span> sentences,
        Map<Span, String> mentions,
        Set<Span> pronouns,
        List<Claim> claims,
        Optional<Original> copyOf) {
    /** An article that others copy. */
    public record Original(String iri, Optional<PartialDate> date) {}

    public Article {
        sentences = List.copyOf(sentences);
        mentions = new TreeMap<>(mentions);
        pronouns = Set.copyOf(pronouns);
        claims = claims.stream().sorted().toList();
    }
}
