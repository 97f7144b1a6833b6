package org.wiregraph.graph;

import java.util.Optional;
import org.wiregraph.extract.Attribution;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.text.PartialDate;

/**
 * A claim with where it was made.
 *
 * @param article IRI of the article that makes it
 * @param date when it was said, as far as the article is dated
 * @param original the article that this one copies, or itself
 */
record Said(String article, Optional<PartialDate> date, Article.Original original, Claim claim) {
    /** Who is cited, empty for the article's own voice. */
    String speaker() {
        Attribution<String> attribution = claim.attribution();
        return attribution.speaker().orElse(attribution.words());
    }

    /** What makes two sayings one source: the same original article, or the same speaker on the same day. */
    String source() {
        return claim.attribution().isOwnVoice()
                ? original.iri()
                : speaker() + "\n" + original.date().map(PartialDate::lexical).orElse(original.iri());
    }
}
