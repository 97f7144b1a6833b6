package org.wiregraph.annotate;

import static org.wiregraph.annotate.Labels.MISC;
import static org.wiregraph.annotate.Labels.NONE;

import java.util.Set;

/** Finds titles of works and awards that no recogniser saw: by quotation marks, or by small words written with a capital. */
final class WorkTitles {
    private static final int LONGEST = 8;
    private static final String OPENING = "“\"‘'«„`";
    private static final String CLOSING = "”\"’'»“";
    /** Words that stay small in titles. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "with", "and", "or", "but", "from", "as", "de",
            "la");
    /** Tags of words that have a capital inside a sentence only where they are part of a title; "The" may be a name's own. */
    private static final Set<String> TELLING = Set.of("PRP", "PRP$", "WP", "WRB", "WDT", "DT", "MD", "IN", "TO");

    private final Labels labels;

    WorkTitles(Labels labels) {
        this.labels = labels;
    }

    void apply() {
        if (!isRunningText()) {
            return;
        }
        for (int i = 1; i < labels.size(); i++) {
            quoted(i);
            capitalised(i);
        }
    }

    private boolean isRunningText() {
        int small = 0;
        int words = 0;
        for (int i = 0; i < labels.size(); i++) {
            boolean letter = Character.isLetter(labels.form(i).codePointAt(0));
            words += letter ? 1 : 0;
            small += letter && Character.isLowerCase(labels.form(i).codePointAt(0)) ? 1 : 0;
        }
        return small >= 4 && small * 2 >= words;
    }

    /** "its selection of “Houston's Top Dentists”". */
    private void quoted(int i) {
        if (!opensQuote(i) || !labels.isCapitalised(i)) {
            return;
        }
        int last = i;
        while (last < labels.size() && last - i < LONGEST && isInTitle(last) && !closesQuote(last)) {
            last++;
        }
        boolean closed = last < labels.size() && last - i < LONGEST && isInTitle(last) && closesQuote(last);
        boolean whole = !labels.is(i, NONE) && labels.last(i) >= last;
        if (closed && last > i && labels.isCapitalised(last) && !whole) {
            labels.set(i, last, MISC);
        }
    }

    private boolean opensQuote(int i) {
        char mark = labels.before(i, 1);
        return OPENING.indexOf(mark) >= 0 && !Character.isLetterOrDigit(labels.before(i, 2));
    }

    /** Where a comma or full stop stands inside the marks, too. */
    private boolean closesQuote(int i) {
        boolean stopped = labels.form(i + 1).matches("[,.]") && CLOSING.indexOf(labels.after(i + 1)) >= 0;
        return stopped
                || CLOSING.indexOf(labels.after(i)) >= 0 && !labels.tag(i + 1).equals("POS");
    }

    private boolean isInTitle(int i) {
        return labels.isCapitalised(i)
                || SMALL.contains(labels.form(i))
                || labels.tag(i).equals("POS")
                || labels.tag(i).equals("CD");
    }

    /** "in contrast to Look What You Made Me Do", "according to A Current Affair". */
    private void capitalised(int i) {
        boolean telling = TELLING.contains(labels.tag(i))
                && labels.isCapitalised(i)
                && labels.is(i, NONE)
                && !labels.form(i).matches("The|I|IT|US|\\p{Lu}{2,}")
                && continues(i);
        if (!telling) {
            return;
        }
        int first = i;
        while (first > 1 && labels.isCapitalised(first - 1) && labels.is(first - 1, NONE) && continues(first - 1)) {
            first--;
        }
        int last = i;
        while (goesOn(last)) {
            last = labels.isCapitalised(last + 1) ? last + 1 : last + 2;
        }
        boolean follows =
                first > 0 && Character.isLowerCase(labels.form(first - 1).codePointAt(0)) && continues(first);
        if (last + 2 < labels.size()
                && labels.form(last + 1).matches("[?!]")
                && Character.isLowerCase(labels.form(last + 2).codePointAt(0))) {
            // "a snippet of Ready For It? debuted"
            last++;
        }
        if (follows && last > first && last - first < LONGEST) {
            labels.set(first, last, MISC);
        }
    }

    /** Whether word {@code i} follows on the same line without a quotation mark between. */
    private boolean continues(int i) {
        return !labels.breaksBefore(i) && OPENING.indexOf(labels.before(i, 1)) < 0;
    }

    private boolean goesOn(int last) {
        boolean next = labels.isCapitalised(last + 1) && !labels.form(last + 1).equals("I") && continues(last + 1);
        boolean small = SMALL.contains(labels.form(last + 1)) && labels.isCapitalised(last + 2) && continues(last + 2);
        return next || small;
    }
}
