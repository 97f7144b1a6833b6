package org.wiregraph.text;

import java.util.Optional;

/**
 * When something holds, as far as the text says: both ends optional, and equal for a single time.
 *
 * @param from first time named, e.g. "since 2015"
 * @param to last time named, e.g. "by September 11"
 */
public record Validity(Optional<PartialDate> from, Optional<PartialDate> to) {
    /** Nothing is said about time. */
    public static final Validity UNKNOWN = new Validity(Optional.empty(), Optional.empty());

    public static Validity at(PartialDate date) {
        return new Validity(Optional.of(date), Optional.of(date));
    }

    public static Validity since(PartialDate date) {
        return new Validity(Optional.of(date), Optional.empty());
    }

    public static Validity until(PartialDate date) {
        return new Validity(Optional.empty(), Optional.of(date));
    }

    public boolean isKnown() {
        return from.isPresent() || to.isPresent();
    }
}
