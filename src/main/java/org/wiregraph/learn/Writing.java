package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the data writes what texts say, learned property by property: which normal form, with which marks around it, and
 * single values that are written otherwise.
 */
final class Writing {
    /** Whether a value is a triple's subject or its object; the same strings stand in the model's file. */
    enum Role {
        SUBJECT,
        OBJECT
    }

    /** For one place: text in normal form, to what it was written as, to how often. */
    private final Map<String, Map<String, Map<String, Integer>>> values = new TreeMap<>();

    /** For one place: template, to the texts it was right for. */
    private final Map<String, Map<Template, Set<String>>> templates = new TreeMap<>();

    private static String place(String property, Role role) {
        return role == Role.SUBJECT ? "subject" : property;
    }

    /** Notes that {@code text} was written as {@code written}. */
    void note(String property, Role role, String text, String written) {
        note(place(property, role), text, written, 1);
    }

    void note(String place, String text, String written, int count) {
        values.computeIfAbsent(place, key -> new TreeMap<>())
                .computeIfAbsent(text, key -> new TreeMap<>())
                .merge(written, count, Integer::sum);
        for (Form form : Form.values()) {
            Template.between(form, text, written)
                    .ifPresent(template -> templates
                            .computeIfAbsent(place, key -> new TreeMap<>())
                            .computeIfAbsent(template, key -> new TreeSet<>())
                            .add(text));
        }
    }

    /** How {@code text} is written as {@code role} of {@code property}. */
    String write(String property, Role role, String text) {
        String place = place(property, role);
        return known(place, text).orElseGet(() -> byTemplate(place, text).orElse(text));
    }

    private Optional<String> known(String place, String text) {
        return values.getOrDefault(place, Map.of()).getOrDefault(text, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private Optional<String> byTemplate(String place, String text) {
        Map<Template, Set<String>> here = templates.getOrDefault(place, Map.of());
        List<Template> order = new ArrayList<>(here.keySet());
        order.sort(Comparator.comparingInt((Template template) ->
                        -here.getOrDefault(template, Set.of()).size())
                .thenComparing(Comparator.naturalOrder()));
        for (Template template : order) {
            Optional<String> written = template.write(text);
            boolean shared = here.getOrDefault(template, Set.of()).size() > 1;
            if ((written.isPresent() && shared) || template.equals(Template.PLAIN)) {
                return written;
            }
        }
        return Optional.empty();
    }

    /** All texts that were written as something, in normal form. */
    Set<String> known() {
        Set<String> known = new TreeSet<>();
        values.values().forEach(place -> place.keySet().forEach(text -> known.add(Triple.normal(text))));
        return known;
    }

    /** Takes what was noted. */
    interface Taker {
        void take(String place, String text, String written, int count);
    }

    /** Hands on all that was noted, sorted. */
    void forEach(Taker taker) {
        values.forEach((place, texts) ->
                texts.forEach((text, all) -> all.forEach((written, count) -> taker.take(place, text, written, count))));
    }
}
