package org.wiregraph.corpus;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One paragraph seen as a line of type: how it ends, how it is capitalised, how long it is. */
record Line(String text, List<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.&/-]*");
    private static final Pattern FINAL = Pattern.compile("[.!?…。！？؟।۔][\"'”’“»›)\\]*_]*$");
    private static final Pattern TRAILS_OFF = Pattern.compile("(?:\\.\\.\\.|…)[\"'”’]?$");
    private static final Set<String> SMALL = Set.of(
            "with", "from", "over", "after", "amid", "into", "than", "that", "this", "upon", "near", "onto", "about",
            "against", "under", "between", "among", "before", "during", "through", "without", "until", "since", "toward");

    static Line of(String text) {
        String stripped = text.strip();
        return new Line(stripped, WORD.matcher(stripped).results().map(m -> m.group()).toList());
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        return FINAL.matcher(text).find();
    }

    /** Whether it breaks off: "From going to the toilet in the...". */
    boolean trailsOff() {
        return TRAILS_OFF.matcher(text).find();
    }

    /** Whether something must follow: "Dr. Jones added:". */
    boolean leadsOn() {
        return text.endsWith(":") || text.endsWith(",") || text.endsWith("—");
    }

    int size() {
        return words.size();
    }

    boolean startsUpper() {
        return !words.isEmpty() && !Character.isLowerCase(words.get(0).charAt(0));
    }

    /** Whether it is set like an English headline: at least four long words, each with a capital. */
    boolean isTitleCase() {
        int capitals = 0;
        for (String word : words) {
            char first = word.charAt(0);
            if (word.length() >= 4 && Character.isLowerCase(first) && !SMALL.contains(word)) {
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
