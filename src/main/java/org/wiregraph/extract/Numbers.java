package org.wiregraph.extract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers written in digits or words over tokens, with their magnitude: "3,500", "eight", "3.3 billion". */
final class Numbers {
    /** A number over tokens {@code first..last}. */
    record Found(int first, int last, BigDecimal value) {}

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, BigDecimal> MAGNITUDES = Map.of(
            "hundred", new BigDecimal("100"),
            "thousand", new BigDecimal("1000"),
            "million", new BigDecimal("1000000"),
            "m", new BigDecimal("1000000"),
            "mn", new BigDecimal("1000000"),
            "billion", new BigDecimal("1000000000"),
            "bn", new BigDecimal("1000000000"),
            "trillion", new BigDecimal("1000000000000"));

    private static final Pattern DIGITS = Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)(bn|m|mn)?");

    private Numbers() {}

    /** The number that starts at {@code token}. */
    static Optional<Found> at(Tree tree, int token) {
        Optional<BigDecimal> value = single(tree.lower(token));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = value.get();
        int last = token;
        while (last < tree.size() && MAGNITUDES.containsKey(tree.lower(last + 1))) {
            number = number.multiply(MAGNITUDES.get(tree.lower(last + 1)));
            last++;
        }
        return Optional.of(new Found(token, last, plain(number)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Optional<BigDecimal> single(String word) {
        if (WORDS.containsKey(word)) {
            return Optional.of(BigDecimal.valueOf(WORDS.get(word)));
        }
        int hyphen = word.indexOf('-');
        int tens = hyphen > 0 ? WORDS.getOrDefault(word.substring(0, hyphen), 0) : 0;
        int ones = hyphen > 0 ? WORDS.getOrDefault(word.substring(hyphen + 1), 0) : 0;
        if (tens >= 20 && ones > 0 && ones < 10) {
            return Optional.of(BigDecimal.valueOf(tens + ones));
        }
        if (word.isEmpty() || word.charAt(0) < '0' || word.charAt(0) > '9') {
            return Optional.empty();
        }
        Matcher glued = DIGITS.matcher(word);
        if (!glued.matches() || glued.group(1).endsWith(",")) {
            return Optional.empty();
        }
        BigDecimal digits = new BigDecimal(glued.group(1).replace(",", ""));
        return Optional.of(glued.group(2) == null ? digits : digits.multiply(MAGNITUDES.get(glued.group(2))));
    }

    /** Whether a bare number can be a year and not a count. */
    static boolean isYear(Tree tree, Found number) {
        return Set.of(4).contains(tree.form(number.first()).length())
                && tree.form(number.first()).matches("(19|20)\\d\\d")
                && number.first() == number.last();
    }
}
