package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;

/** The nouns in which the names of a class end: "airport" of "Aarhus Airport". */
final class ClassNouns {
    private static final int LEAST_SUPPORT = 3;
    private static final double LEAST_PRECISION = 0.5;
    private static final int MOST = 10;

    /** For one noun and class the names that end in it. */
    private final Map<String, Map<String, Set<String>>> names = new TreeMap<>();

    /**
     * A noun of a class.
     *
     * @param name the class, as the ontology knows it
     * @param support how many different names of the class end in it
     * @param precision their share among all names that do
     */
    record Noun(String name, String form, int support, double precision) {}

    ClassNouns(Parts parts, Ontology ontology) {
        Map<String, Set<String>> subjects = new TreeMap<>();
        Map<String, Set<String>> objects = new TreeMap<>();
        for (PropertyTerm property : ontology.properties().values()) {
            if (property.domains().size() == 1) {
                subjects.put(Memory.subject(property.label()), Set.copyOf(property.domains()));
            }
            if (property.ranges().size() == 1) {
                objects.put(property.label(), Set.copyOf(property.ranges()));
            }
        }
        Map<String, Map<String, Set<String>>> places = parts.memory().groups();
        parts.writing().forEach((place, text, written, count) -> {
            objects.getOrDefault(place, Set.of()).forEach(name -> note(name, text));
            if (place.equals("subject")) {
                places.getOrDefault(Triple.normal(text), Map.of()).keySet().stream()
                        .flatMap(key -> subjects.getOrDefault(key, Set.of()).stream())
                        .forEach(name -> note(name, text));
            }
        });
    }

    private void note(String name, String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        boolean named = text.contains(" ") && Character.isUpperCase(text.codePointAt(0));
        if (named && last.length() > 2 && last.chars().allMatch(Character::isLetter)) {
            names.computeIfAbsent(last.toLowerCase(Locale.ROOT), key -> new TreeMap<>())
                    .computeIfAbsent(name, key -> new TreeSet<>())
                    .add(Triple.normal(text));
        }
    }

    /** The nouns worth having, by class. */
    List<Noun> best() {
        Map<String, List<Noun>> nouns = new TreeMap<>();
        names.forEach((form, classes) -> {
            Set<String> all = new TreeSet<>();
            classes.values().forEach(all::addAll);
            classes.forEach((name, texts) -> {
                double precision = texts.size() / (double) all.size();
                if (texts.size() >= LEAST_SUPPORT && precision >= LEAST_PRECISION) {
                    nouns.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(new Noun(name, form, texts.size(), precision));
                }
            });
        });
        return nouns.values().stream()
                .flatMap(own -> own.stream()
                        .sorted(Comparator.comparingInt((Noun noun) -> -noun.support())
                                .thenComparing(Noun::form))
                        .limit(MOST))
                .toList();
    }
}
