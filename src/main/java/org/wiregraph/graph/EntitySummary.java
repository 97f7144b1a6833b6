package org.wiregraph.graph;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How often something is said of an entity, and when, as all facts about it say together.
 *
 * @param claims how many claims state these facts
 * @param first the first day on which one was stated, since 1970; the greatest long value if no article is dated
 * @param last the last such day; the least long value if no article is dated
 */
public record EntitySummary(long claims, long first, long last) implements Serializable {
    /** With what other facts say. */
    public EntitySummary add(EntitySummary other) {
        return new EntitySummary(claims + other.claims, Math.min(first, other.first), Math.max(last, other.last));
    }

    Optional<LocalDate> firstDay() {
        return first == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first));
    }

    Optional<LocalDate> lastDay() {
        return last == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
    }
}
