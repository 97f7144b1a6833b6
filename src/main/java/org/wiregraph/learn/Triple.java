package org.wiregraph.learn;

import java.util.Locale;

/** What a sentence says, in names: subject, property and object as they are written in the data. */
public record Triple(String subject, String property, String object) {
    /** What two spellings of a name share: lower case without blanks and underscores. */
    public static String normal(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        name.codePoints().filter(c -> c != '_' && !Character.isWhitespace(c)).forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}
