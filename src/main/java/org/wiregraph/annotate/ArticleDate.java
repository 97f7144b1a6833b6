package org.wiregraph.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.wiregraph.text.PartialDate;

/**
 * The day an article is dated, against which its relative times are resolved, in the forms of {@link TimeValue}. What
 * cannot be resolved without that day is empty.
 */
record ArticleDate(Optional<LocalDate> day, Optional<Integer> year) {
    static ArticleDate of(Optional<PartialDate> date) {
        return new ArticleDate(
                date.filter(one -> one.lexical().length() == 10).map(PartialDate::earliest),
                date.map(one -> one.earliest().getYear()));
    }

    /** "June 14": the last such day and the next; the article's own day is that day. */
    Optional<String> dayOfYear(int month, int dayOfMonth) {
        return day.flatMap(now -> {
            Optional<LocalDate> past = nearest(now, month, dayOfMonth, 0, -1);
            Optional<LocalDate> future = nearest(now, month, dayOfMonth, 1, 1);
            boolean today = past.isPresent() && past.get().equals(now);
            return past.isEmpty() || future.isEmpty()
                    ? Optional.empty()
                    : Optional.of(today ? now.toString() : past.get() + "|" + future.get());
        });
    }

    /** The nearest such day not after {@code now} (step -1), or after it (step 1); 29 February may be years away. */
    private static Optional<LocalDate> nearest(LocalDate now, int month, int dayOfMonth, int apart, int step) {
        for (int year = now.getYear(); Math.abs(year - now.getYear()) <= 8; year += step) {
            if (dayOfMonth <= YearMonth.of(year, month).lengthOfMonth()) {
                LocalDate one = LocalDate.of(year, month, dayOfMonth);
                if (Integer.signum(one.compareTo(now)) * step >= apart) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    /** "in April": the last April begun and the next to end; this month is this month. */
    Optional<String> monthOfYear(int month) {
        return day.map(now -> {
            int current = now.getMonthValue();
            YearMonth past = YearMonth.of(month <= current ? now.getYear() : now.getYear() - 1, month);
            YearMonth future = YearMonth.of(month >= current ? now.getYear() : now.getYear() + 1, month);
            return past.equals(future) ? past.toString() : past + "|" + future;
        });
    }

    /** "last April" (-1), "this April" (0), "next April" (1). */
    Optional<String> monthOfYear(int month, int shift) {
        return day.map(now -> {
            int current = now.getMonthValue();
            int over = shift < 0 && month >= current ? -1 : shift > 0 && month <= current ? 1 : 0;
            return YearMonth.of(now.getYear() + over, month).toString();
        });
    }

    /** "Tuesday": the last one, today included, and the next. */
    Optional<String> weekday(DayOfWeek weekday) {
        return day.map(now ->
                now.with(TemporalAdjusters.previousOrSame(weekday)) + "|" + now.with(TemporalAdjusters.next(weekday)));
    }

    /** "last Tuesday" (-1), "next Tuesday" (1). */
    Optional<String> weekday(DayOfWeek weekday, int shift) {
        return day.map(
                now -> now.with(shift < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday))
                        .toString());
    }

    /** "Tuesday of last week". */
    Optional<String> weekdayOfWeek(DayOfWeek weekday, int shift) {
        return day.map(now -> monday(now)
                .plusWeeks(shift)
                .with(TemporalAdjusters.nextOrSame(weekday))
                .toString());
    }

    Optional<String> daysAway(int days) {
        return day.map(now -> now.plusDays(days).toString());
    }

    /** A calendar day, week, weekend, month, year, decade or century before (-) or after this one. */
    Optional<String> unit(String unit, int shift) {
        return switch (unit) {
            case "year" -> year.map(one -> String.valueOf(one + shift));
            case "decade" -> year.map(one -> one / 10 * 10 + shift * 10).map(first -> first + "/" + (first + 9));
            case "century" ->
                year.map(one -> (one - 1) / 100 * 100 + 1 + shift * 100).map(first -> first + "/" + (first + 99));
            case "month" -> day.map(now -> YearMonth.from(now).plusMonths(shift).toString());
            case "week" -> day.map(now -> monday(now).plusWeeks(shift)).map(first -> first + "/" + first.plusDays(6));
            case "weekend" -> weekend(shift);
            case "day" -> daysAway(shift);
            default -> Optional.empty();
        };
    }

    /** "the weekend": the last one begun and the next. */
    Optional<String> weekend() {
        return day.map(now -> {
            LocalDate past = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            LocalDate future = now.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
            return past + "/" + past.plusDays(1) + "|" + future + "/" + future.plusDays(1);
        });
    }

    private Optional<String> weekend(int shift) {
        return day.map(now -> {
            LocalDate saturday = monday(now).plusDays(5).plusWeeks(shift);
            return saturday + "/" + saturday.plusDays(1);
        });
    }

    /** "three weeks ago" (-3): weeks as the week around that day, years and months by the calendar. */
    Optional<String> away(String unit, int count) {
        return switch (unit) {
            case "hour", "minute" -> daysAway(0);
            case "week" -> day.map(now -> now.plusWeeks(count)).map(then -> then.minusDays(3) + "/" + then.plusDays(3));
            case "decade" -> year.map(one -> one + 10 * count).map(then -> (then - 2) + "/" + (then + 2));
            case "weekend", "century" -> Optional.empty();
            default -> unit(unit, count);
        };
    }

    /** "over the past year": from that day a year ago until the article's. */
    Optional<String> until(String unit) {
        return day.flatMap(now -> switch (unit) {
            case "week" -> Optional.of(now.minusWeeks(1) + "/" + now);
            case "month" -> Optional.of(now.minusMonths(1) + "/" + now);
            case "year" -> Optional.of(now.minusYears(1) + "/" + now);
            default -> Optional.empty();
        });
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
