package org.wiregraph.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;

/** What of a claim or quantity makes it that one: the parts its IRI is a digest of. */
final class ClaimKeys {
    private ClaimKeys() {}

    /** The parts of a claim; a speaker who is an entity counts, and not the words for him. */
    static List<String> of(String document, Told told) {
        List<String> key = new ArrayList<>(List.of(document));
        if (told.content() instanceof Content.Relation<String> relation) {
            key.addAll(List.of(relation.subject(), relation.property(), text(relation.object())));
        } else if (told.content() instanceof Content.Event<String> event) {
            key.add(event.className());
            event.roles().forEach((role, values) -> values.forEach(value -> key.add(role + "=" + text(value))));
        } else {
            key.addAll(of((Content.Quantity<String>) told.content()));
        }
        key.add(told.status().word());
        key.add(told.modality().map(Object::toString).orElse(""));
        key.add(told.attribution().speaker().orElse("\"" + told.attribution().words()));
        key.add(told.attribution().via().orElse(""));
        key.add(told.validity().from().map(Object::toString).orElse(""));
        key.add(told.validity().to().map(Object::toString).orElse(""));
        return key;
    }

    static List<String> of(Content.Quantity<String> quantity) {
        return List.of(
                quantity.className(),
                quantity.who().orElse(""),
                quantity.where().orElse(""),
                number(quantity.value()),
                quantity.valueTo().map(ClaimKeys::number).orElse(""),
                quantity.comparator(),
                quantity.unit(),
                quantity.asOf().map(Object::toString).orElse(""));
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A value as text; texts begin with a quotation mark, so that they equal no IRI. */
    static String text(Value<String> value) {
        if (value instanceof Value.Thing<String> thing) {
            return thing.entity();
        }
        return value instanceof Value.Text<String> text
                ? "\"" + text.text()
                : ((Value.Time<String>) value).date().lexical();
    }
}
