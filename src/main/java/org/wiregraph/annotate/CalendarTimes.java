package org.wiregraph.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.annotate.TimeTagger.Found;

/** Times named by the calendar: dates, months, weekdays, seasons; {@link Years} has those without a month. */
final class CalendarTimes {
    private static final Pattern NUMERIC = Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]((?:19|20)[0-9]{2})");
    private static final Pattern ISO = Pattern.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]");
    private static final Pattern DAYS = Pattern.compile("([0-3]?[0-9])-([0-3]?[0-9])");
    private static final String ATTACKS = "2001-09-11";

    private final ArticleDate article;

    CalendarTimes(ArticleDate article) {
        this.article = article;
    }

    Optional<Found> at(Words words, int i) {
        return numeric(words, i)
                .or(() -> dayFirst(words, i))
                .or(() -> monthFirst(words, i))
                .or(() -> weekday(words, i))
                .or(() -> season(words, i))
                .or(() -> Years.at(words, i, article));
    }

    /** "2021-06-14", "14/6/2021" where only one reading is possible, "9/11". */
    private static Optional<Found> numeric(Words words, int i) {
        String word = words.at(i);
        if (word.equals("9/11")) {
            return Optional.of(new Found(i, ATTACKS));
        }
        if (ISO.matcher(word).matches()) {
            return Found.of(
                    i, day(number(word.substring(0, 4)), number(word.substring(5, 7)), number(word.substring(8))));
        }
        Matcher matcher = NUMERIC.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = number(matcher.group(1));
        int second = number(matcher.group(2));
        int year = number(matcher.group(3));
        Optional<String> dayFirst = day(year, second, first);
        Optional<String> monthFirst = day(year, first, second);
        boolean open = dayFirst.isPresent() && monthFirst.isPresent() && first != second;
        return open ? Found.of(i, Optional.of(String.valueOf(year))) : Found.of(i, dayFirst.or(() -> monthFirst));
    }

    /** "14 June 2021", "the 14th of June". */
    private Optional<Found> dayFirst(Words words, int i) {
        OptionalInt day = TimeWords.day(words.at(i));
        int at = words.after(i + 1, "of");
        return day.isEmpty() || !isMonth(words, at) ? Optional.empty() : dated(words, at, at, day.getAsInt());
    }

    private Optional<Found> monthFirst(Words words, int i) {
        int at = words.is(i, "last", "this", "next") ? i + 1 : i;
        if (!isMonth(words, at)) {
            return Optional.empty();
        }
        if (at > i) {
            int shift = words.is(i, "last") ? -1 : words.is(i, "this") ? 0 : 1;
            return Found.of(at, article.monthOfYear(month(words, at), shift));
        }
        OptionalInt day = TimeWords.day(words.at(i + 1));
        boolean clock = words.is(i + 2, "a.m.", "p.m.", "am", "pm");
        if (day.isPresent() && !clock) {
            return dated(words, i, i + 1, day.getAsInt());
        }
        Matcher days = DAYS.matcher(words.at(i + 1));
        if (days.matches()) {
            return range(words, i, number(days.group(1)), number(days.group(2)));
        }
        return monthAlone(words, i);
    }

    /** A month's name and not a verb, a modal or a person. */
    private static boolean isMonth(Words words, int i) {
        boolean open = words.is(i, "may", "march", "mar", "jan", "dec", "jun", "nov", "apr", "aug", "sep", "oct");
        return TimeWords.month(words.at(i)).isPresent()
                && !words.isInName(i)
                && (words.isCapitalised(i) || words.at(i).startsWith("mid-"))
                && (!open
                        || words.isTag(i, "NNP")
                        || TimeWords.day(words.at(i + 1)).isPresent());
    }

    private static int month(Words words, int i) {
        return TimeWords.month(words.at(i)).orElseThrow();
    }

    /** The day of the month named at {@code at}; {@code last} is the last word so far. */
    private Optional<Found> dated(Words words, int at, int last, int day) {
        int month = month(words, at);
        int next = words.after(last + 1, ",");
        OptionalInt year = TimeWords.year(words.at(next));
        if (year.isPresent()) {
            return Found.of(next, day(year.getAsInt(), month, day));
        }
        int spoken = words.after(last + 1, "of", "in");
        Optional<String> named = spokenYear(words, spoken);
        if (named.isPresent()) {
            return Found.of(spoken + 1, day(number(named.get()), month, day));
        }
        boolean attacks = month == 9
                && day == 11
                && words.is(last + 1, "attack", "attacks", "terror", "terrorist", "terrorists", "hijackers");
        return Found.of(last, attacks ? Optional.of(ATTACKS) : article.dayOfYear(month, day));
    }

    /** The year of "last year", "this year" or "next year" at {@code i}. */
    private Optional<String> spokenYear(Words words, int i) {
        boolean year = words.is(i, "last", "this", "next") && words.is(i + 1, "year");
        return year ? article.unit("year", words.is(i, "last") ? -1 : words.is(i, "this") ? 0 : 1) : Optional.empty();
    }

    private Optional<Found> range(Words words, int i, int first, int last) {
        int next = words.after(i + 2, ",");
        OptionalInt year = TimeWords.year(words.at(next));
        Optional<String> from = year.isPresent()
                ? day(year.getAsInt(), month(words, i), first)
                : article.dayOfYear(month(words, i), first);
        Optional<String> to = year.isPresent()
                ? day(year.getAsInt(), month(words, i), last)
                : article.dayOfYear(month(words, i), last);
        boolean single = from.isPresent() && to.isPresent() && !(from.get() + to.get()).contains("|");
        return Found.of(year.isPresent() ? next : i + 1, single ? Optional.of(from.get() + "/" + to.get()) : from);
    }

    private Optional<Found> monthAlone(Words words, int i) {
        int month = month(words, i);
        int next = words.after(i + 1, "of", ",");
        OptionalInt year = TimeWords.year(words.at(next));
        if (year.isPresent()) {
            return Found.of(
                    next, Optional.of(YearMonth.of(year.getAsInt(), month).toString()));
        }
        int spoken = words.after(i + 1, "of");
        Optional<String> named = spokenYear(words, spoken);
        if (named.isPresent()) {
            return Found.of(
                    spoken + 1,
                    Optional.of(YearMonth.of(number(named.get()), month).toString()));
        }
        return Found.of(i, article.monthOfYear(month));
    }

    /** "Tuesday", "next Tuesday", "Tuesday last week"; with a date after it, that date. */
    private Optional<Found> weekday(Words words, int i) {
        boolean shifted = words.is(i, "last", "next", "this");
        int at = shifted ? i + 1 : i;
        if (!TimeWords.isWeekday(words.at(at)) || !words.isCapitalised(at) || words.isInName(at)) {
            return Optional.empty();
        }
        int next = words.after(at + 1, ",");
        Optional<Found> date =
                dayFirst(words, next).or(() -> monthFirst(words, next).filter(found -> found.last() > next));
        if (date.isPresent()) {
            return date;
        }
        int week = words.after(at + 1, "of");
        if (words.is(week, "last", "this", "next") && words.is(week + 1, "week")) {
            int shift = words.is(week, "last") ? -1 : words.is(week, "this") ? 0 : 1;
            return Found.of(week + 1, article.weekdayOfWeek(TimeWords.weekday(words.at(at)), shift));
        }
        boolean plain = !shifted || words.is(i, "this");
        return Found.of(
                at,
                plain
                        ? article.weekday(TimeWords.weekday(words.at(at)))
                        : article.weekday(TimeWords.weekday(words.at(at)), words.is(i, "last") ? -1 : 1));
    }

    /** "the summer of 2014", "last winter". */
    private Optional<Found> season(Words words, int i) {
        boolean shifted = words.is(i, "last", "this", "next");
        OptionalInt first = TimeWords.season(words.at(shifted ? i + 1 : i));
        int next = words.after(i + 1, "of");
        OptionalInt year = TimeWords.year(words.at(next));
        if (first.isEmpty() || year.isEmpty() && !shifted) {
            return Optional.empty();
        }
        if (!shifted) {
            // Winter stands in two years.
            boolean winter = first.getAsInt() == 12;
            return Found.of(
                    next,
                    Optional.of(
                            winter
                                    ? String.valueOf(year.getAsInt())
                                    : months(YearMonth.of(year.getAsInt(), first.getAsInt()))));
        }
        int shift = words.is(i, "last") ? -1 : words.is(i, "this") ? 0 : 1;
        return Found.of(
                i + 1,
                article.monthOfYear(first.getAsInt(), shift)
                        .map(YearMonth::parse)
                        .map(CalendarTimes::months));
    }

    private static String months(YearMonth first) {
        return first + "/" + first.plusMonths(2);
    }

    private static Optional<String> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
