package org.wiregraph.page;

import java.util.List;

/**
 * What is left for people to decide, and what they decided.
 *
 * @param pairs entities that may be one, the likeliest first, as many as the page holds
 * @param decisions as they stand in the files beside the articles
 */
public record Review(List<Pair> pairs, Pager pager, List<Decision> decisions) {
    /**
     * One of a pair.
     *
     * @param term how a decision names it
     * @param document path of an article that speaks of it, "" for none
     * @param sentence where it is first spoken of there
     * @param facts the strongest that it takes part in
     */
    public record Side(Thing thing, String term, String document, String sentence, List<Profile.Fact> facts) {
        public Side {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Two entities that may be one.
     *
     * @param reason why that is not sure
     * @param decided whether a decision about them waits for the next build
     */
    public record Pair(Side one, Side other, String reason, boolean decided) {}

    /**
     * A decision.
     *
     * @param words what is decided about what
     * @param reason why; "" if nobody said
     */
    public record Decision(String file, int line, String words, String reason) {}

    public Review {
        pairs = List.copyOf(pairs);
        decisions = List.copyOf(decisions);
    }
}
