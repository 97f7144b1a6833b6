package org.wiregraph.annotate;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English words for months, weekdays, seasons and numbers. */
final class TimeWords {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    /** First month of each season, as meteorologists count. */
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);
    /** What else a time can begin with, but for digits. */
    private static final Set<String> BEGINNINGS = new HashSet<>(List.of(
            ("yesterday today tonight tomorrow last past this current next coming early earlier late later mid mid-"
                            + " end start beginning middle rest weekend year month week")
                    .split(" ")));

    private static final Pattern DAY = Pattern.compile("([0-3]?[0-9])(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:1[0-9]|20)[0-9]{2}");

    static {
        String[] months =
                ("january jan. jan,february feb. feb,march mar. mar,april apr. apr,may,june jun. jun,july jul. jul,"
                                + "august aug. aug,september sept. sep. sept sep,october oct. oct,november nov. nov,"
                                + "december dec. dec")
                        .split(",");
        for (int i = 0; i < months.length; i++) {
            for (String name : months[i].split(" ")) {
                MONTHS.put(name, i + 1);
            }
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name.substring(0, 3) + ".", day);
        }
        WEEKDAYS.put("tues.", DayOfWeek.TUESDAY);
        WEEKDAYS.put("thurs.", DayOfWeek.THURSDAY);
        List<String> numbers = List.of(
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        .split(" "));
        numbers.forEach(number -> NUMBERS.put(number, NUMBERS.size() + 1));
        NUMBERS.putAll(Map.of("a", 1, "an", 1, "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50));
        for (Map<String, ?> words : List.of(MONTHS, NUMBERS, WEEKDAYS, SEASONS, ORDINALS)) {
            BEGINNINGS.addAll(words.keySet());
        }
    }

    private TimeWords() {}

    /** Whether a time can begin with this word: nearly all words are passed over by this alone. */
    static boolean mayBegin(String word) {
        if (word.isEmpty()) {
            return false;
        }
        char first = word.charAt(0);
        return isDigit(first) || first == '\'' || word.startsWith("mid-") || BEGINNINGS.contains(word);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** The month a word names, 1 to 12; "mid-July" too. */
    static OptionalInt month(String word) {
        return of(MONTHS.get(word.startsWith("mid-") ? word.substring(4) : word));
    }

    static OptionalInt season(String word) {
        return of(SEASONS.get(word));
    }

    static OptionalInt ordinal(String word) {
        return of(ORDINALS.get(word));
    }

    /** A whole number in words or digits, up to 9999. */
    static OptionalInt number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 4;
        for (int i = 0; digits && i < word.length(); i++) {
            digits = isDigit(word.charAt(i));
        }
        return digits ? OptionalInt.of(Integer.parseInt(word)) : of(NUMBERS.get(word));
    }

    /** A day of the month, "11" or "11th". */
    static OptionalInt day(String word) {
        Matcher matcher = DAY.matcher(word);
        int day = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    /** A year of four digits from 1000 on; "mid-2011" too. */
    static OptionalInt year(String word) {
        String year = word.startsWith("mid-") ? word.substring(4) : word;
        return YEAR.matcher(year).matches() ? OptionalInt.of(Integer.parseInt(year)) : OptionalInt.empty();
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.containsKey(word);
    }

    /** The weekday of that name, in full or with a full stop. */
    static DayOfWeek weekday(String word) {
        DayOfWeek day = WEEKDAYS.get(word);
        if (day == null) {
            throw new IllegalArgumentException("no weekday: " + word);
        }
        return day;
    }

    private static OptionalInt of(@org.jspecify.annotations.Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
