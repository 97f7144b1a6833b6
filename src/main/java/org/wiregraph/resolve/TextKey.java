package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.Comparator;
import org.wiregraph.extract.Gist;

/**
 * What says which of two texts is the original: the earlier date, then the lesser path.
 *
 * @param date as told, {@code 9999-12-31} if it is not known
 */
public record TextKey(String date, String path) implements Comparable<TextKey>, Serializable {
    private static final Comparator<TextKey> ORDER =
            Comparator.comparing(TextKey::date).thenComparing(TextKey::path);

    public static TextKey of(Gist gist) {
        return new TextKey(gist.date().map(Object::toString).orElse("9999-12-31"), gist.path());
    }

    @Override
    public int compareTo(TextKey other) {
        return ORDER.compare(this, other);
    }
}
