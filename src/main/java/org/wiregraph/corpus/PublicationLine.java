package org.wiregraph.corpus;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wiregraph.text.PartialDate;

/** A line that says when the article appeared and no more: "Published Thursday, Feb. 23, 2017 01:51PM EST". */
final class PublicationLine {
    private static final Set<String> WORDS = Set.of("""
            published updated update last modified posted first on at by views view comments comment min mins minute
            minutes read shares a.m p.m am pm hours hour ago local time date of in the and for from st nd rd th
            edited created release is was issued it
            """.strip().split("\\s+"));
    private static final int LONGEST = 24;
    private static final Pattern AGE = Pattern.compile("^(?:(?:last )?updated|published|posted)\\b.{0,40}\\d"
            + "|\\d+ ?(?:minutes?|mins?|hours?|days?|weeks?) (?:ago|read)\\b");
    private static final Pattern CHANGED = Pattern.compile("(?i)\\b(?:updated?|modified|edited)\\b");

    private PublicationLine() {}

    /** Whether {@code line} is nothing but a date with names, times and counters around it. */
    static boolean isOne(Line line) {
        boolean clock = line.folded().endsWith("a.m.") || line.folded().endsWith("p.m.");
        if (line.size() > LONGEST
                || !line.canBeNote()
                || line.endsSentence() && !clock
                || line.text().chars().noneMatch(Character::isDigit)) {
            return false;
        }
        Optional<Dates.Found> found = Dates.find(line.text());
        if (found.isEmpty()) {
            return AGE.matcher(line.folded()).find() && line.isCapitalisedBut(WORDS);
        }
        String text = line.text();
        String before = text.substring(0, found.get().span().begin());
        String after = text.substring(found.get().span().end());
        boolean entry = after.matches("\\s*[:–—]\\s+\\p{L}.*\\s.*\\s.*"); // a chronicle: "Feb. 3, 2013: Kills two"
        return !entry && Line.of(before + " " + after).isCapitalisedBut(WORDS);
    }

    /** When the article appeared, as far as this line says; the time of a later change is no such date. */
    static Optional<PartialDate> date(Line line) {
        return Dates.find(line.text())
                .filter(found -> !CHANGED.matcher(
                                line.text().substring(0, found.span().begin()))
                        .find())
                .map(Dates.Found::date);
    }
}
