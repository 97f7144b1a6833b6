package org.wiregraph.resolve;

import java.util.Comparator;
import java.util.List;
import org.wiregraph.text.Span;

/**
 * A pair of entities that may be one, for the user to decide in {@code identity.yaml}.
 *
 * @param one IRI of the one
 * @param other IRI of the other
 * @param passages for each, where it is first spoken of
 */
public record Proposal(String one, String other, Grounds grounds, List<Passage> passages)
        implements Comparable<Proposal> {
    /** A build proposes no more than these, the likeliest; a decision makes room for others. */
    public static final int MOST = 5_000;

    /** A sentence of an article. */
    public record Passage(String entity, String document, Span span, String text) {}

    public Proposal {
        passages = List.copyOf(passages);
    }

    @Override
    public int compareTo(Proposal next) {
        return Comparator.comparing(Proposal::grounds)
                .thenComparing(Proposal::one)
                .thenComparing(Proposal::other)
                .compare(this, next);
    }
}
