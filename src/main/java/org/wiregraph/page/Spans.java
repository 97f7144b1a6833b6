package org.wiregraph.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.wiregraph.page.Timeline.Range;

/** Spans of days: in words, and cut into ticks of an axis. */
final class Spans {
    private static final int DAYS_OF_YEAR = 366;
    private static final int TICKS = 10;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12_000};
    private static final int WEEK = 7;
    private static final int DAYS_OF_QUARTER = 75;
    private static final int MONTHS_OF_YEAR = 12;

    /** A mark of an axis with what stands at it. */
    record Tick(LocalDate day, String name) {}

    private Spans() {}

    /** A whole month is "2021-06", a whole year "2021", some whole years "2001 to 2003"; else both days. */
    static String words(LocalDate first, LocalDate last) {
        boolean months = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        boolean years = months && first.getMonthValue() == 1 && last.getMonthValue() == MONTHS_OF_YEAR;
        String from = years
                ? Integer.toString(first.getYear())
                : YearMonth.from(first).toString();
        String to =
                years ? Integer.toString(last.getYear()) : YearMonth.from(last).toString();
        if (months) {
            return from.equals(to) ? from : from + " to " + to;
        }
        return first + " to " + last;
    }

    /** Ticks at the beginning of weeks, months or years, so many that they can be read. */
    static List<Tick> ticks(Range range) {
        if (range.days() <= DAYS_OF_QUARTER) {
            return days(range);
        }
        long span = range.days() * MONTHS_OF_YEAR / DAYS_OF_YEAR;
        int step = MONTHS[MONTHS.length - 1];
        for (int at = MONTHS.length - 1; at >= 0 && span / MONTHS[at] <= TICKS; at--) {
            step = MONTHS[at];
        }
        List<Tick> ticks = new ArrayList<>();
        YearMonth month = YearMonth.from(range.first());
        month = month.minusMonths(Math.floorMod(month.getYear() * MONTHS_OF_YEAR + month.getMonthValue() - 1, step));
        for (; !month.atDay(1).isAfter(range.last()); month = month.plusMonths(step)) {
            if (!month.atDay(1).isBefore(range.first())) {
                boolean year = step % MONTHS_OF_YEAR == 0;
                ticks.add(new Tick(month.atDay(1), year ? Integer.toString(month.getYear()) : month.toString()));
            }
        }
        return ticks;
    }

    private static List<Tick> days(Range range) {
        List<Tick> ticks = new ArrayList<>();
        long step = range.days() <= TICKS ? 1 : WEEK;
        for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(step)) {
            ticks.add(new Tick(day, day.toString()));
        }
        return ticks;
    }

    /** The span made shorter or longer around its middle, and moved by a part of itself. */
    static Range changed(Range range, double longer, double moved) {
        double days = Math.max(WEEK, range.days() * longer);
        double middle = range.first().toEpochDay() + range.days() / 2.0 + range.days() * moved;
        long first = Math.max(LocalDate.of(1, 1, 1).toEpochDay(), Math.round(middle - days / 2));
        long last = Math.min(LocalDate.of(9999, 12, 31).toEpochDay(), Math.round(middle + days / 2) - 1);
        return new Range(LocalDate.ofEpochDay(Math.min(first, last)), LocalDate.ofEpochDay(Math.max(first, last)));
    }
}
