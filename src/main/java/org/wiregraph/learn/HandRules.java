package org.wiregraph.learn;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.wiregraph.ontology.Construction;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;

/** Patterns of the lexicon that somebody wrote by hand: what they say counts more than what was learned. */
final class HandRules {
    private final Map<String, Double> precisions = new TreeMap<>();

    HandRules(Ontology ontology) {
        ontology.entries().stream()
                .filter(entry -> entry.construction() == Construction.PATTERN && entry.support() == 0)
                .forEach(entry -> ontology.propertyNamed(entry.term())
                        .map(PropertyTerm::label)
                        .ifPresent(label ->
                                precisions.put(key(label, entry.form().toLowerCase(Locale.ROOT)), entry.precision())));
    }

    private static String key(String property, String form) {
        return property + "\t" + form;
    }

    boolean isEmpty() {
        return precisions.isEmpty();
    }

    /** The confidence that a pattern written by hand gives the pair, if there is one for the words between. */
    OptionalDouble confidence(String property, Passage passage, Phrase subject, Phrase object) {
        if (precisions.isEmpty()) {
            return OptionalDouble.empty();
        }
        Double precision = precisions.get(key(property, Patterns.form(passage, subject, object)));
        return precision == null ? OptionalDouble.empty() : OptionalDouble.of(precision);
    }
}
