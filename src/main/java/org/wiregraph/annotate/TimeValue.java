package org.wiregraph.annotate;

import java.util.Optional;
import org.wiregraph.text.PartialDate;

/**
 * The normalised value of a time expression, as it stands in a token's {@code time} tag.
 *
 * <p>Forms: {@code 2021-06-14}, {@code 2021-06}, {@code 2021}; {@code from/to} for an interval of two such dates, either
 * of which may be {@code ..} (unknown), e.g. {@code 2021-06-07/2021-06-13} for "last week"; a date whose year the text
 * does not say is resolved against the article's date by the annotator, both candidates kept as {@code past|future},
 * e.g. {@code 2020-09-11|2021-09-11}, for tense to decide; {@code P...} for a duration.
 */
public record TimeValue(Optional<PartialDate> from, Optional<PartialDate> to) {
    /** Whether it is one date and not an interval. */
    public boolean isSingle() {
        return from.isPresent() && from.equals(to);
    }

    /** The value of {@code tag}, without IOB prefix; empty for durations and what is not a date. */
    public static Optional<TimeValue> parse(String tag, boolean future) {
        String chosen = tag;
        int bar = tag.indexOf('|');
        if (bar >= 0) {
            chosen = future ? tag.substring(bar + 1) : tag.substring(0, bar);
        }
        int slash = chosen.indexOf('/');
        if (slash < 0) {
            return PartialDate.tryParse(chosen).map(date -> new TimeValue(Optional.of(date), Optional.of(date)));
        }
        Optional<PartialDate> from = PartialDate.tryParse(chosen.substring(0, slash));
        Optional<PartialDate> to = PartialDate.tryParse(chosen.substring(slash + 1));
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new TimeValue(from, to));
    }
}
