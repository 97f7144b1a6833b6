package org.wiregraph.graph;

import java.util.Optional;
import org.wiregraph.extract.Attribution;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.text.PartialDate;

/**
 * A claim with the article that makes it.
 *
 * @param original IRI of the article that this one copies, or its own
 * @param originalDate when the original was published, as far as it is known
 */
record Said(Article article, String original, Optional<PartialDate> originalDate, Claim claim) {
    /** When it was said, as far as the article is dated. */
    Optional<PartialDate> date() {
        return article.document().metadata().date();
    }

    /** Who is cited, empty for the article's own voice. */
    String speaker() {
        Attribution<String> attribution = claim.attribution();
        return attribution.speaker().orElse(attribution.words());
    }

    /** What makes two sayings one source: the same original article, or the same speaker on the same day. */
    String source() {
        return claim.attribution().isOwnVoice()
                ? original
                : speaker() + "\n" + originalDate.map(PartialDate::lexical).orElse(original);
    }
}
