package org.wiregraph.corpus;

import java.util.List;
import java.util.Optional;
import org.wiregraph.text.PartialDate;

/** What is known about an article beside its text; nothing in it is ever guessed. */
public record Metadata(
        Optional<String> title,
        List<String> authors,
        Optional<String> publisher,
        Optional<PartialDate> date,
        Optional<String> url) {
    public static final Metadata NONE =
            new Metadata(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Metadata {
        authors = List.copyOf(authors);
    }

    /** This, with what it lacks taken from {@code other}. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                title.or(other::title),
                authors.isEmpty() ? other.authors : authors,
                publisher.or(other::publisher),
                date.or(other::date),
                url.or(other::url));
    }
}
