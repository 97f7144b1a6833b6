package org.wiregraph.resolve;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.text.PartialDate;

/**
 * When an event happens, in days since 1970, both ends included.
 *
 * @param from least long value if the beginning is open
 * @param to greatest long value if the end is open
 * @param lexical the dates as told
 */
record Interval(long from, long to, List<String> lexical) implements Serializable {
    private static final int MONTHS = 24;

    Interval {
        lexical = List.copyOf(lexical);
    }

    /** The time that an event's roles give: time, or start and end; a deadline only bounds it. */
    static Optional<Interval> of(Content.Event<String> event) {
        long from = Long.MIN_VALUE;
        long to = Long.MAX_VALUE;
        SortedSet<String> lexical = new TreeSet<>();
        for (Map.Entry<String, List<Value<String>>> role : event.roles().entrySet()) {
            for (Value<String> value : role.getValue()) {
                if (!(value instanceof Value.Time<String> time)) {
                    continue;
                }
                PartialDate date = time.date();
                boolean start = role.getKey().equals("start");
                boolean deadline = role.getKey().equals("deadline");
                boolean end = role.getKey().equals("end");
                if (start || !end && !deadline) {
                    from = Math.max(from, date.earliest().toEpochDay());
                }
                if (!start) {
                    to = Math.min(to, date.latest().toEpochDay());
                }
                if (!deadline) {
                    lexical.add(date.lexical());
                }
            }
        }
        boolean known = from != Long.MIN_VALUE || to != Long.MAX_VALUE;
        return known && from <= to ? Optional.of(new Interval(from, to, List.copyOf(lexical))) : Optional.empty();
    }

    boolean contains(Interval other) {
        return from <= other.from && other.to <= to;
    }

    boolean overlaps(Interval other) {
        return from <= other.to && other.from <= to;
    }

    /** Days, or the greatest long value where an end is open. */
    long length() {
        return isOpen() ? Long.MAX_VALUE : to - from + 1;
    }

    boolean isOpen() {
        return from == Long.MIN_VALUE || to == Long.MAX_VALUE;
    }

    /** The narrower of two, in which both agree. */
    Interval narrower(Interval other) {
        int byLength = Long.compare(length(), other.length());
        boolean mine = byLength < 0 || byLength == 0 && lexical.toString().compareTo(other.lexical.toString()) <= 0;
        return mine ? this : other;
    }

    /** Names of the days, months and years under which an event of this time is looked for. */
    List<String> buckets() {
        List<String> buckets = new ArrayList<>(monthsAndYears());
        if (from == to) {
            buckets.add(java.time.LocalDate.ofEpochDay(from).toString());
        }
        return buckets;
    }

    /** Where events within this time are to be looked for. */
    List<String> within() {
        if (from == to) {
            return List.of(java.time.LocalDate.ofEpochDay(from).toString());
        }
        List<String> all = monthsAndYears();
        List<String> months = all.stream().filter(one -> one.length() > 4).toList();
        List<String> years = all.stream().filter(one -> one.length() == 4).toList();
        return months.isEmpty() || months.size() >= 12 ? years : months;
    }

    private List<String> monthsAndYears() {
        if (isOpen() || length() > 31L * MONTHS) {
            return Collections.emptyList();
        }
        List<String> names = new ArrayList<>();
        YearMonth last = YearMonth.from(java.time.LocalDate.ofEpochDay(to));
        for (YearMonth at = YearMonth.from(java.time.LocalDate.ofEpochDay(from));
                !at.isAfter(last);
                at = at.plusMonths(1)) {
            names.add(at.toString());
            String year = at.toString().substring(0, at.toString().length() - 3);
            if (!names.contains(year)) {
                names.add(year);
            }
        }
        return names;
    }
}
