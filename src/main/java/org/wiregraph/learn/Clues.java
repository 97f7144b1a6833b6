package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks for one property and is weighed alike for all: the evidence of each family of features, the property's own
 * words nearby, what its domain and range let expect, names and values it was seen with.
 */
final class Clues {
    private static final int LEVELS = 9;
    private static final double[] STEPS = {-3, -1.5, -0.5, 0.25, 1, 2, 3, 4.5};
    private static final int NEAR = 3;
    private static final int FAR = 15;

    private final List<String> properties;
    private final List<String> places;
    private final Memory memory;
    private final List<PropertyWords> words = new ArrayList<>();
    private final Evidence evidence;
    private final FeatureIndex index;
    private final int[][] best;
    private final int[][] mean;
    private final int[][][] joint;
    private final int[] sums;
    private final Map<String, Integer> named = new HashMap<>();

    /** @param index gives numbers to clues; grows while a model is trained */
    Clues(
            List<String> properties,
            Memory memory,
            Map<String, PropertyWords> words,
            Evidence evidence,
            FeatureIndex index) {
        this.properties = properties;
        this.places = properties.stream().map(Memory::object).toList();
        this.memory = memory;
        this.evidence = evidence;
        this.index = index;
        properties.forEach(
                property -> this.words.add(words.getOrDefault(property, new PropertyWords(property, "", ""))));
        this.best = levels("best ");
        this.mean = levels("mean ");
        this.joint = joints();
        this.sums = sums();
    }

    private int[][] levels(String name) {
        int[][] numbers = new int[Scene.FAMILIES.size()][LEVELS];
        for (int family = 0; family < numbers.length; family++) {
            for (int level = 0; level < LEVELS; level++) {
                numbers[family][level] = index.number(name + Scene.FAMILIES.get(family) + " " + level);
            }
        }
        return numbers;
    }

