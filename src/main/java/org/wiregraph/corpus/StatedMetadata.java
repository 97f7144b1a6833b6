package org.wiregraph.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Problem;

/** Collects what an article, or its companion, states about it; the first usable value of each field stays. */
final class StatedMetadata {
    private static final Pattern USABLE_URL = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");

    private final String path;
    private final List<Problem> problems;
    private Metadata metadata = Metadata.NONE;

    StatedMetadata(String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    Metadata metadata() {
        return metadata;
    }

    StatedMetadata title(String raw) {
        return add(text(raw), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    StatedMetadata authors(List<String> raw) {
        List<String> names = raw.stream()
                .flatMap(value -> Byline.names(value).stream())
                .distinct()
                .toList();
        return add(Optional.empty(), names, Optional.empty(), Optional.empty(), Optional.empty());
    }

    StatedMetadata publisher(String raw) {
        return add(Optional.empty(), List.of(), text(raw), Optional.empty(), Optional.empty());
    }

    StatedMetadata date(String raw) {
        Optional<PartialDate> date = Dates.parse(raw);
        if (date.isEmpty() && !raw.isBlank() && metadata.date().isEmpty()) {
            problem("the date \"" + raw.strip() + "\" is not clear; write it as 2021-06-14");
        }
        return add(Optional.empty(), List.of(), Optional.empty(), date, Optional.empty());
    }

    StatedMetadata url(String raw) {
        Optional<String> url = text(raw).filter(USABLE_URL.asMatchPredicate());
        if (url.isEmpty() && !raw.isBlank() && metadata.url().isEmpty()) {
            problem("\"" + raw.strip() + "\" is not an absolute http address");
        }
        return add(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), url);
    }

    void problem(String detail) {
        problems.add(new Problem(Problem.Kind.METADATA, path, detail));
    }

    private StatedMetadata add(
            Optional<String> title,
            List<String> authors,
            Optional<String> publisher,
            Optional<PartialDate> date,
            Optional<String> url) {
        metadata = metadata.orElse(new Metadata(title, authors, publisher, date, url));
        return this;
    }

    private static Optional<String> text(String raw) {
        String clean = KeptText.collapse(DecodedText.printable(raw));
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }
}
