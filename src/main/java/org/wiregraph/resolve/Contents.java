package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;
import org.wiregraph.resolve.Dropped.Reason;

/** Checks contents against the ontology once the classes of entities are settled, and brings them into one order; for use by several threads. */
final class Contents {
    private static final String AGENT = "Agent";

    private final Ontology ontology;
    private final ClassTree classes;
    private final Entities entities;
    private final ConcurrentMap<String, ConcurrentMap<Reason, Integer>> dropped = new ConcurrentHashMap<>();

    Contents(Ontology ontology, ClassTree classes, Entities entities) {
        this.ontology = ontology;
        this.classes = classes;
        this.entities = entities;
    }

    /** What was not made into claims. */
    List<Dropped> dropped() {
        List<Dropped> all = new ArrayList<>();
        dropped.forEach(
                (term, reasons) -> reasons.forEach((reason, count) -> all.add(new Dropped(term, reason, count))));
        return all;
    }

    /** The content as a claim may say it; empty, and counted, if the ontology does not allow it. */
    Optional<Content<String>> check(Content<String> content) {
        if (content instanceof Content.Relation<String> relation) {
            return relation(relation);
        }
        return content instanceof Content.Event<String> event
                ? event(event)
                : quantity((Content.Quantity<String>) content);
    }

    /** Whether the entity can be cited: what is no agent cannot speak, only its words for the speaker stay. */
    boolean speaks(String iri) {
        return ontology.classNamed(AGENT).isEmpty() || ontology.isA(entities.className(iri), AGENT);
    }

    /** Whether the objects of {@code property} are text. */
    boolean isLiteral(String property) {
        return ontology.propertyNamed(property).filter(PropertyTerm::literal).isPresent();
    }

    /** Whether {@code property} says the same both ways. */
    boolean isSymmetric(String property) {
        return ontology.propertyNamed(property).filter(PropertyTerm::symmetric).isPresent();
    }

    private <T> Optional<T> drop(String term, Reason reason) {
        dropped.computeIfAbsent(term, one -> new ConcurrentHashMap<>()).merge(reason, 1, Integer::sum);
        return Optional.empty();
    }

    private Optional<Content<String>> relation(Content.Relation<String> relation) {
        String name = relation.property();
        PropertyTerm property = ontology.propertyNamed(name).orElse(null);
        String subject = entities.className(relation.subject());
        if (property == null) {
            return drop(name, Reason.UNKNOWN_PROPERTY);
        }
        if (subject.isEmpty()) {
            return drop(name, Reason.NO_ENTITY);
        }
        if (!classes.isAny(subject, property.domains())) {
            return drop(name, Reason.DOMAIN);
        }
        if (!(relation.object() instanceof Value.Thing<String> thing)) {
            return property.literal() ? Optional.of(relation) : drop(name, Reason.RANGE);
        }
        String object = entities.className(thing.entity());
        if (object.isEmpty()) {
            return drop(name, Reason.NO_ENTITY);
        }
        if (property.literal() || !classes.isAny(object, property.ranges())) {
            return drop(name, Reason.RANGE);
        }
        if (thing.entity().equals(relation.subject())) {
            return drop(name, Reason.ITSELF);
        }
        boolean turned = property.symmetric() && relation.subject().compareTo(thing.entity()) > 0;
        return Optional.of(
                turned
                        ? new Content.Relation<>(thing.entity(), name, new Value.Thing<>(relation.subject()))
                        : relation);
    }

    /** An event keeps the roles that are allowed; with nobody and nothing left in it, it is dropped. */
    private Optional<Content<String>> event(Content.Event<String> event) {
        SortedMap<String, List<Value<String>>> roles = new TreeMap<>();
        event.roles().forEach((role, values) -> {
            List<Value<String>> allowed = values.stream()
                    .filter(value -> !(value instanceof Value.Thing<String> thing)
                            || allowed(event.className() + "/" + role, role, thing.entity()))
                    .distinct()
                    .sorted(Comparator.comparing(ClaimKeys::text))
                    .toList();
            if (!allowed.isEmpty()) {
                roles.put(role, allowed);
            }
        });
        List<Value<String>> agents = roles.getOrDefault("agent", List.of());
        List<Value<String>> targets = new ArrayList<>(roles.getOrDefault("target", List.of()));
        if (targets.removeAll(agents)) {
            drop(event.className() + "/target", Reason.ITSELF);
            if (targets.isEmpty()) {
                roles.remove("target");
            } else {
                roles.put("target", List.copyOf(targets));
            }
        }
        boolean empty = roles.values().stream()
                .allMatch(values -> values.stream().allMatch(value -> value instanceof Value.Time<String>));
        return empty
                ? drop(event.className(), Reason.NO_ENTITY)
                : Optional.of(new Content.Event<>(event.className(), roles));
    }

    private Optional<Content<String>> quantity(Content.Quantity<String> quantity) {
        boolean who = quantity.who().stream().allMatch(one -> allowed(quantity.className() + "/who", "who", one));
        boolean where =
                quantity.where().stream().allMatch(one -> allowed(quantity.className() + "/where", "where", one));
        return who && where ? Optional.of(quantity) : Optional.empty();
    }

    private boolean allowed(String term, String role, String iri) {
        String className = entities.className(iri);
        if (className.isEmpty()) {
            drop(term, Reason.NO_ENTITY);
            return false;
        }
        boolean fits = ontology.propertyNamed(role)
                .map(property -> classes.isAny(className, property.ranges()))
                .orElse(true);
        if (!fits) {
            drop(term, Reason.RANGE);
        }
        return fits;
    }

    /** The values of each role that are entities. */
    static Map<String, List<String>> things(Content.Event<String> event) {
        Map<String, List<String>> things = new TreeMap<>();
        event.roles().forEach((role, values) -> {
            List<String> entities = values.stream()
                    .filter(value -> value instanceof Value.Thing<String>)
                    .map(value -> ((Value.Thing<String>) value).entity())
                    .toList();
            if (!entities.isEmpty()) {
                things.put(role, entities);
            }
        });
        return things;
    }
}
