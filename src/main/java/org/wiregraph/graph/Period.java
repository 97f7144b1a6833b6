package org.wiregraph.graph;

import java.io.Serializable;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Validity;

/**
 * The days on which a claim may hold, since 1970.
 *
 * @param from the first possible day; the least long value if it is open
 * @param to the last possible day; the greatest long value if it is open
 */
record Period(long from, long to) implements Serializable {
    static Period of(Validity validity) {
        return new Period(
                validity.from()
                        .map(PartialDate::earliest)
                        .map(day -> day.toEpochDay())
                        .orElse(Long.MIN_VALUE),
                validity.to()
                        .map(PartialDate::latest)
                        .map(day -> day.toEpochDay())
                        .orElse(Long.MAX_VALUE));
    }

    boolean overlaps(Period other) {
        return to >= other.from && other.to >= from;
    }
}
