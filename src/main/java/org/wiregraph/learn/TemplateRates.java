package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** How often each template gave what the data wrote, of all values that have its form. */
final class TemplateRates {
    /** Nothing noted: the templates that need no example. */
    static final TemplateRates NONE = new TemplateRates();

    /** For how many values the expectation counts. */
    private static final double WEIGHT = 2;

    private final List<String[]> pairs = new ArrayList<>();
    private final Set<Template> templates = new TreeSet<>();
    private final Map<Template, int[]> counts = new ConcurrentHashMap<>();

    TemplateRates() {
        Arrays.stream(Form.values())
                .filter(form -> form.trust() > 0)
                .forEach(form -> templates.add(new Template(form, "", "")));
    }

    void note(String text, String written) {
        pairs.add(new String[] {text, written});
        counts.clear();
        for (Form form : Form.values()) {
            Template.between(form, text, written).ifPresent(templates::add);
        }
    }

    Set<Template> templates() {
        return templates;
    }

    /**
     * The share of values for which the template is right.
     *
     * @param expected the share before any value was noted
     */
    double rate(Template template, double expected) {
        int[] count = counts.computeIfAbsent(template, this::count);
        return (count[0] + WEIGHT * expected) / (count[1] + WEIGHT);
    }

    private int[] count(Template template) {
        int[] count = new int[2];
        for (String[] pair : pairs) {
            template.write(pair[0]).ifPresent(written -> {
                count[1]++;
                count[0] += Triple.normal(written).equals(Triple.normal(pair[1])) ? 1 : 0;
            });
        }
        return count;
    }
}
