package org.wiregraph.page;

import java.util.List;

/**
 * An article with what is marked in it, and its claims in the order of its text.
 *
 * @param address where it was published, "" if unknown
 * @param path below the corpus
 * @param copyOf IRI of the article that it is a copy of, "" for none
 * @param paragraphs the text
 */
public record Article(
        String iri,
        String title,
        String date,
        String publisher,
        List<String> authors,
        String address,
        String path,
        String copyOf,
        List<List<Passage>> paragraphs,
        List<Claim> claims) {
    public Article {
        authors = List.copyOf(authors);
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
        claims = List.copyOf(claims);
    }
}
