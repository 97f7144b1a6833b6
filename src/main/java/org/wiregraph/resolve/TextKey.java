package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.wiregraph.extract.Gist;
import org.wiregraph.text.PartialDate;

/**
 * What says which of two texts is the original: the earlier date, then the lesser path.
 *
 * @param date as told, {@code 9999-12-31} if it is not known
 */
public record TextKey(String date, String path) implements Comparable<TextKey>, Serializable {
    private static final Comparator<TextKey> ORDER =
            Comparator.comparing(TextKey::date).thenComparing(TextKey::path);

    private static final String UNKNOWN = "9999-12-31";

    public static TextKey of(Gist gist) {
        return new TextKey(gist.date().map(Object::toString).orElse(UNKNOWN), gist.path());
    }

    /** The date, as far as it is known. */
    public Optional<PartialDate> day() {
        return date.equals(UNKNOWN) ? Optional.empty() : PartialDate.tryParse(date);
    }

    @Override
    public int compareTo(TextKey other) {
        return ORDER.compare(this, other);
    }
}
