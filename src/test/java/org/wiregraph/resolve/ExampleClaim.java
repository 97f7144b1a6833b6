package org.wiregraph.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.Attribution;
import org.wiregraph.extract.Candidate;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/**
 * Makes a candidate claim out of a line.
 *
 * <pre>
 * subject | property | object or "text" or "text" as "form"
 * EventClass | role=name | role=name | time=2021-06
 * QuantityClass | who=name | where=name | value=9000 | to=10000 | comparator=&lt; | unit=USD | asOf=2021
 * </pre>
 *
 * then, each if it is told: {@code ended}, or {@code ended/planned} with its modality; {@code at}, {@code from} and {@code
 * to} with a date; {@code said NAME}, {@code said words = NAME} and {@code via NAME}; {@code sure 0.5}; {@code rule x};
 * {@code context 0}.
 */
final class ExampleClaim {
    private final List<LocalEntity> entities;
    private final Ontology ontology;
    private final int sentence;

    private Status status = Status.ACTUAL;
    private Optional<Status> modality = Optional.empty();
    private Validity validity = Validity.UNKNOWN;
    private Attribution<Integer> attribution = Attribution.none();
    private double confidence = 1;
    private final TreeSet<String> rules = new TreeSet<>();
    private final TreeSet<Integer> contexts = new TreeSet<>();

    /** @param sentence position of the one that says it */
    ExampleClaim(List<LocalEntity> entities, Ontology ontology, int sentence) {
        this.entities = entities;
        this.ontology = ontology;
        this.sentence = sentence;
    }

    Candidate read(String[] parts) {
        Optional<ClassTerm.Kind> kind = ontology.classNamed(parts[0]).map(ClassTerm::kind);
        SortedMap<String, List<String>> roles = new TreeMap<>();
        for (String part : List.of(parts).subList(kind.isPresent() ? 1 : 3, parts.length)) {
            int equals = part.indexOf('=');
            if (equals > 0 && part.charAt(equals - 1) != ' ') {
                roles.computeIfAbsent(part.substring(0, equals), role -> new ArrayList<>())
                        .add(part.substring(equals + 1));
            } else {
                option(part.split(" ", 2));
            }
        }
        Content<Integer> content = kind.isEmpty()
                ? new Content.Relation<>(id(parts[0]), parts[1], value(parts[2]))
                : kind.get() == ClassTerm.Kind.EVENT ? event(parts[0], roles) : quantity(parts[0], roles);
        return new Candidate(content, status, modality, attribution, validity, confidence, rules, sentence, contexts);
    }

    private void option(String[] words) {
        switch (words[0]) {
            case "at" -> validity = Validity.at(new PartialDate(words[1]));
            case "from" -> validity = new Validity(Optional.of(new PartialDate(words[1])), validity.to());
            case "to" -> validity = new Validity(validity.from(), Optional.of(new PartialDate(words[1])));
            case "said" ->
                attribution = new Attribution<>(speaker(words[1]), words[1].split(" = ")[0], attribution.via());
            case "via" ->
                attribution = new Attribution<>(attribution.speaker(), attribution.words(), Optional.of(id(words[1])));
            case "sure" -> confidence = Double.parseDouble(words[1]);
            case "rule" -> rules.add(words[1]);
            case "context" -> contexts.add(Integer.parseInt(words[1]));
            default -> {
                String[] both = words[0].split("/");
                status = status(both[0]);
                modality = both.length > 1 ? Optional.of(status(both[1])) : Optional.empty();
            }
        }
    }

    private static Status status(String word) {
        return Arrays.stream(Status.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status: " + word));
    }

    private Optional<Integer> speaker(String words) {
        String name = words.substring(words.indexOf('=') + 1).strip();
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .map(LocalEntity::id)
                .findFirst();
    }

    private int id(String name) {
        return ExampleArticle.id(entities, name);
    }

    private Value<Integer> value(String text) {
        if (text.startsWith("\"")) {
            String[] forms = text.substring(1, text.length() - 1).split("\" as \"");
            return new Value.Text<>(forms[0], forms[forms.length - 1]);
        }
        return new Value.Thing<>(id(text));
    }

    private Content<Integer> event(String className, SortedMap<String, List<String>> roles) {
        SortedMap<String, List<Value<Integer>>> values = new TreeMap<>();
        roles.forEach((role, texts) -> values.put(
                role,
                texts.stream()
                        .map(text -> List.of("time", "start", "end", "deadline").contains(role)
                                ? new Value.Time<Integer>(new PartialDate(text))
                                : value(text))
                        .toList()));
        return new Content.Event<>(className, values);
    }

    private Content<Integer> quantity(String className, Map<String, List<String>> roles) {
        return new Content.Quantity<>(
                className,
                one(roles, "who").map(this::id),
                one(roles, "where").map(this::id),
                new BigDecimal(one(roles, "value").orElseThrow()),
                one(roles, "to").map(BigDecimal::new),
                one(roles, "comparator").orElse("="),
                one(roles, "unit").orElse("persons"),
                one(roles, "asOf").map(PartialDate::new));
    }

    private static Optional<String> one(Map<String, List<String>> roles, String role) {
        return roles.getOrDefault(role, List.of()).stream().findFirst();
    }
}
