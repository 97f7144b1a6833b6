package org.wiregraph.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.PartialDate;

/**
 * Recognises times in a sentence and resolves them against the article's date; values as {@link TimeValue} documents.
 *
 * <p>Without a date of the article only absolute times are given: an unknown year stays unknown.
 */
final class TimeTagger {
    /** A time over tokens {@code first..last}, counted from 0. */
    private record Found(int last, String value) {}

    private static final Set<String> YEAR_MARKERS = Set.of(
            "in",
            "since",
            "of",
            "by",
            "until",
            "till",
            "from",
            "to",
            "and",
            "through",
            "before",
            "after",
            "during",
            "early",
            "late",
            "mid",
            "around",
            "between",
            "-",
            "–",
            "november",
            "than");
    private static final Set<String> UNITS = Set.of("day", "days", "week", "weeks", "month", "months", "year", "years");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private final Optional<LocalDate> today;
    private final Optional<Integer> year;

    TimeTagger(Optional<PartialDate> date) {
        this.today = date.filter(one -> one.lexical().length() == 10).map(PartialDate::earliest);
        this.year = date.map(one -> one.earliest().getYear());
    }

    /** The tokens with their times. */
    List<Token> tag(List<Token> tokens) {
        List<Token> tagged = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Found> found = at(tokens, i);
            if (found.isPresent() && !found.get().value().equals("O")) {
                for (int j = i; j <= found.get().last(); j++) {
                    tagged.set(
                            j,
                            with(
                                    tokens.get(j),
                                    (j == i ? "B-" : "I-") + found.get().value()));
                }
                i = found.get().last();
            }
        }
        return tagged;
    }

    private static Token with(Token token, String time) {
        return new Token(
                token.index(),
                token.span(),
                token.form(),
                token.lemma(),
                token.upos(),
                token.xpos(),
                token.head(),
                token.relation(),
                token.name(),
                time,
                token.gender());
    }

    private Optional<Found> at(List<Token> tokens, int i) {
        return date(tokens, i)
                .or(() -> weekday(tokens, i))
                .or(() -> relative(tokens, i))
                .or(() -> ago(tokens, i))
                .or(() -> yearAlone(tokens, i));
    }

    private static String lower(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).form().toLowerCase(Locale.ROOT);
    }

    /** "June 14, 2021", "14 June", "Sept. 11", "February of 2020", "mid-July", "2021-06-14", "9/11". */
    private Optional<Found> date(List<Token> tokens, int i) {
        String word = lower(tokens, i);
        if (word.equals("9/11")) {
            return Optional.of(new Found(i, "2001-09-11"));
        }
        if (word.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")
                && PartialDate.tryParse(word).isPresent()) {
            return Optional.of(new Found(i, word));
        }
        Optional<Integer> dayFirst = Months.day(word);
        if (dayFirst.isPresent()) {
            int at = lower(tokens, i + 1).equals("of") ? i + 2 : i + 1;
            Optional<Integer> month = month(tokens, at);
            return month.map(one -> withYear(tokens, at, one, dayFirst.get()));
        }
        Optional<Integer> month = month(tokens, i);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> day = Months.day(lower(tokens, i + 1));
        if (day.isPresent()) {
            return Optional.of(withYear(tokens, i + 1, month.get(), day.get()));
        }
        return monthAlone(tokens, i, month.get());
    }

    private static Optional<Integer> month(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return Optional.empty();
        }
        String form = tokens.get(i).form();
        Optional<Integer> month = Months.month(form);
        boolean verbLike = Set.of("May", "March").contains(form);
        boolean dated = Months.day(lower(tokens, i + 1)).isPresent()
                || Months.day(lower(tokens, i - 1)).isPresent();
        boolean nominal = tokens.get(i).xpos().startsWith("NNP");
        boolean marked = YEAR_MARKERS.contains(lower(tokens, i - 1))
                || Set.of("last", "next", "this").contains(lower(tokens, i - 1));
        return month.filter(one -> !verbLike
                || dated
                || nominal && marked
                || Months.year(lower(tokens, i + 1)).isPresent());
    }

    private Found withYear(List<Token> tokens, int last, int month, int day) {
        int at = lower(tokens, last + 1).equals(",") ? last + 2 : last + 1;
        boolean thisYear = lower(tokens, last + 1).equals("this")
                && lower(tokens, last + 2).equals("year");
        Optional<Integer> written = Months.year(lower(tokens, at));
        if (written.isPresent()) {
            return new Found(at, iso(written.get(), month, day));
        }
        if (thisYear && year.isPresent()) {
            return new Found(last + 2, iso(year.get(), month, day));
        }
        return new Found(last, today.map(now -> pair(now, month, day)).orElse("O"));
    }

    private static String pair(LocalDate now, int month, int day) {
        LocalDate past = day(now.getYear(), month, day);
        past = past.isAfter(now) ? day(now.getYear() - 1, month, day) : past;
        LocalDate future = day(past.getYear() + 1, month, day);
        return past.equals(now) ? past.toString() : past + "|" + future;
    }

    private static LocalDate day(int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }

    private static String iso(int year, int month, int day) {
        return day(year, month, day).toString();
    }

    private Optional<Found> monthAlone(List<Token> tokens, int i, int month) {
        int at = Set.of("of", ",").contains(lower(tokens, i + 1)) ? i + 2 : i + 1;
        Optional<Integer> written = Months.year(lower(tokens, at));
        if (written.isPresent()) {
            return Optional.of(new Found(at, String.format(Locale.ROOT, "%04d-%02d", written.get(), month)));
        }
        if (lower(tokens, at).equals("last") && lower(tokens, at + 1).equals("year") && year.isPresent()) {
            return Optional.of(new Found(at + 1, String.format(Locale.ROOT, "%04d-%02d", year.get() - 1, month)));
        }
        return today.map(now -> {
            int past = month <= now.getMonthValue() ? now.getYear() : now.getYear() - 1;
            int future = month >= now.getMonthValue() ? now.getYear() : now.getYear() + 1;
            return new Found(i, String.format(Locale.ROOT, "%04d-%02d|%04d-%02d", past, month, future, month));
        });
    }

    private Optional<Found> weekday(List<Token> tokens, int i) {
        String word = lower(tokens, i);
        boolean modified = Set.of("last", "next", "this").contains(word);
        Optional<DayOfWeek> day = Months.weekday(lower(tokens, modified ? i + 1 : i));
        if (day.isEmpty() || today.isEmpty()) {
            return Optional.empty();
        }
        LocalDate now = today.get();
        LocalDate past = now.with(TemporalAdjusters.previousOrSame(day.get()));
        LocalDate future = now.with(TemporalAdjusters.next(day.get()));
        int last = modified ? i + 1 : i;
        String value = word.equals("last")
                ? now.with(TemporalAdjusters.previous(day.get())).toString()
                : word.equals("next") ? future.toString() : past + "|" + future;
        // "Tuesday, June 1": the date that follows says it exactly.
        int next = lower(tokens, last + 1).equals(",") ? last + 2 : last + 1;
        Optional<Found> exact = date(tokens, next);
        return Optional.of(exact.filter(found -> !found.value().equals("O")).orElse(new Found(last, value)));
    }

    /** "last year", "earlier this month", "yesterday". */
    private Optional<Found> relative(List<Token> tokens, int i) {
        if (today.isEmpty()) {
            return Optional.empty();
        }
        LocalDate now = today.get();
        String word = lower(tokens, i);
        int days =
                Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1).getOrDefault(word, 2);
        if (days < 2) {
            return Optional.of(new Found(i, now.plusDays(days).toString()));
        }
        String unit = lower(tokens, i + 1);
        int shift = Map.of("last", -1, "past", -1, "previous", -1, "this", 0, "next", 1, "coming", 1)
                .getOrDefault(word, 9);
        boolean past = word.equals("past") && !unit.equals("week") || shift == 9;
        if (past || !Set.of("week", "month", "year").contains(unit)) {
            return Optional.empty();
        }
        String value = switch (unit) {
            case "year" -> String.valueOf(now.getYear() + shift);
            case "month" -> now.plusMonths(shift).toString().substring(0, 7);
            default -> {
                LocalDate monday = now.plusWeeks(shift).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield monday + "/" + monday.plusDays(6);
            }
        };
        return Optional.of(new Found(i + 1, value));
    }

    /** "three days ago", "two years earlier" is not known from what. */
    private Optional<Found> ago(List<Token> tokens, int i) {
        String word = lower(tokens, i);
        Integer number =
                NUMBERS.getOrDefault(word, word.matches("[0-9]{1,2}") ? Integer.valueOf(word) : Integer.valueOf(0));
        String unit = lower(tokens, i + 1);
        if (number == 0
                || today.isEmpty()
                || !UNITS.contains(unit)
                || !lower(tokens, i + 2).equals("ago")) {
            return Optional.empty();
        }
        LocalDate now = today.get();
        String value = switch (unit.charAt(0)) {
            case 'd' -> now.minusDays(number).toString();
            case 'w' ->
                now.minus(number, ChronoUnit.WEEKS).minusDays(3) + "/"
                        + now.minus(number, ChronoUnit.WEEKS).plusDays(3);
            case 'm' -> now.minusMonths(number).toString().substring(0, 7);
            default -> String.valueOf(now.getYear() - number);
        };
        return Optional.of(new Found(i + 2, value));
    }

    private static Optional<Found> yearAlone(List<Token> tokens, int i) {
        String word = lower(tokens, i);
        if (word.matches("(19|20)\\d0s")) {
            int first = Integer.parseInt(word.substring(0, 4));
            return Optional.of(new Found(i, first + "/" + (first + 9)));
        }
        Optional<Integer> written = Months.year(word);
        boolean counted = i + 1 < tokens.size() && tokens.get(i + 1).xpos().equals("NNS");
        boolean marked = YEAR_MARKERS.contains(lower(tokens, i - 1)) && !counted;
        return written.filter(one -> marked).map(one -> new Found(i, String.valueOf(one)));
    }
}
