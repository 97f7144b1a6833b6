package org.wiregraph.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that a graph says about one entity, event or quantity.
 *
 * @param facts that it takes part in, by property, the strongest first
 * @param groups the same by property, a few of each with their sentences
 * @param happenings events and quantities that it has a role in, or the claims about it if it is one, by their time
 * @param moreHappenings whether there are more than these
 * @param cited how many claims it is cited for
 * @param said the latest of these
 */
public record Profile(
        Thing thing,
        List<String> names,
        List<String> links,
        List<Fact> facts,
        List<Group> groups,
        List<Happening> happenings,
        boolean moreHappenings,
        int cited,
        List<Statement> said) {
    /**
     * A fact that the entity takes part in.
     *
     * @param property its IRI
     * @param word the property in words
     * @param status latest one, by local name
     * @param first day it was first said, "" if unknown
     */
    public record Fact(
            Thing subject,
            String property,
            String word,
            Thing object,
            String status,
            int claims,
            int sources,
            String first,
            String last,
            boolean disputed) {
        /** The other side of the fact, seen from {@code thing}. */
        Thing other(Thing thing) {
            return subject.equals(thing) ? object : subject;
        }
    }

    /** A fact with sentences behind it, not necessarily all. */
    public record Told(Fact fact, List<Statement> quotes) {
        public Told {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * The facts of one property.
     *
     * @param property its IRI
     * @param word the property in words
     * @param all how many there are
     */
    public record Group(String property, String word, int all, List<Told> facts) {
        public Group {
            facts = List.copyOf(facts);
        }
    }

    /** An event or quantity with what is claimed about it. */
    public record Happening(Thing thing, List<Statement> statements) {
        public Happening {
            statements = List.copyOf(statements);
        }

        /** The claim that says best when it is: with both days, else with one. */
        private Optional<Claim> dated() {
            return statements.stream()
                    .map(Statement::claim)
                    .filter(claim ->
                            !claim.earliest().isEmpty() || !claim.latest().isEmpty())
                    .min(Comparator.comparing(claim ->
                            claim.earliest().isEmpty() || claim.latest().isEmpty()));
        }

        /** When it is, in words; "" if no claim says. */
        String when() {
            return dated().map(claim -> Draw.period(claim.earliest(), claim.latest()))
                    .orElse("");
        }

        /** A day to order it by; "" if no claim gives any. */
        String day() {
            return dated().map(claim -> claim.earliest().isEmpty() ? claim.latest() : claim.earliest())
                    .orElse("");
        }

        /** When it was first said; "" if unknown. */
        String said() {
            return statements.stream()
                    .map(Statement::date)
                    .filter(date -> !date.isEmpty())
                    .min(Comparator.naturalOrder())
                    .orElse("");
        }

        /** The statuses that claims give it, the first claim's first. */
        List<String> statuses() {
            return statements.stream()
                    .map(statement -> statement.claim().status())
                    .distinct()
                    .toList();
        }
    }

    public Profile {
        names = List.copyOf(names);
        links = List.copyOf(links);
        facts = List.copyOf(facts);
        groups = List.copyOf(groups);
        happenings = List.copyOf(happenings);
        said = List.copyOf(said);
    }
}
