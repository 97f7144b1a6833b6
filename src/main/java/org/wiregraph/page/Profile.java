package org.wiregraph.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that a graph says about one entity, event or quantity.
 *
 * @param happenings events and quantities that it has a role in, or the claims about it if it is one, by their time
 * @param said what it is cited for
 */
public record Profile(
        Thing thing,
        List<String> names,
        List<String> links,
        List<Fact> facts,
        List<Happening> happenings,
        List<Statement> said) {
    /**
     * A fact that the entity takes part in.
     *
     * @param property in words
     * @param status latest one, by local name
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
            List<Statement> quotes) {
        public Fact {
            quotes = List.copyOf(quotes);
        }

        /** The other side of the fact, seen from {@code thing}. */
        Thing other(Thing thing) {
            return subject.equals(thing) ? object : subject;
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
        happenings = List.copyOf(happenings);
        said = List.copyOf(said);
    }
}
