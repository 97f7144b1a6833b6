package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How values that were never seen are written: in one of the normal forms that their text has, with the marks around that
 * values of their place have. Forms and marks are counted apart, each for the place and for all places together.
 */
final class Style {
    /** How likely nothing stands around a value. */
    private static final double BARE = 0.9;

    private final Map<String, Shares<Form>> forms = new HashMap<>();
    private final Map<String, Shares<Template.Marks>> marks = new HashMap<>();

    /** Notes that {@code text} was written as {@code written} in {@code place}. */
    void note(String place, String text, String written) {
        List<Template> fitting = new ArrayList<>();
        for (Form form : Form.values()) {
            Template.between(form, text, written).ifPresent(fitting::add);
        }
        Optional<Template.Marks> around = fitting.stream().map(Template::marks).min(Comparator.naturalOrder());
        for (String key : List.of(sort(text), place + "\t" + sort(text))) {
            marks.computeIfAbsent(key, none -> new Shares<>())
                    .note(around.map(List::of).orElse(List.of()));
        }
        List<Form> fit = fitting.stream()
                .filter(template -> template.marks().equals(around.orElse(Template.Marks.NONE)))
                .map(Template::form)
                .toList();
        for (String key : List.of(kinds(text), place + "\t" + kinds(text))) {
            forms.computeIfAbsent(key, none -> new Shares<>()).note(fit);
        }
    }

    /** The likeliest way to write {@code text} in {@code place}. */
    Writing.Written write(String place, String text) {
        Shares<Template.Marks> usualMarks = marks.getOrDefault(sort(text), new Shares<>());
        Shares<Template.Marks> ownMarks = marks.getOrDefault(place + "\t" + sort(text), new Shares<>());
        Shares<Form> usualForms = forms.getOrDefault(kinds(text), new Shares<>());
        Shares<Form> ownForms = forms.getOrDefault(place + "\t" + kinds(text), new Shares<>());
        Set<Template.Marks> possible = new TreeSet<>(Set.of(Template.Marks.NONE));
        usualMarks.seen().stream()
                .filter(around -> !around.isWorded() || usualMarks.count(around) > 1)
                .forEach(possible::add);
        Writing.Written best = new Writing.Written(text, 0);
        for (Form form : Form.values()) {
            double inForm = ownForms.share(form, usualForms.share(form, form.trust()));
            Optional<String> value = inForm > best.trust() ? form.of(text) : Optional.empty();
            for (Template.Marks around : value.isPresent() ? possible : Set.<Template.Marks>of()) {
                double expected = around.equals(Template.Marks.NONE) ? BARE : 0;
                double rate = inForm * ownMarks.share(around, usualMarks.share(around, expected));
                if (rate > best.trust()) {
                    best = new Writing.Written(around.before() + value.orElse(text) + around.after(), rate);
                }
            }
        }
        return best;
    }

    /** The forms that change a text, together: values of which the same ones do are written alike. */
    private static String kinds(String text) {
        StringBuilder kinds = new StringBuilder();
        for (Form form : Form.values()) {
            if (form.of(text).filter(value -> !value.equals(text)).isPresent()) {
                kinds.append(form).append(' ');
            }
        }
        return kinds.toString();
    }

    /** What a value looks like: values of one sort have the same marks where little is known of their property. */
    private static String sort(String text) {
        if (CalendarDay.parse(text).isPresent()) {
            return "day";
        }
        if (Figures.parse(text).isPresent()) {
            return "number";
        }
        String world = WorldNames.classOf(Triple.normal(text));
        return !world.isEmpty() ? world : text.contains(",") ? "list" : "name";
    }
}
