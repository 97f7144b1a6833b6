package org.wiregraph.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One paragraph seen as a line of type: how it ends, how it is capitalised, how long it is.
 *
 * @param text without blanks at its ends, and single ones inside
 * @param folded the text in small letters with straight quotation marks
 */
record Line(String text, String folded, List<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.&/-]*");
    private static final int LONGEST_NOTE = 1_000;
    private static final String CLOSING = "\"'”’“»›)]*_";
    private static final String FINAL = ".!?…。！？؟।۔";
    private static final Set<String> SMALL = Set.of("""
            a an the and or but nor so yet if as at by for in of off on out per to up via v vs with from over after
            amid into than that near onto about against under between among before during through without until
            since toward towards upon al bin da de del el la le van von
            """.strip().split("\\s+"));

    static Line of(String raw) {
        String text = KeptText.collapse(raw);
        String folded = text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"');
        return new Line(
                text, folded, WORD.matcher(text).results().map(m -> m.group()).toList());
    }

    /** Whether {@code text}, which may have blanks after it, ends as a sentence does. */
    static boolean endsSentence(String text) {
        int last = lastMark(text);
        return last >= 0 && FINAL.indexOf(text.charAt(last)) >= 0;
    }

    boolean endsSentence() {
        return endsSentence(text);
    }

    /** Whether it breaks off: "From going to the toilet in the...". */
    boolean trailsOff() {
        int last = lastMark(text);
        return last >= 0 && (text.charAt(last) == '…' || text.startsWith("...", last - 2));
    }

    private static int lastMark(String text) {
        int last = text.length() - 1;
        while (last >= 0 && (CLOSING.indexOf(text.charAt(last)) >= 0 || Character.isWhitespace(text.charAt(last)))) {
            last--;
        }
        return last;
    }

    /** Whether something must follow: "Dr. Jones added:". */
    boolean leadsOn() {
        return text.endsWith(":") || text.endsWith(",") || text.endsWith("—");
    }

    /** Whether it is short enough, in characters, for what sites put around an article: buttons, credits, bylines, dates. */
    boolean canBeNote() {
        return text.length() <= LONGEST_NOTE;
    }

    int size() {
        return words.size();
    }

    boolean startsUpper() {
        return !words.isEmpty() && !Character.isLowerCase(words.get(0).charAt(0));
    }

    /** Whether it is set like an English headline: a capital on each word but the small ones, on four at least. */
    boolean isTitleCase() {
        int capitals = 0;
        for (String word : words) {
            char first = word.charAt(0);
            if (Character.isLowerCase(first) && !SMALL.contains(word)) {
                return false;
            }
            capitals += Character.isUpperCase(first) && word.length() >= 3 ? 1 : 0;
        }
        return capitals >= 4;
    }

    /** Whether no word but those in {@code allowed} begins with a small letter. */
    boolean isCapitalisedBut(Set<String> allowed) {
        return words.stream().noneMatch(word -> Character.isLowerCase(word.charAt(0)) && !allowed.contains(word));
    }
}
