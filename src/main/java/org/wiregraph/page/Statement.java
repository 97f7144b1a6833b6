package org.wiregraph.page;

/**
 * A claim with the article that makes it, for pages of other things.
 *
 * @param document IRI of the article
 * @param date day, month or year of the article, "" if unknown
 * @param quote the first sentence that says it
 */
public record Statement(Claim claim, String document, String title, String date, String quote) {}
