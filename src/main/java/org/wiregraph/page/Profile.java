package org.wiregraph.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

        /** When it begins as far as is known: the first day any claim gives, else the last; "" if none gives any. */
        String day() {
            return days(Claim::earliest)
                    .min(String::compareTo)
                    .or(() -> days(Claim::latest).min(String::compareTo))
                    .orElse("");
        }

        private Stream<String> days(Function<Claim, String> bound) {
            return statements.stream().map(Statement::claim).map(bound).filter(day -> !day.isEmpty());
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
