package org.wiregraph.annotate;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.annotate.TimeTagger.Found;

/** Years, and what is counted in them: "2003", "2001-2014", "the early 2000s", "the first half of 2021". */
final class Years {
    private static final Pattern RANGE = Pattern.compile("((?:19|20)[0-9]{2})-((?:19|20)?[0-9]{2})");
    private static final Pattern DECADE = Pattern.compile("(?:mid-)?((?:1[0-9]|20)[0-9]0)'?s");
    private static final Pattern SHORT_DECADE = Pattern.compile("'([2-9]0)s");
    private static final Pattern CENTURY = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)");
    private static final Set<String> MARKERS = Set.of(
            "in", "since", "of", "by", "until", "till", "from", "to", "and", "through", "before", "after", "during",
            "early", "late", "mid", "around", "between", "than", "circa", "year", "fiscal", "(", "or");
    private static final int MODERN = 1900;
    private static final int FAR = 2100;

    private Years() {}

    static Optional<Found> at(Words words, int i, ArticleDate article) {
        return range(words, i)
                .or(() -> decade(words, i))
                .or(() -> century(words, i))
                .or(() -> part(words, i, article))
                .or(() -> year(words, i));
    }

    /** "2001-2014", "2019-20". */
    private static Optional<Found> range(Words words, int i) {
        Matcher matcher = RANGE.matcher(words.at(i));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String from = matcher.group(1);
        String to = matcher.group(2);
        String until = to.length() == 2 ? from.substring(0, 2) + to : to;
        return from.compareTo(until) < 0 ? Optional.of(new Found(i, from + "/" + until)) : Optional.empty();
    }

    private static Optional<Found> decade(Words words, int i) {
        Matcher matcher = DECADE.matcher(words.at(i));
        Matcher shortened = SHORT_DECADE.matcher(words.at(i));
        if (!matcher.matches() && !shortened.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.matches() ? matcher.group(1) : "19" + shortened.group(1));
        boolean mid = words.at(i).startsWith("mid-") || words.is(i - 1, "mid", "mid-");
        int from = mid ? first + 3 : words.is(i - 1, "late") ? first + 5 : first;
        int to = mid ? first + 6 : words.is(i - 1, "early") ? first + 4 : first + 9;
        return Optional.of(new Found(i, from + "/" + to));
    }

    /** "the 20th century". */
    private static Optional<Found> century(Words words, int i) {
        Matcher matcher = CENTURY.matcher(words.at(i));
        if (!matcher.matches() || !words.is(i + 1, "century")) {
            return Optional.empty();
        }
        int last = Integer.parseInt(matcher.group(1)) * 100;
        return Optional.of(new Found(i + 1, String.format(Locale.ROOT, "%04d/%04d", last - 99, last)));
    }

    /** "the second quarter of 2021", "the first half of this year". */
    private static Optional<Found> part(Words words, int i, ArticleDate article) {
        OptionalInt ordinal = TimeWords.ordinal(words.at(i));
        boolean half = words.is(i + 1, "half");
        if (ordinal.isEmpty() || !half && !words.is(i + 1, "quarter")) {
            return Optional.empty();
        }
        int at = words.after(i + 2, "of");
        boolean spoken = words.is(at, "last", "this", "next") && words.is(at + 1, "year");
        int shift = words.is(at, "last") ? -1 : words.is(at, "this") ? 0 : 1;
        OptionalInt named = TimeWords.year(words.at(at));
        Optional<String> year = spoken
                ? article.unit("year", shift)
                : named.isPresent() ? Optional.of(String.valueOf(named.getAsInt())) : Optional.empty();
        int months = half ? 6 : 3;
        int last = ordinal.getAsInt() * months;
        return last > 12
                ? Optional.empty()
                : Found.of(
                        spoken ? at + 1 : at,
                        year.map(one ->
                                String.format(Locale.ROOT, "%s-%02d/%s-%02d", one, last - months + 1, one, last)));
    }

    /** A number that is a year: after a word that dates, or alone and recent; "2000 troops" are counted. */
    private static Optional<Found> year(Words words, int i) {
        OptionalInt year = TimeWords.year(words.at(i));
        if (year.isEmpty()) {
            return Optional.empty();
        }
        int value = year.getAsInt();
        boolean modern = value >= MODERN && value <= FAR;
        boolean marked = MARKERS.contains(words.at(i - 1)) || words.at(i).startsWith("mid-");
        boolean counts =
                words.isTag(i + 1, "NNS") && (value % 100 == 0 || !words.is(i - 1, "in", "since", "during", "the"));
        boolean amount = words.is(i - 1, "$", "£", "€", "#", "no.", "about", "nearly", "some", "over")
                || words.is(i + 1, "percent", "%", "million", "billion", "feet", "miles", "people", "per");
        return (marked || modern) && !counts && !amount && (marked || words.isTag(i, "CD"))
                ? Optional.of(new Found(i, String.valueOf(value)))
                : Optional.empty();
    }
}
