package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.extract.Candidate;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;

/** What of a claim or quantity makes it that one: the parts its IRI is a digest of. */
final class ClaimKeys {
    private ClaimKeys() {}

    static List<String> of(
            String document, Content<String> content, Optional<String> about, Candidate candidate, List<String> own) {
        List<String> key = new ArrayList<>(List.of(document));
        about.ifPresent(key::add);
        if (content instanceof Content.Relation<String> relation) {
            key.addAll(List.of(relation.subject(), relation.property(), text(relation.object())));
        } else if (content instanceof Content.Event<String> event) {
            event.roles().forEach((role, values) -> values.forEach(value -> key.add(role + "=" + text(value))));
        }
        key.add(candidate.status().word());
        key.add(candidate.modality().map(Object::toString).orElse(""));
        key.add(candidate.attribution().speaker().map(own::get).orElse(""));
        key.add(candidate.attribution().words());
        key.add(candidate.attribution().via().map(own::get).orElse(""));
        key.add(candidate.validity().from().map(Object::toString).orElse(""));
        key.add(candidate.validity().to().map(Object::toString).orElse(""));
        return key;
    }

    static List<String> of(Content.Quantity<String> quantity) {
        return List.of(
                quantity.className(),
                quantity.who().orElse(""),
                quantity.where().orElse(""),
                quantity.value().toPlainString(),
                quantity.valueTo().map(value -> value.toPlainString()).orElse(""),
                quantity.comparator(),
                quantity.unit(),
                quantity.asOf().map(Object::toString).orElse(""));
    }

    static String label(Content.Quantity<String> quantity, Map<String, Entity> entities) {
        String value = quantity.value().toPlainString()
                + quantity.valueTo().map(to -> " to " + to.toPlainString()).orElse("");
        String who = quantity.who()
                .map(entities::get)
                .map(entity -> " of " + entity.label())
                .orElse("");
        String where = quantity.where()
                .map(entities::get)
                .map(entity -> ", " + entity.label())
                .orElse("");
        String comparator = quantity.comparator().equals("=") ? "" : quantity.comparator() + " ";
        return quantity.className() + ": " + comparator + value + " " + quantity.unit() + who + where;
    }

    private static String text(Value<String> value) {
        if (value instanceof Value.Thing<String> thing) {
            return thing.entity();
        }
        return value instanceof Value.Text<String> text
                ? "\"" + text.text()
                : ((Value.Time<String>) value).date().lexical();
    }
}
