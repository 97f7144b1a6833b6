package org.wiregraph.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wiregraph.resolve.Correction.Kind;
import org.wiregraph.resolve.Correction.Selector;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/** Reads the items of {@code corrections.yaml}. */
final class CorrectionReader {
    private static final List<String> SELECTING = List.of("document", "quote", "subject", "property", "object");
    private final YamlText yaml;

    CorrectionReader(YamlText yaml) {
        this.yaml = yaml;
    }

    List<Correction> read() {
        List<String> headings = Arrays.stream(Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        return yaml.items(headings).stream().map(this::correction).toList();
    }

    private Correction correction(YamlText.Item item) {
        Kind kind = Kind.valueOf(item.heading().toUpperCase(Locale.ROOT));
        Set<String> known = new TreeSet<>(SELECTING);
        known.add("reason");
        known.addAll(
                switch (kind) {
                    case REJECT -> List.of();
                    case STATUS -> List.of("is");
                    case DATE -> List.of("is", "from", "to");
                    case ADD -> List.of("status", "from", "to", "speaker");
                });
        if (!known.containsAll(item.parts().keySet())) {
            throw yaml.error(
                    item, "known keys are " + known + ", not " + item.parts().keySet());
        }
        if (item.text("reason").isEmpty()) {
            throw yaml.error(item, "give the reason: reason: ...");
        }
        if (SELECTING.stream().allMatch(key -> item.text(key).isEmpty())) {
            throw yaml.error(item, "say which claims, by one or more of " + SELECTING);
        }
        if (kind == Kind.ADD
                && SELECTING.stream().anyMatch(key -> item.text(key).isEmpty())) {
            throw yaml.error(item, "needs all of " + SELECTING);
        }
        return new Correction(
                kind,
                new Selector(
                        item.text("document"),
                        item.text("quote"),
                        item.text("subject"),
                        item.text("property"),
                        item.text("object")),
                status(item, kind),
                validity(item, kind),
                item.text("speaker"),
                item.text("reason"),
                item.line());
    }

    private Optional<Status> status(YamlText.Item item, Kind kind) {
        String word = kind == Kind.STATUS ? item.text("is") : item.text("status");
        Optional<Status> status = Arrays.stream(Status.values())
                .filter(one -> one.word().equals(word))
                .findFirst();
        if (status.isEmpty() && (kind == Kind.STATUS || !word.isEmpty())) {
            throw yaml.error(item, "a status is actual, planned, possible, ended or denied, not '" + word + "'");
        }
        return status;
    }

    private Validity validity(YamlText.Item item, Kind kind) {
        Optional<PartialDate> at = kind == Kind.DATE ? date(item, "is") : Optional.empty();
        Validity validity = at.map(Validity::at).orElseGet(() -> new Validity(date(item, "from"), date(item, "to")));
        if (kind == Kind.DATE && !validity.isKnown()) {
            throw yaml.error(item, "give a date: is:, or from: and to:");
        }
        return validity;
    }

    private Optional<PartialDate> date(YamlText.Item item, String key) {
        String text = item.text(key);
        Optional<PartialDate> date = PartialDate.tryParse(text);
        if (date.isEmpty() && !text.isEmpty()) {
            throw yaml.error(item, "a date is 2021, 2021-06 or 2021-06-14, not '" + text + "'");
        }
        return date;
    }
}
