package org.wiregraph.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.text.PartialDate;

/** Reads dates as publications write them; only what has a year is a date. */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+((?:19|20)\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_]?(\\d\\d)[-_]?(\\d\\d)(?!\\d)");
    private static final Pattern MONTHLY = Pattern.compile("^((?:19|20)\\d\\d)(-\\d\\d)?$");

    private Dates() {}

    /** The first date in {@code text}. */
    static Optional<PartialDate> parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return PartialDate.tryParse(iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find()) {
            return date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        return MONTHLY.matcher(text.strip()).matches() ? PartialDate.tryParse(text.strip()) : Optional.empty();
    }

    /** The date at the start of a file's name: {@code 2021-06-02-summit.txt}, {@code 20210602.html}. */
    static Optional<PartialDate> inFileName(String name) {
        Matcher compact = COMPACT.matcher(name);
        return compact.find()
                ? PartialDate.tryParse(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3))
                : Optional.empty();
    }

    private static Optional<PartialDate> date(String year, String month, String day) {
        int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
        return PartialDate.tryParse(String.format(Locale.ROOT, "%s-%02d-%02d", year, number, Integer.parseInt(day)));
    }
}
