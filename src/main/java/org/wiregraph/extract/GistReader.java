package org.wiregraph.extract;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.wiregraph.corpus.Block;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Span;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/** Reads the parts that {@link GistWriter} wrote. */
final class GistReader {
    private final byte[] bytes;
    /** Where each string begins, and the strings that were read before. */
    private final int[] stringsAt;

    private final String[] strings;
    private final int entitiesAt;
    private final int candidatesAt;
    private final int placesAt;
    private final int textAt;
    private final String path;
    private final Metadata metadata;
    private final String sha256;
    private final int tokens;
    private int at;

    GistReader(byte[] bytes) {
        this.bytes = bytes;
        number();
        this.stringsAt = new int[number()];
        this.strings = new String[stringsAt.length];
        for (int i = 0; i < stringsAt.length; i++) {
            stringsAt[i] = at;
            skipPart();
        }
        int head = number();
        int headAt = at;
        this.path = string();
        this.metadata = new Metadata(
                optional(this::string),
                list(this::string),
                optional(this::string),
                optional(this::date),
                optional(this::string));
        this.sha256 = string();
        this.tokens = number();
        at = headAt + head;
        this.entitiesAt = skipPart();
        this.candidatesAt = skipPart();
        this.placesAt = skipPart();
        this.textAt = skipPart();
    }

    /** Where the next part begins; the reader then stands at its end. */
    private int skipPart() {
        int length = number();
        int begin = at;
        at += length;
        return begin;
    }

    String path() {
        return path;
    }

    Metadata metadata() {
        return metadata;
    }

    String sha256() {
        return sha256;
    }

    int tokens() {
        return tokens;
    }

    Document document() {
        at = textAt;
        List<Block> blocks = list(() -> new Block(Block.Kind.valueOf(string()), span()));
        return new Document(path, utf8(), blocks, metadata, Optional.empty(), sha256);
    }

    List<Span> sentences() {
        at = placesAt;
        return list(this::span);
    }

    List<Mention> mentions() {
        at = placesAt;
        list(this::span);
        return numbered(this::mention);
    }

    List<LocalEntity> entities() {
        at = entitiesAt;
        return numbered(this::entity);
    }

    List<Candidate> candidates() {
        at = candidatesAt;
        return list(this::candidate);
    }

    private Mention mention(int id) {
        return new Mention(
                id,
                Mention.Kind.valueOf(string()),
                number(),
                number(),
                number(),
                number(),
                span(),
                string(),
                string(),
                optional(this::string),
                number() - 1,
                string());
    }

    private LocalEntity entity(int id) {
        String name = string();
        SortedMap<String, Integer> classes = new TreeMap<>();
        for (int left = number(); left > 0; left--) {
            classes.put(string(), number());
        }
        return new LocalEntity(
                id,
                name,
                classes,
                set(this::string),
                optional(this::string),
                number() - 1,
                string(),
                list(this::number));
    }

    private Candidate candidate() {
        return new Candidate(
                content(),
                status(),
                optional(this::status),
                new Attribution<>(optional(this::number), string(), optional(this::number)),
                validity(),
                Double.parseDouble(string()),
                set(this::string),
                number(),
                set(this::number));
    }

    private Content<Integer> content() {
        return switch (number()) {
            case 0 -> new Content.Relation<>(number(), string(), value());
            case 1 -> event();
            default ->
                new Content.Quantity<>(
                        string(),
                        optional(this::number),
                        optional(this::number),
                        decimal(),
                        optional(this::decimal),
                        string(),
                        string(),
                        optional(this::date));
        };
    }

    private Content<Integer> event() {
        String className = string();
        SortedMap<String, List<Value<Integer>>> roles = new TreeMap<>();
        for (int left = number(); left > 0; left--) {
            roles.put(string(), List.copyOf(list(this::value)));
        }
        return new Content.Event<>(className, roles);
    }

    private Value<Integer> value() {
        return switch (number()) {
            case 0 -> new Value.Thing<>(number());
            case 1 -> new Value.Text<>(string(), string());
            default -> new Value.Time<>(date());
        };
    }

    private Validity validity() {
        Optional<PartialDate> from = optional(this::date);
        Optional<PartialDate> to = optional(this::date);
        return from.isEmpty() && to.isEmpty() ? Validity.UNKNOWN : new Validity(from, to);
    }

    private PartialDate date() {
        return new PartialDate(string());
    }

    private BigDecimal decimal() {
        return new BigDecimal(string());
    }

    private Status status() {
        return Status.valueOf(string());
    }

    private Span span() {
        int begin = number();
        return new Span(begin, begin + number());
    }

    private <T> List<T> list(Supplier<T> reading) {
        return numbered(number -> reading.get());
    }

    private <T> List<T> numbered(IntFunction<T> reading) {
        int size = number();
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(reading.apply(i));
        }
        return all;
    }

    private <T extends Comparable<T>> SortedSet<T> set(Supplier<T> reading) {
        return new TreeSet<>(list(reading));
    }

    private <T> Optional<T> optional(Supplier<T> reading) {
        return number() == 0 ? Optional.empty() : Optional.of(reading.get());
    }

    private String string() {
        int number = number();
        String known = strings[number];
        if (known == null) {
            int back = at;
            at = stringsAt[number];
            known = utf8();
            strings[number] = known;
            at = back;
        }
        return known;
    }

    private String utf8() {
        int length = number();
        String string = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return string;
    }

    private int number() {
        int number = 0;
        int shift = 0;
        int next;
        do {
            next = bytes[at++];
            number |= (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }
}
