package org.wiregraph.annotate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.wiregraph.annotate.TimeTagger.Found;

/** Times told from the article's day: "yesterday", "last week", "three days ago"; and durations, "two decades". */
final class RelativeTimes {
    private static final Map<String, Integer> DAYS = Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);
    private static final Map<String, Integer> SHIFTS =
            Map.of("last", -1, "past", -1, "this", 0, "current", 0, "next", 1, "coming", 1);
    private static final Map<String, String> UNITS =
            Map.of("day", "P%dD", "week", "P%dW", "month", "P%dM", "year", "P%dY", "hour", "PT%dH", "minute", "PT%dM");

    private final ArticleDate article;

    RelativeTimes(ArticleDate article) {
        this.article = article;
    }

    Optional<Found> at(Words words, int i) {
        return day(words, i)
                .or(() -> shifted(words, i))
                .or(() -> ago(words, i))
                .or(() -> weekend(words, i))
                .or(() -> yearsEnd(words, i))
                .or(() -> duration(words, i));
    }

    /** "yesterday", "tomorrow night", "last night", "this morning". */
    private Optional<Found> day(Words words, int i) {
        Integer days = DAYS.get(words.at(i));
        if (days != null) {
            return Found.of(partOfDay(words, i + 1) ? i + 1 : i, article.daysAway(days));
        }
        boolean last = words.is(i, "last") && words.is(i + 1, "night", "evening");
        boolean now = words.is(i, "this") && partOfDay(words, i + 1);
        return last || now ? Found.of(i + 1, article.daysAway(last ? -1 : 0)) : Optional.empty();
    }

    private static boolean partOfDay(Words words, int i) {
        return words.is(i, "morning", "afternoon", "evening", "night");
    }

    /** "last week", "this year", "over the past month". */
    private Optional<Found> shifted(Words words, int i) {
        Integer shift = SHIFTS.get(words.at(i));
        if (shift == null || words.is(i + 1, "day")) {
            return Optional.empty();
        }
        boolean until = words.is(i, "past") || words.is(i, "last") && words.is(i - 1, "the");
        return until ? Found.of(i + 1, article.until(words.at(i + 1))) : unit(words, i + 1, shift);
    }

    /** The week, month, year ... that the word at {@code i} names, {@code shift} from the current one. */
    Optional<Found> unit(Words words, int i, int shift) {
        return words.is(i, "day") ? Optional.empty() : Found.of(i, article.unit(words.at(i), shift));
    }

    /** "three days ago"; "earlier" and "later" count from a day that only the text knows. */
    private Optional<Found> ago(Words words, int i) {
        OptionalInt number = TimeWords.number(words.at(i));
        if (number.isEmpty() || !words.is(i + 2, "ago") || number.getAsInt() > 1000) {
            return Optional.empty();
        }
        return Found.of(i + 2, article.away(singular(words.at(i + 1)), -number.getAsInt()));
    }

    private Optional<Found> weekend(Words words, int i) {
        return words.is(i, "weekend") && words.is(i - 1, "the") && words.is(i - 2, "on", "over", "during", "at")
                ? Found.of(i, article.weekend())
                : Optional.empty();
    }

    /** "by year's end", "by month's end". */
    private Optional<Found> yearsEnd(Words words, int i) {
        return words.is(i, "year", "month", "week") && words.is(i + 1, "'s") && words.is(i + 2, "end")
                ? unit(words, i, 0).map(found -> new Found(i + 2, found.value()))
                : Optional.empty();
    }

    /** "two decades", "the past 20 years"; not an age. */
    private static Optional<Found> duration(Words words, int i) {
        boolean span = words.is(i, "last", "past", "next", "coming");
        int at = span ? i + 1 : i;
        OptionalInt number = TimeWords.number(words.at(at));
        String unit = singular(words.at(at + 1));
        boolean single = words.is(at, "a", "an") && !words.is(at + 1, "decade", "century");
        if (number.isEmpty() || single || words.is(at + 2, "old", "ago") || words.is(at - 1, "$", "-")) {
            return Optional.empty();
        }
        if (unit.equals("decade") || unit.equals("century")) {
            int years = number.getAsInt() * (unit.equals("decade") ? 10 : 100);
            return Optional.of(new Found(at + 1, "P" + years + "Y"));
        }
        String form = UNITS.get(unit);
        return form == null
                ? Optional.empty()
                : Optional.of(new Found(at + 1, String.format(Locale.ROOT, form, number.getAsInt())));
    }

    private static String singular(String unit) {
        return unit.equals("centuries") ? "century" : unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }
}
