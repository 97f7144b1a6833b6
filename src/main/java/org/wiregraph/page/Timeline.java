package org.wiregraph.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What happened or holds when, as far as articles date it.
 *
 * @param entries those of the time shown, by time
 * @param range the time shown
 * @param years how many entries there are in each year, and in each month of the year that is shown, by "2021" and "2021-06"
 * @param kinds what entries can be of
 * @param asked what the reader asked for
 * @param more whether there are more than were looked at
 */
public record Timeline(
        List<Entry> entries, Range range, Map<String, Integer> years, List<String> kinds, Asked asked, boolean more) {
    /** Days from the first to the last. */
    public record Range(LocalDate first, LocalDate last) {
        public Range {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(last + " is before " + first);
            }
        }

        long days() {
            return last.toEpochDay() - first.toEpochDay() + 1;
        }
    }

    /**
     * What a reader asks for; "" for anything.
     *
     * @param from a year, month or day
     * @param kind class of event, or property of a fact, in words
     * @param entity its name
     * @param status in lower case
     */
    public record Asked(String from, String to, String kind, String entity, String status) {}

    /**
     * An event, number or fact with its time and one status.
     *
     * @param thing the event or number; the subject of a fact
     * @param words what it is
     * @param earliest the first day that it can mean, none if the text gives no such bound
     * @param latest the last day that it can mean
     */
    public record Entry(
            Thing thing,
            String words,
            String kind,
            String status,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            List<Evidence> evidence) {
        public Entry {
            evidence = List.copyOf(evidence);
        }

        LocalDate begin() {
            return earliest.or(() -> latest).orElse(LocalDate.EPOCH);
        }

        LocalDate end() {
            return latest.or(() -> earliest).orElse(LocalDate.EPOCH);
        }

        /** Its time in words: a day, a span, "by 2021-05-01" or "since 2015-01-01". */
        String when() {
            if (earliest.isEmpty()) {
                return "by " + end();
            }
            if (latest.isEmpty()) {
                return "since " + begin();
            }
            return begin().equals(end()) ? begin().toString() : Spans.words(begin(), end());
        }
    }

    /** A claim that says it. */
    public record Evidence(String document, String claim, String said) {}

    /** Nothing, where it cannot be told what was asked for. */
    public static Timeline none(Asked asked) {
        Range range = new Range(LocalDate.EPOCH, LocalDate.EPOCH);
        return new Timeline(List.of(), range, Map.of(), List.of(), asked, false);
    }

    public Timeline {
        entries = List.copyOf(entries);
        years = new TreeMap<>(years);
        kinds = List.copyOf(kinds);
    }
}
