package org.wiregraph.learn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A normal form in which data may write what a text says. */
enum Form {
    /** As it stands. */
    PLAIN {
        @Override
        Optional<String> of(String text) {
            return Optional.of(text);
        }
    },
    /** 2000-01-31. */
    DAY {
        @Override
        Optional<String> of(String text) {
            return CalendarDay.parse(text).map(LocalDate::toString);
        }
    },
    /** 31 January 2000, a year as its first of January. */
    LONG_DAY {
        @Override
        Optional<String> of(String text) {
            return CalendarDay.parse(text).or(() -> firstDay(text)).map(LONG::format);
        }
    },
    /** The first of January of a year. */
    FIRST_DAY {
        @Override
        Optional<String> of(String text) {
            return firstDay(text).map(LocalDate::toString);
        }
    },
    /** The year of a day. */
    YEAR_OF_DAY {
        @Override
        Optional<String> of(String text) {
            return CalendarDay.parse(text).map(day -> String.valueOf(day.getYear()));
        }
    },
    /** 16800. */
    INTEGER {
        @Override
        Optional<String> of(String text) {
            return Figures.parse(text)
                    .map(BigDecimal::stripTrailingZeros)
                    .filter(value -> value.scale() <= 0)
                    .map(BigDecimal::toPlainString);
        }
    },
    /** 83.0. */
    DECIMAL {
        @Override
        Optional<String> of(String text) {
            return Figures.parse(text).map(value -> decimal(value.stripTrailingZeros()));
        }
    },
    /** A hundredth of a number: metres of centimetres. */
    CENTIMETRES {
        @Override
        Optional<String> of(String text) {
            return Figures.parse(text)
                    .map(value -> decimal(value.scaleByPowerOfTen(2)
                            .setScale(1, RoundingMode.HALF_UP)
                            .stripTrailingZeros()));
        }
    },
    /** The full name of a country that is known by its initials. */
    COUNTRY {
        @Override
        Optional<String> of(String text) {
            String initials = ARTICLE.matcher(text).replaceFirst("").replace(".", "");
            return switch (initials) {
                case "US", "USA" -> Optional.of("United States");
                case "UK" -> Optional.of("United Kingdom");
                case "UAE" -> Optional.of("United Arab Emirates");
                case "USSR" -> Optional.of("Soviet Union");
                default -> Optional.empty();
            };
        }
    },
    /** A full stop after each initial: "J. B. Priestley". */
    INITIALS {
        @Override
        Optional<String> of(String text) {
            String dotted = INITIAL.matcher(text).replaceAll("$0.");
            return dotted.equals(text) ? Optional.empty() : Optional.of(dotted);
        }
    },
    /** A full stop after each letter of the initials at the end: "Central F.C." */
    DOTTED {
        @Override
        Optional<String> of(String text) {
            return dotted(CLUB_AFTER, text);
        }
    },
    /** The same at the beginning: "A.C. Milan". */
    DOTTED_BEFORE {
        @Override
        Optional<String> of(String text) {
            return dotted(CLUB_BEFORE, text);
        }
    },
    /** A comma before the state: "Glen Ridge, New Jersey". */
    COMMA {
        @Override
        Optional<String> of(String text) {
            for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
                if (text.charAt(blank - 1) != ',' && WorldNames.isState(Triple.normal(text.substring(blank + 1)))) {
                    return Optional.of(text.substring(0, blank) + "," + text.substring(blank));
                }
            }
            return Optional.empty();
        }
    },
    /** The full name of the state after a comma: "Glen Ridge, New Jersey" for "Glen Ridge, NJ". */
    STATE {
        @Override
        Optional<String> of(String text) {
            int comma = text.lastIndexOf(", ");
            return comma < 0
                    ? Optional.empty()
                    : WorldNames.state(text.substring(comma + 2)).map(state -> text.substring(0, comma + 2) + state);
        }
    },
    /** With the sign for minus, not a hyphen. */
    MINUS {
        @Override
        Optional<String> of(String text) {
            return text.matches("-[0-9].*") ? Optional.of("\u2212" + text.substring(1)) : Optional.empty();
        }
    },
    /** With a full stop at the end, as an abbreviation has: "Am. J. Math." */
    STOPPED {
        @Override
        Optional<String> of(String text) {
            return text.matches(".*\\p{L}\\. .*\\p{L}") ? Optional.of(text + ".") : Optional.empty();
        }
    },
    /** Without a final s. */
    SINGULAR {
        @Override
        Optional<String> of(String text) {
            return text.length() > 3 && text.endsWith("s")
                    ? Optional.of(text.substring(0, text.length() - 1))
                    : Optional.empty();
        }
    },
    /** Without blanks around hyphens, quotation marks inside and an article in front. */
    BARE {
        @Override
        Optional<String> of(String text) {
            String bare = ARTICLE.matcher(text.replaceAll("[\"“”'’]", "")).replaceFirst("");
            return bare.equals(text) || bare.isBlank() ? Optional.empty() : Optional.of(bare);
        }
    };

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("dd MMMM yyyy", Locale.ENGLISH);
    private static final Pattern INITIAL = Pattern.compile("(?<=[ .])\\p{Lu}(?= )|^(?!A )\\p{Lu}(?= )");
    private static final Pattern CLUB_AFTER = Pattern.compile("(?<= )\\p{Lu}{2}$|(?<=\\.)\\p{Lu}$");
    private static final Pattern CLUB_BEFORE = Pattern.compile("^\\p{Lu}{2}(?= )");
    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an)\\s", Pattern.CASE_INSENSITIVE);

    /** How likely data writes this form where no example shows how it does. */
    double trust() {
        return switch (this) {
            case PLAIN, INTEGER -> 0.5;
            case INITIALS, DAY, COUNTRY, COMMA, STATE -> 0.75;
            case DOTTED, DOTTED_BEFORE -> 0.35;
            case STOPPED -> 0.1;
            default -> 0;
        };
    }

    /** {@code text} in this form, if it has one. */
    abstract Optional<String> of(String text);

    private static Optional<LocalDate> firstDay(String text) {
        return YEAR.matcher(text).matches()
                ? Optional.of(LocalDate.of(Integer.parseInt(text), 1, 1))
                : Optional.empty();
    }

    private static Optional<String> dotted(Pattern initials, String text) {
        Matcher matcher = initials.matcher(text);
        return matcher.find()
                ? Optional.of(matcher.replaceAll(found -> found.group().replaceAll("\\p{Lu}", "$0.")))
                : Optional.empty();
    }

    private static String decimal(BigDecimal value) {
        return value.scale() <= 0 ? value.toPlainString() + ".0" : value.toPlainString();
    }
}
