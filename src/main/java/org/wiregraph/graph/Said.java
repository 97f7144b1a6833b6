package org.wiregraph.graph;

import java.util.Comparator;
import java.util.Optional;
import org.wiregraph.extract.Attribution;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.text.PartialDate;

/**
 * A claim with the article that makes it.
 *
 * @param original the article that this one copies, or itself
 */
record Said(Article article, Article original, Claim claim) implements Comparable<Said> {
    private static final Comparator<Said> ORDER =
            Comparator.<Said, String>comparing(said -> said.article().iri()).thenComparing(Said::claim);

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
        if (claim.attribution().isOwnVoice()) {
            return original.iri();
        }
        return speaker()
                + "\n"
                + original.document()
                        .metadata()
                        .date()
                        .map(PartialDate::lexical)
                        .orElse(original.iri());
    }

    @Override
    public int compareTo(Said other) {
        return ORDER.compare(this, other);
    }
}
