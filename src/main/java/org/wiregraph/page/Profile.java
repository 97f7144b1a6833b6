package org.wiregraph.page;

import java.util.List;

/** All that a graph says about one entity, event or quantity. */
public record Profile(Thing thing, List<String> names, List<String> links, List<Fact> facts) {
    /**
     * A fact that the entity takes part in.
     *
     * @param property in words
     * @param first day it was first said, "" if unknown
     * @param quotes the sentences behind it, not necessarily all
     */
    public record Fact(
            Thing subject,
            String property,
            Thing object,
            String status,
            int claims,
            int sources,
            String first,
            String last,
            boolean disputed,
            List<Quote> quotes) {
        public Fact {
            quotes = List.copyOf(quotes);
        }
    }

    /** A sentence behind a fact. */
    public record Quote(String claim, String document, String title, String date, String quote, String status) {}

    public Profile {
        names = List.copyOf(names);
        links = List.copyOf(links);
        facts = List.copyOf(facts);
    }
}
