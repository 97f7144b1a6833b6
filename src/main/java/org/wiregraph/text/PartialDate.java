package org.wiregraph.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

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
            case 7 -> YearMonth.parse(lexical).atEndOfMonth();
            default -> earliest();
        };
    }

    private static Optional<LocalDate> parse(String lexical) {
        try {
            return switch (lexical.length()) {
                case 4 -> Optional.of(LocalDate.parse(lexical + "-01-01"));
                case 7 -> Optional.of(LocalDate.parse(lexical + "-01"));
                case 10 -> Optional.of(LocalDate.parse(lexical));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
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
