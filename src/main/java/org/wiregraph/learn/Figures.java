package org.wiregraph.learn;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as texts write it: "16,800", "$1.8 billion", "83", "seven". */
final class Figures {
    private static final Pattern FIGURE = Pattern.compile(
            "(?:us|u\\.s\\.)?[$€£]?\\s?([-−+]?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(thousand|million|billion|trillion)?(?:\\s(?:dollars|euros|pounds)|-[a-z]+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> ZEROS = Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Figures() {}

    static Optional<BigDecimal> parse(String text) {
        Matcher matcher = FIGURE.matcher(text);
        if (!matcher.matches()) {
            int word = WORDS.indexOf(text.toLowerCase(Locale.ROOT));
            return word < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(word));
        }
        BigDecimal value = new BigDecimal(matcher.group(1).replace(",", "").replace('−', '-'));
        String unit = matcher.group(2);
        return Optional.of(
                unit == null ? value : value.scaleByPowerOfTen(ZEROS.getOrDefault(unit.toLowerCase(Locale.ROOT), 0)));
    }
}
