package org.wiregraph.learn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as texts write it: "January 1, 2000", "1st of January 2000", "2000-01-01", "01/31/2000". */
final class CalendarDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "([0-3]?[0-9])(?:st|nd|rd|th)?";
    private static final String YEAR = "([12][0-9]{3})";
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:the )?" + MONTH + "\\s+(?:the )?" + DAY + "\\s*,?\\s+(?:of )?" + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:the )?" + DAY + "\\s+(?:of\\s+)?" + MONTH + "\\s*,?\\s+(?:of )?" + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile(YEAR + "[-/.]([0-1]?[0-9])[-/.]([0-3]?[0-9])");
    private static final Pattern AMERICAN = Pattern.compile("([0-3]?[0-9])[-/.]([0-3]?[0-9])[-/.]" + YEAR);
    private static final int DECEMBER = 12;

    private CalendarDay() {}

    static Optional<LocalDate> parse(String text) {
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return day(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher american = AMERICAN.matcher(text);
        if (american.matches()) {
            int first = number(american, 1);
            int second = number(american, 2);
            return first > DECEMBER ? day(number(american, 3), second, first) : day(number(american, 3), first, second);
        }
        return Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
