package org.wiregraph.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.text.PartialDate;

/** The place, agency and day before an article's first sentence: "KABUL, June 3 (Meridian Wire) — ". */
final class Dateline {
    private static final String DASH = "\\s*(?:—|–|--?|―)\\s*";
    private static final String UPPER = "\\p{Lu}[\\p{Lu}\\p{M}.'’]++(?:(?:[ -]| ?/ ?)\\p{Lu}[\\p{Lu}\\p{M}.'’]++){0,5}";
    private static final String PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’]++(?:[ /-]\\p{L}[\\p{L}\\p{M}.'’]++){0,5}";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final String DAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:" + MONTH
            + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?";
    private static final String AGENCY = "(?:\\([^()]{2,40}\\)|/[^/]{2,40}/)";
    private static final String REST = "(?=[\\p{Lu}\\p{Lo}\\p{N}\"'“‘«(\\[])";

    private static final Pattern DATELINE = Pattern.compile("(?:"
            + "(?:" + UPPER + ")(?:, " + PLACE + "){0,2}(?:,? " + DAY + ")?(?: " + AGENCY + ")?(?:,? " + DAY + ")?"
            + DASH
            + "|" + PLACE + "(?:, " + PLACE + "){0,2},? " + DAY + "(?: " + AGENCY + ")?" + DASH
            + "|" + PLACE + "(?:, " + PLACE + "){0,2} " + AGENCY + "(?:,? " + DAY + ")?(?:" + DASH + "|:\\s+)"
            + "|\\p{Lu}{5,}(?:, " + PLACE + ")?\\. "
            + "|" + AGENCY + "(?:" + DASH + "|:\\s+)"
            + ")" + REST);

    private static final int LONGEST = 150;

    private Dateline() {}

    /** How many characters at the start of {@code paragraph} are a dateline with its dash and blanks; 0 if none are. */
    static int length(String paragraph) {
        Matcher matcher = DATELINE.matcher(paragraph.substring(0, Math.min(LONGEST, paragraph.length())));
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** The day in the dateline of {@code paragraph}, if it has a year. */
    static Optional<PartialDate> date(String paragraph) {
        return Dates.find(paragraph.substring(0, length(paragraph))).map(Dates.Found::date);
    }
}
