package org.wiregraph.page;

import java.util.List;

/** A stretch of an article's text, with what is marked in it. */
public sealed interface Passage {
    /** Words with no mark of their own. */
    record Words(String text) implements Passage {}

    /** Words that mention a thing; a mention can stand within another. */
    record Mention(Thing thing, List<Passage> inner) implements Passage {
        public Mention {
            inner = List.copyOf(inner);
        }
    }

    /**
     * A sentence that claims cite.
     *
     * @param iri its IRI, which ends in its place in the text
     * @param claims places of its claims in the list of the article's
     */
    record Sentence(String iri, List<Integer> claims, List<Passage> inner) implements Passage {
        public Sentence {
            claims = List.copyOf(claims);
            inner = List.copyOf(inner);
        }
    }
}
