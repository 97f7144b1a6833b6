package org.wiregraph.graph;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.resolve.Claim;

/** The roles and times that actual claims give an event or quantity; summaries of other articles can be added. */
public final class RoleSummary implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Terms as canonical N-Quads writes them, by local name of the role. */
    private final TreeMap<String, TreeSet<String>> roles = new TreeMap<>();

    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;

    void add(Claim claim) {
        Roles.of(claim.content())
                .forEach((role, values) -> values.forEach(value -> {
                    StringBuilder term = new StringBuilder();
                    Terms.write(value, term);
                    roles.computeIfAbsent(role, name -> new TreeSet<>()).add(term.toString());
                }));
        Roles.Bounds bounds = Roles.bounds(claim.content(), claim.validity());
        bounds.earliest().ifPresent(day -> earliest = Math.min(earliest, day.toEpochDay()));
        bounds.latest().ifPresent(day -> latest = Math.max(latest, day.toEpochDay()));
    }

    /** Adds what other articles say; this. */
    public RoleSummary add(RoleSummary other) {
        other.roles.forEach((role, terms) ->
                roles.computeIfAbsent(role, name -> new TreeSet<>()).addAll(terms));
        earliest = Math.min(earliest, other.earliest);
        latest = Math.max(latest, other.latest);
        return this;
    }

    /** Writes the roles of {@code happening} into {@code graph}, and the days that all claims together allow. */
    void write(QuadSink quads, String graph, String happening) {
        roles.forEach(
                (role, terms) -> terms.forEach(term -> quads.addWritten(graph, happening, Vocabulary.wg(role), term)));
        new Roles.Bounds(
                        earliest == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(earliest)),
                        latest == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(latest)))
                .write(quads, graph, happening);
    }
}
