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

    /** Collects metadata by key: title, author, publisher, date, url; the first value of a key holds. */
    static final class Builder {
        private Metadata metadata = NONE;

        void put(String key, String value) {
            String text = value.strip();
            if (text.isEmpty()) {
                return;
            }
            Optional<String> one = Optional.of(text);
            Metadata more = switch (key) {
                case "title" -> new Metadata(one, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
                case "author" ->
                    new Metadata(Optional.empty(), List.of(text), Optional.empty(), Optional.empty(), Optional.empty());
                case "publisher" -> new Metadata(Optional.empty(), List.of(), one, Optional.empty(), Optional.empty());
                case "date" ->
                    new Metadata(Optional.empty(), List.of(), Optional.empty(), Dates.parse(text), Optional.empty());
                default -> new Metadata(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), one);
            };
            metadata = metadata.orElse(more);
        }

        Metadata build() {
            return metadata;
        }
    }
}
