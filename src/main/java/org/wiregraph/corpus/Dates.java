package org.wiregraph.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Span;

/** The forms in which articles write whole dates; a form that can be read in two ways is no date. */
final class Dates {
    /** A date and its place in the line. */
    record Found(PartialDate date, Span span) {}

    private record Form(Pattern pattern, Function<MatchResult, Optional<PartialDate>> reader) {}

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:1[5-9]|20)\\d\\d)";

    private static final List<Form> DAYS = List.of(
            form("\\b" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)", m -> day(m, 1, 3, 4)),
            form("\\b" + MONTH + "\\s*" + DAY + ",?\\s+" + YEAR + "(?!\\d)", m -> day(m, 3, 1, 2)),
            form(
                    "(?<!\\d)" + DAY + "(?:\\s+of)?[\\s-]*" + MONTH + ",?[\\s-]*" + YEAR + "(?!\\d)",
                    m -> day(m, 3, 2, 1)),
            form("(?<![\\d/.])(\\d{1,2})([/.])(\\d{1,2})\\2" + YEAR + "(?!\\d)", Dates::unambiguous));
    private static final List<Form> LESS = List.of(
            form("^" + YEAR + "(\\d\\d)(\\d\\d)$", m -> day(m, 1, 2, 3)),
            form("^" + MONTH + ",?\\s+" + YEAR + "$", m -> PartialDate.tryParse(m.group(2) + "-" + month(m.group(1)))),
            form("^" + YEAR + "-\\d\\d$", m -> PartialDate.tryParse(m.group())),
            form("^" + YEAR + "$", m -> PartialDate.tryParse(m.group())));
    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private Dates() {}

    /** The date that {@code value}, a field meant to hold one, states: a day, a month or a year. */
    static Optional<PartialDate> parse(String value) {
        String stripped = value.strip();
        return Stream.concat(first(DAYS, stripped).stream(), first(LESS, stripped).stream())
                .map(Found::date)
                .findFirst();
    }

    /** The first whole date, with its year, in {@code line}. */
    static Optional<Found> find(String line) {
        return first(DAYS, line);
    }

    /** The whole date in a file's name, as in {@code 2021-06-02-kabul} or {@code afp_20210602}. */
    static Optional<PartialDate> inName(String name) {
        Matcher matcher = IN_NAME.matcher(name);
        return matcher.find() ? day(matcher.toMatchResult(), 1, 3, 4) : Optional.empty();
    }

    private static Form form(String regex, Function<MatchResult, Optional<PartialDate>> reader) {
        return new Form(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), reader);
    }

    private static Optional<Found> first(List<Form> forms, String line) {
        return forms.stream()
                .flatMap(form -> form.pattern()
                        .matcher(line)
                        .results()
                        .flatMap(match -> form.reader().apply(match).stream()
                                .map(date -> new Found(date, new Span(match.start(), match.end())))))
                .min(Comparator.comparing(Found::span));
    }

    private static Optional<PartialDate> day(MatchResult match, int year, int month, int day) {
        return day(match.group(year), month(match.group(month)), match.group(day));
    }

    private static Optional<PartialDate> day(String year, String month, String day) {
        return PartialDate.tryParse(year + "-" + twoDigits(month) + "-" + twoDigits(day));
    }

    /** 13/06/2021 and 06/13/2021 are the same day; 01/06/2021 may be January or June. */
    private static Optional<PartialDate> unambiguous(MatchResult match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(3));
        if (first != second && first <= 12 && second <= 12) {
            return Optional.empty();
        }
        boolean dayFirst = first > 12;
        return day(match.group(4), match.group(dayFirst ? 3 : 1), match.group(dayFirst ? 1 : 3));
    }

    private static String month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return written;
        }
        return twoDigits(String.valueOf(MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) + 1));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
