package org.wiregraph.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Validity;

/** The roles of events and quantities as terms, and the days between which they lie. */
final class Roles {
    private Roles() {}

    /** The roles by local name; none for a relation. */
    static SortedMap<String, List<Node>> of(Content<String> content) {
        SortedMap<String, List<Node>> roles = new TreeMap<>();
        if (content instanceof Content.Event<String> event) {
            event.roles()
                    .forEach((role, values) ->
                            roles.put(role, values.stream().map(Roles::node).toList()));
        } else if (content instanceof Content.Quantity<String> quantity) {
            quantity.who().ifPresent(who -> roles.put("who", List.of(Vocabulary.iri(who))));
            quantity.where().ifPresent(where -> roles.put("where", List.of(Vocabulary.iri(where))));
            roles.put("value", List.of(Terms.decimal(quantity.value())));
            quantity.valueTo().ifPresent(to -> roles.put("valueTo", List.of(Terms.decimal(to))));
            roles.put("comparator", List.of(Terms.text(quantity.comparator())));
            roles.put("unit", List.of(Terms.text(quantity.unit())));
            quantity.asOf().ifPresent(date -> roles.put("asOf", List.of(Terms.date(date))));
        }
        return roles;
    }

    static Node node(Value<String> value) {
        if (value instanceof Value.Thing<String> thing) {
            return Vocabulary.iri(thing.entity());
        }
        return value instanceof Value.Text<String> text
                ? Terms.text(text.text())
                : Terms.date(((Value.Time<String>) value).date());
    }

    /** The first day it can begin and the last it can end, as far as its own times say; unknown if these contradict. */
    static Bounds bounds(Content<String> content, Validity validity) {
        if (content instanceof Content.Event<String> event) {
            return new Bounds(
                            first(event, Set.of("time", "start")).map(PartialDate::earliest),
                            last(event, Set.of("time", "end", "deadline")).map(PartialDate::latest))
                    .orNone();
        }
        Validity times = content instanceof Content.Quantity<String> quantity
                ? quantity.asOf().map(Validity::at).orElse(validity)
                : validity;
        return new Bounds(times.from().map(PartialDate::earliest), times.to().map(PartialDate::latest)).orNone();
    }

    private static Optional<PartialDate> first(Content.Event<String> event, Set<String> roles) {
        return dates(event, roles).min(Comparator.comparing(PartialDate::earliest));
    }

    private static Optional<PartialDate> last(Content.Event<String> event, Set<String> roles) {
        return dates(event, roles).max(Comparator.comparing(PartialDate::latest));
    }

    private static Stream<PartialDate> dates(Content.Event<String> event, Set<String> roles) {
        return event.roles().entrySet().stream()
                .filter(role -> roles.contains(role.getKey()))
                .flatMap(role -> role.getValue().stream())
                .filter(Value.Time.class::isInstance)
                .map(value -> ((Value.Time<String>) value).date());
    }

    /** Closed bounds of a time, either of which may be unknown. */
    record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        private Bounds orNone() {
            boolean contradict =
                    earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get());
            return contradict ? new Bounds(Optional.empty(), Optional.empty()) : this;
        }

        void write(QuadSink quads, String graph, String subject) {
            earliest.ifPresent(day -> quads.add(graph, subject, Vocabulary.wg("earliest"), Terms.day(day)));
            latest.ifPresent(day -> quads.add(graph, subject, Vocabulary.wg("latest"), Terms.day(day)));
        }
    }
}
