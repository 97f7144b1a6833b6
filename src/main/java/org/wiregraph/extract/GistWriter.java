package org.wiregraph.extract;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.wiregraph.corpus.Document;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Span;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/**
 * Writes a {@link Gist}: six parts, each with its length before it; the first holds every string but the text, once, and the
 * others name strings by their number there. Numbers take seven bits a byte, the last one without its highest bit.
 */
final class GistWriter {
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] write(Extraction extraction) {
        byte[] head = part(() -> head(extraction));
        byte[] entities = part(() -> each(extraction.entities(), GistWriter::entity));
        byte[] candidates = part(() -> each(extraction.candidates(), GistWriter::candidate));
        byte[] places = part(() -> {
            each(extraction.sentences(), (writer, sentence) -> writer.span(sentence.span()));
            each(extraction.mentions(), GistWriter::mention);
        });
        byte[] text = part(() -> text(extraction.document()));
        byte[] table = part(() -> each(strings.keySet(), GistWriter::utf8));
        out = new ByteArrayOutputStream();
        for (byte[] part : List.of(table, head, entities, candidates, places, text)) {
            number(part.length);
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private byte[] part(Runnable writing) {
        out = new ByteArrayOutputStream(1 << 12);
        writing.run();
        return out.toByteArray();
    }

    private void head(Extraction extraction) {
        Document document = extraction.document();
        string(document.path());
        optional(document.metadata().title(), GistWriter::string);
        each(document.metadata().authors(), GistWriter::string);
        optional(document.metadata().publisher(), GistWriter::string);
        optional(document.metadata().date(), GistWriter::date);
        optional(document.metadata().url(), GistWriter::string);
        string(document.sha256());
        number(extraction.sentences().stream()
                .mapToInt(sentence -> sentence.size())
                .sum());
    }

    private void text(Document document) {
        each(document.blocks(), (writer, block) -> {
            writer.string(block.kind().name());
            writer.span(block.span());
        });
        utf8(document.text());
    }

    private void mention(Mention mention) {
        string(mention.kind().name());
        number(mention.sentence());
        number(mention.first());
        number(mention.last());
        number(mention.head());
        span(mention.span());
        string(mention.className());
        string(mention.name());
        optional(mention.known(), GistWriter::string);
        number(mention.owner() + 1);
        string(mention.noun());
    }

    private void entity(LocalEntity entity) {
        string(entity.name());
        each(entity.classes().entrySet(), (writer, votes) -> {
            writer.string(votes.getKey());
            writer.number(votes.getValue());
        });
        each(entity.names(), GistWriter::string);
        optional(entity.known(), GistWriter::string);
        number(entity.owner() + 1);
        string(entity.noun());
        each(entity.mentions(), GistWriter::number);
    }

    private void candidate(Candidate candidate) {
        content(candidate.content());
        status(candidate.status());
        optional(candidate.modality(), GistWriter::status);
        optional(candidate.attribution().speaker(), GistWriter::number);
        string(candidate.attribution().words());
        optional(candidate.attribution().via(), GistWriter::number);
        validity(candidate.validity());
        string(Double.toString(candidate.confidence()));
        each(candidate.rules(), GistWriter::string);
        number(candidate.sentence());
        each(candidate.contexts(), GistWriter::number);
    }

    private void content(Content<Integer> content) {
        if (content instanceof Content.Relation<Integer> relation) {
            number(0);
            number(relation.subject());
            string(relation.property());
            value(relation.object());
        } else if (content instanceof Content.Event<Integer> event) {
            number(1);
            string(event.className());
            each(event.roles().entrySet(), (writer, role) -> {
                writer.string(role.getKey());
                writer.each(role.getValue(), GistWriter::value);
            });
        } else {
            number(2);
            quantity((Content.Quantity<Integer>) content);
        }
    }

    private void quantity(Content.Quantity<Integer> quantity) {
        string(quantity.className());
        optional(quantity.who(), GistWriter::number);
        optional(quantity.where(), GistWriter::number);
        decimal(quantity.value());
        optional(quantity.valueTo(), GistWriter::decimal);
        string(quantity.comparator());
        string(quantity.unit());
        optional(quantity.asOf(), GistWriter::date);
    }

    private void value(Value<Integer> value) {
        if (value instanceof Value.Thing<Integer> thing) {
            number(0);
            number(thing.entity());
        } else if (value instanceof Value.Text<Integer> text) {
            number(1);
            string(text.text());
            string(text.form());
        } else {
            number(2);
            date(((Value.Time<Integer>) value).date());
        }
    }

    private void validity(Validity validity) {
        optional(validity.from(), GistWriter::date);
        optional(validity.to(), GistWriter::date);
    }

    private void date(PartialDate date) {
        string(date.lexical());
    }

    private void decimal(BigDecimal decimal) {
        string(decimal.toString());
    }

    private void status(Status status) {
        string(status.name());
    }

    private void span(Span span) {
        number(span.begin());
        number(span.length());
    }

    private <T> void each(Collection<T> all, BiConsumer<GistWriter, T> writing) {
        number(all.size());
        all.forEach(one -> writing.accept(this, one));
    }

    private <T> void optional(Optional<T> optional, BiConsumer<GistWriter, T> writing) {
        each(optional.stream().toList(), writing);
    }

    private void string(String string) {
        number(strings.computeIfAbsent(string, one -> strings.size()));
    }

    private void utf8(String string) {
        byte[] encoded = string.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        out.writeBytes(encoded);
    }

    private void number(int number) {
        int left = number;
        while (left > 0x7F) {
            out.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }
}
