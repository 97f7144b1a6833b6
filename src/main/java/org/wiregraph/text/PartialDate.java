package org.wiregraph.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A date as exact as the text gives it: {@code 2021}, {@code 2021-06} or {@code 2021-06-14}, the lexical forms of
 * xsd:gYear, xsd:gYearMonth and xsd:date.
 */
public record PartialDate(String lexical) implements Comparable<PartialDate> {
    public PartialDate {
        if (parse(lexical).isEmpty()) {
            throw new IllegalArgumentException("not a year, month or day: " + lexical);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The date written as {@code lexical}, or nothing if it is no date. */
    public static Optional<PartialDate> tryParse(String lexical) {
        return parse(lexical).map(day -> new PartialDate(lexical));
    }

    /** The first day it can mean. */
    public LocalDate earliest() {
        return parse(lexical).orElseThrow();
    }

    /** The last day it can mean. */
    public LocalDate latest() {
        return switch (lexical.length()) {
            case 4 -> earliest().withMonth(12).withDayOfMonth(31);
            case 7 -> earliest().with(TemporalAdjusters.lastDayOfMonth());
            default -> earliest();
        };
    }

    private static Optional<LocalDate> parse(String lexical) {
        if (!isForm(lexical)) {
            return Optional.empty();
        }
        int length = lexical.length();
        int year = Integer.parseInt(lexical, 0, 4, 10);
        int month = length == 4 ? 1 : Integer.parseInt(lexical, 5, 7, 10);
        int day = length == 10 ? Integer.parseInt(lexical, 8, 10, 10) : 1;
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether digits and hyphens stand where one of the forms has them. */
    private static boolean isForm(String lexical) {
        int length = lexical.length();
        return (length == 4 || length == 7 || length == 10)
                && IntStream.range(0, length).allMatch(i -> {
                    char c = lexical.charAt(i);
                    return i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
                });
    }

    @Override
    public int compareTo(PartialDate other) {
        return lexical.compareTo(other.lexical);
    }

    @Override
    public String toString() {
        return lexical;
    }
}
