package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What examples show of one property apart from words: what it joins, and how many of it go together. */
final class Relation {
    private static final double RARE = 0.02;

    private final String name;
    /** How often phrases of one kind were joined with phrases of another. */
    private final Map<Phrase.Kind, Map<Phrase.Kind, Integer>> kinds = new EnumMap<>(Phrase.Kind.class);

    private final Map<String, Integer> together = new TreeMap<>();
    private int examples;
    private int subjects;
    private int subjectsOfMany;
    private int objects;
    private int objectsOfMany;
    private int turned;

    Relation(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    int examples() {
        return examples;
    }

    private int joined(Phrase subject, Phrase object) {
        return kinds.getOrDefault(sort(subject), Map.of()).getOrDefault(sort(object), 0);
    }

    /** The kind of a phrase; a number that could be a year is one of both. */
    private static Phrase.Kind sort(Phrase phrase) {
        boolean year = phrase.kind() == Phrase.Kind.DATE && phrase.size() == 1;
        return year ? Phrase.Kind.NUMBER : phrase.kind();
    }

    void noteKinds(Phrase subject, Phrase object) {
        kinds.computeIfAbsent(sort(subject), key -> new EnumMap<>(Phrase.Kind.class))
                .merge(sort(object), 1, Integer::sum);
        examples++;
    }

    /** Notes that the same pair, or the turned pair, also had {@code property}. */
    void noteTogether(String property, boolean turnedPair) {
        together.merge((turnedPair ? "-" : "+") + property, 1, Integer::sum);
        turned += turnedPair && property.equals(name) ? 1 : 0;
    }

    void noteSubject(int itsObjects) {
        subjects++;
        subjectsOfMany += itsObjects > 1 ? 1 : 0;
    }

    void noteObject(int itsSubjects) {
        objects++;
        objectsOfMany += itsSubjects > 1 ? 1 : 0;
    }

    /** Whether phrases like these were ever joined, other than by accident. */
    boolean joins(Phrase subject, Phrase object) {
        return joined(subject, object) > RARE * examples;
    }

    /** The share of examples whose phrases were like these. */
    double share(Phrase subject, Phrase object) {
        return joined(subject, object) / (double) Math.max(1, examples);
    }

    boolean hasOneObject() {
        return subjects >= 5 && subjectsOfMany <= 0.04 * subjects;
    }

    boolean hasOneSubject() {
        return objects >= 5 && objectsOfMany <= 0.04 * objects;
    }

    boolean isSymmetric() {
        return examples >= 4 && turned >= 0.7 * examples;
    }

    /** Whether a pair may have this property and {@code other} (turned: the other way round). */
    boolean goesWith(String other, boolean turnedPair) {
        return together.getOrDefault((turnedPair ? "-" : "+") + other, 0) > RARE * examples;
    }

    /** All counts, each as a line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("n " + examples + " " + subjects + " " + subjectsOfMany + " " + objects + " " + objectsOfMany + " "
                + turned);
        kinds.forEach((subject, objects) ->
                objects.forEach((object, count) -> lines.add("k " + count + " " + subject + ">" + object)));
        together.forEach((other, count) -> lines.add("t " + count + " " + other));
        return lines;
    }

    /** Takes back a line of {@link #lines()}. */
    void read(String line) {
        String[] f = line.split(" ", 3);
        if (f[0].equals("n")) {
            int[] n = Arrays.stream(line.substring(2).split(" "))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            examples = n[0];
            subjects = n[1];
            subjectsOfMany = n[2];
            objects = n[3];
            objectsOfMany = n[4];
            turned = n[5];
        } else if (f[0].equals("k")) {
            String[] pair = f[2].split(">");
            kinds.computeIfAbsent(Phrase.Kind.valueOf(pair[0]), key -> new EnumMap<>(Phrase.Kind.class))
                    .put(Phrase.Kind.valueOf(pair[1]), Integer.valueOf(f[1]));
        } else {
            together.put(f[2], Integer.valueOf(f[1]));
        }
    }
}