    private int[] sums() {
        int[] numbers = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            numbers[level] = index.number("sum " + level);
        }
        return numbers;
    }

    private int[][][] joints() {
        int[][][] numbers = new int[3][3][3];
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                for (int c = 0; c < 3; c++) {
                    numbers[a][b][c] = index.number("joint " + a + b + c);
                }
            }
        }
        return numbers;
    }

    private void add(String clue, List<Integer> clues) {
        int number = named.computeIfAbsent(clue, index::number);
        if (number >= 0) {
            clues.add(number);
        }
    }

    private static void add(int number, List<Integer> clues) {
        if (number >= 0) {
            clues.add(number);
        }
    }

    /**
     * The clues of one passage.
     *
     * @param group what it says of itself does not count
     */
    Of of(Passage passage, List<Phrase> phrases, String group) {
        return new Of(passage, phrases, group);
    }

    /** The two strongest weights of a family of features, in the mean, and the mean of all. */
    private record Family(double top, double mean) {
        static final Family NONE = new Family(0, 0);
    }

    /** What a phrase alone gives: its families of features, and clues. */
    private record Alone(List<Family> families, List<Integer> clues) {}

    /** The clues of one passage; what depends on one phrase alone is found once. */
    final class Of {
        private final Passage passage;
        private final List<Phrase> phrases;
        private final String group;
        private final Alone[][] subjects;
        private final Alone[][] objects;

        private Of(Passage passage, List<Phrase> phrases, String group) {
            this.passage = passage;
            this.phrases = phrases;
            this.group = group;
            this.subjects = new Alone[phrases.size()][properties.size()];
            this.objects = new Alone[phrases.size()][properties.size()];
        }

        /** The clues for property number {@code p} of a pair with these features. */
        int[] of(int p, int subject, int object, int[][] features) {
            Alone asSubject = subjects[subject][p];
            if (asSubject == null) {
                asSubject = subject(p, phrases.get(subject), features);
                subjects[subject][p] = asSubject;
            }
            Alone asObject = objects[object][p];
            if (asObject == null) {
                asObject = object(p, phrases.get(object), features);
                objects[object][p] = asObject;
            }
            List<Integer> clues = new ArrayList<>(asSubject.clues());
            clues.addAll(asObject.clues());
            if (isTaught(p)) {
                List<Family> families = new ArrayList<>(asSubject.families());
                families.addAll(asObject.families());
                for (int family = Scene.WORDS; family < features.length; family++) {
                    families.add(family(p, family, features[family], clues));
                }
                together(families, clues);
            }
            between(p, phrases.get(subject), phrases.get(object), clues);
            int[] numbers = new int[clues.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = clues.get(i);
            }
            return numbers;
        }

        private Alone subject(int p, Phrase subject, int[][] features) {
            List<Integer> clues = new ArrayList<>();
            List<Family> families =
                    isTaught(p) ? List.of(family(p, Scene.SUBJECT, features[Scene.SUBJECT], clues)) : List.of();
            add("domain " + ExpectedType.judge(words.get(p).domain(), subject) + end(p), clues);
            if (memory.count(places.get(p), subject.normal(), group) > 0) {
                add("subject known as object", clues);
            }
            return new Alone(families, clues);
        }

        private Alone object(int p, Phrase object, int[][] features) {
            List<Integer> clues = new ArrayList<>();
            List<Family> families = isTaught(p)
                    ? List.of(
                            family(p, Scene.OBJECT, features[Scene.OBJECT], clues),
                            family(p, Scene.CONTEXT, features[Scene.CONTEXT], clues))
                    : List.of();
            int here = memory.count(places.get(p), object.normal(), group);
            int elsewhere = memory.elsewhere(places.get(p), object.normal(), group);
            add("known object " + bucket(here) + " " + Math.min(1, elsewhere) + " " + object.kind(), clues);
            add("range " + ExpectedType.judge(words.get(p).range(), object) + end(p), clues);
            PropertyWords own = words.get(p);
            count(p, passage, object.begin() - NEAR, object.begin(), "before", clues);
            count(p, passage, object.end(), object.end() + NEAR, "after", clues);
            count(p, passage, object.begin(), object.end(), "in", clues);
            int governor = passage.head(object.head());
            for (int step = 0; step < 2 && governor >= 0; step++) {
                int match = own.match(passage.lemma(governor));
                if (match != PropertyWords.NONE) {
                    add((match >= 0 ? "words" : "kin") + " govern " + step + size(p), clues);
                }
                governor = passage.head(governor);
            }
            return new Alone(families, clues);
        }

        private void between(int p, Phrase subject, Phrase object, List<Integer> clues) {
            if (passage.sentence(subject.begin()) == passage.sentence(object.begin())) {
                int from = Math.min(subject.end(), object.end());
                int to = Math.max(subject.begin(), object.begin());
                count(p, passage, from, Math.min(to, from + FAR), "between", clues);
            }
        }
    }

    private boolean isTaught(int p) {
        return evidence.rights()[p] > 0;
    }

    private String end(int p) {
        return isTaught(p) ? "" : " untaught";
    }

    private String size(int p) {
        return (words.get(p).size() == 1 ? " one" : " more") + end(p);
    }

    private Family family(int p, int family, int[] features, List<Integer> clues) {
        double first = -9;
        double second = -9;
        double sum = 0;
        for (int f : features) {
            double weight = evidence.weight(p, f);
            sum += weight;
            if (weight > first) {
                second = first;
                first = weight;
            } else if (weight > second) {
                second = weight;
            }
        }
        if (features.length == 0) {
            return Family.NONE;
        }
        double top = features.length > 1 ? (first + second) / 2 : first;
        double average = sum / features.length;
        add(best[family][level(top)], clues);
        add(mean[family][level(2 * average)], clues);
        return new Family(top, average);
    }

    private void together(List<Family> families, List<Integer> clues) {
        double total = 0;
        for (Family family : families) {
            total += family.mean();
        }
        add(sums[level(total)], clues);
        add(
                joint[three(families.get(Scene.CONTEXT).top())][
                        three(families.get(Scene.WORDS).top())][
                        three(families.get(Scene.OBJECT).top())],
                clues);
    }

    private static int three(double value) {
        return value < 0.5 ? 0 : value < 2.5 ? 1 : 2;
    }

    private static int level(double value) {
        int level = 0;
        while (level < STEPS.length && value > STEPS[level]) {
            level++;
        }
        return level;
    }

    private static String bucket(int count) {
        return count <= 1 ? String.valueOf(count) : count <= 3 ? "few" : "many";
    }

    private void count(int p, Passage passage, int from, int to, String where, List<Integer> clues) {
        PropertyWords own = words.get(p);
        BitSet seen = new BitSet();
        boolean said = false;
        for (int i = Math.max(0, from); i < Math.min(passage.size(), to); i++) {
            int match = own.match(passage.lemma(i));
            said |= match >= 0;
            if (match != PropertyWords.NONE) {
                seen.set(match >= 0 ? match : -2 - match);
            }
        }
        if (!seen.isEmpty()) {
            String share = seen.cardinality() == own.size() ? "all " : "";
            add(share + (said ? "words " : "kin ") + where + size(p), clues);
        }
    }

    /** The property's words. */
    PropertyWords words(int p) {
        return words.get(p);
    }

    /** Whether any of the property's words, or their kin, stand in the passage. */
    boolean speaks(int p, Passage passage) {
        PropertyWords own = words.get(p);
        for (int i = 0; i < passage.size(); i++) {
            if (own.match(passage.lemma(i)) != PropertyWords.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a property without examples may join the two. */
    boolean allows(int p, Phrase subject, Phrase object) {
        String range = words.get(p).range();
        Phrase.Kind kind = object.kind();
        boolean fits = switch (range) {
            case "DATE" -> kind == Phrase.Kind.DATE;
            case "NUMBER" -> kind == Phrase.Kind.NUMBER;
            case "PERSON", "LOCATION", "ORGANIZATION" -> kind == Phrase.Kind.NAME;
            default -> kind == Phrase.Kind.NAME || kind == Phrase.Kind.NOUN || kind == Phrase.Kind.CODE;
        };
        return fits
                && subject.kind() == Phrase.Kind.NAME
                && !ExpectedType.contradicts(words.get(p).domain(), subject)
                && !ExpectedType.contradicts(range, object);
    }
}
