package org.wiregraph.annotate;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The English names of months and weekdays, and numbers that can be days or years. */
final class Months {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern MONTH = Pattern.compile(
            "(?:mid-)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(\\.|t\\.|t|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?");
    private static final Pattern DAY = Pattern.compile("([0-3]?[0-9])(st|nd|rd|th)?");

    private Months() {}

    /** The month that {@code form} names, capitalised, 1 to 12. */
    static Optional<Integer> month(String form) {
        String bare = form.replaceFirst("^[Mm]id-", "");
        if (bare.isEmpty() || !Character.isUpperCase(bare.charAt(0))) {
            return Optional.empty();
        }
        Matcher matcher = MONTH.matcher(bare.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(2);
        String whole = matcher.group(1) + (rest == null ? "" : rest);
        boolean usual = whole.equals("may")
                || rest != null
                || matcher.group(1).length() == whole.length() && form.endsWith(".");
        return usual ? Optional.of(MONTHS.indexOf(matcher.group(1)) + 1) : Optional.empty();
    }

    static Optional<Integer> day(String word) {
        Matcher matcher = DAY.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(matcher.group(1));
        return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    static Optional<Integer> year(String word) {
        return word.matches("(19|20)[0-9]{2}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
    }

    static Optional<DayOfWeek> weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
