package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The readings of one passage beside each other: which of them compete, and what the passage is about. */
final class Rivals {
    private static final double CAP = 4;
    private static final double MOST = 3;
    private static final double NONE = Double.NEGATIVE_INFINITY;

    /** How another reading competes with one. */
    private enum Kind {
        SAME("the same triple in other words"),
        OTHER_SUBJECT("another subject"),
        OTHER_PROPERTY("another property of the pair"),
        OBJECT_BORDER("other bounds of the object"),
        SUBJECT_BORDER("other bounds of the subject"),
        TURNED("the pair turned round"),
        OTHER_OBJECT("another object"),
        OTHER_USE("another use of the object"),
        SUBJECT_IS_OBJECT("the subject as an object"),
        OBJECT_IS_SUBJECT("the object as a subject");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    static final String ODDS = "the linear model" + Reason.COLON + "odds";

    /** Names of the features, in the order of {@link #features(int)}. */
    static final List<String> NAMES = names();

    private final List<Reading> readings;
    private final List<Phrase> phrases;
    private final Map<String, Relation> relations;
    private final String[] subjects;
    private final String[] objects;
    private final double[] odds;
    private final Map<String, Map<String, Double>> about = new HashMap<>();
    private final double sum;

    Rivals(List<Reading> readings, List<Phrase> phrases, Map<String, Relation> relations) {
        this.readings = readings;
        this.phrases = phrases;
        this.relations = relations;
        int size = readings.size();
        subjects = new String[size];
        objects = new String[size];
        odds = new double[size];
        double total = 0;
        for (int i = 0; i < size; i++) {
            Triple triple = readings.get(i).triple();
            subjects[i] = Triple.normal(triple.subject());
            objects[i] = Triple.normal(triple.object());
            double confidence = Math.max(0.005, Math.min(0.995, readings.get(i).confidence()));
            odds[i] = Math.log(confidence / (1 - confidence));
            total += confidence;
            about.computeIfAbsent(subjects[i], key -> new HashMap<>()).merge(triple.property(), confidence, Math::max);
        }
        sum = total;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("base", ODDS));
        for (Kind kind : Kind.values()) {
            for (String measure : List.of("none", "stronger", "weaker", "odds")) {
                names.add(kind.words + Reason.COLON + measure);
            }
        }
        names.addAll(List.of("topic: its own", "topic: the other", "topic: lead", "topic: first"));
        names.addAll(List.of("kinds of words: subject a name", "kinds of words: object a name"));
        names.addAll(List.of("examples of the property", "one object: expected", "one object: stronger"));
        names.addAll(
                List.of("one subject: expected", "one subject: stronger", "length: readings", "length: sure ones"));
        names.addAll(List.of("bounds of the subject: length", "bounds of the object: length"));
        names.addAll(
                List.of("rank: of the property", "rank: of the pair", "rank: of the object", "rank: of the subject"));
        return List.copyOf(names);
    }

    /** What speaks for the reading at {@code i} beside the others, one number for each of {@link #NAMES}. */
    double[] features(int i) {
        Map<Kind, Double> strongest = strongest(i);
        double[] features = new double[NAMES.size()];
        int n = 0;
        features[n++] = 1;
        features[n++] = odds[i];
        for (Kind kind : Kind.values()) {
            double rival = strongest.getOrDefault(kind, NONE);
            boolean none = Double.isInfinite(rival);
            features[n++] = none ? 1 : 0;
            features[n++] = none ? 0 : Math.max(-CAP, Math.min(0, odds[i] - rival));
            features[n++] = none ? 0 : Math.min(CAP, Math.max(0, odds[i] - rival));
            features[n++] = none ? 0 : Math.max(-CAP, Math.min(CAP, rival));
        }
        Reading reading = readings.get(i);
        double topic = topic(subjects[i], reading.triple().property());
        double other = about.keySet().stream()
                .filter(subject -> !subject.equals(subjects[i]))
                .mapToDouble(subject -> topic(subject, reading.triple().property()))
                .max()
                .orElse(0);
        Phrase subject = phrases.get(reading.subject());
        Phrase object = phrases.get(reading.object());
        Relation relation = relations.get(reading.triple().property());
        boolean oneObject = relation != null && relation.hasOneObject();
        boolean oneSubject = relation != null && relation.hasOneSubject();
        features[n++] = Math.min(MOST, topic);
        features[n++] = Math.min(MOST, other);
        features[n++] = Math.max(-MOST, Math.min(MOST, topic - other));
        features[n++] = topic > other ? 1 : 0;
        features[n++] = subject.kind() == Phrase.Kind.NAME ? 1 : 0;
        features[n++] = object.kind() == Phrase.Kind.NAME ? 1 : 0;
        features[n++] = Math.log1p(relation == null ? 0 : relation.examples());
        features[n++] = oneObject ? 1 : 0;
        features[n++] = oneObject ? lost(i, strongest.getOrDefault(Kind.OTHER_OBJECT, NONE)) : 0;
        features[n++] = oneSubject ? 1 : 0;
        features[n++] = oneSubject ? lost(i, strongest.getOrDefault(Kind.OTHER_SUBJECT, NONE)) : 0;
        features[n++] = readings.size() / 50.0;
        features[n++] = sum / 5;
        features[n++] = subject.size() / 3.0;
        features[n++] = object.size() / 3.0;
        for (int rank : ranks(i)) {
            features[n++] = Math.min(9, rank);
        }
        return features;
    }

    /** How many readings are stronger of those with the same property, pair, object and subject. */
    private int[] ranks(int i) {
        int[] ranks = new int[4];
        for (int j = 0; j < readings.size(); j++) {
            if (odds[j] > odds[i]) {
                boolean subject = subjects[i].equals(subjects[j]);
                boolean object = objects[i].equals(objects[j]);
                ranks[0] += readings.get(i).property() == readings.get(j).property() ? 1 : 0;
                ranks[1] += subject && object ? 1 : 0;
                ranks[2] += object ? 1 : 0;
                ranks[3] += subject ? 1 : 0;
            }
        }
        return ranks;
    }

    private double lost(int i, double rival) {
        return Double.isInfinite(rival) ? 0 : Math.max(-CAP, Math.min(0, odds[i] - rival));
    }

    /** For how many properties other than {@code property} the passage seems to be about {@code subject}. */
    private double topic(String subject, String property) {
        double all = 0;
        for (Map.Entry<String, Double> entry :
                about.getOrDefault(subject, Map.of()).entrySet()) {
            all += entry.getKey().equals(property) ? 0 : entry.getValue();
        }
        return all;
    }

    /** The odds of the strongest rival of each kind. */
    private Map<Kind, Double> strongest(int i) {
        Map<Kind, Double> strongest = new EnumMap<>(Kind.class);
        for (int j = 0; j < readings.size(); j++) {
            if (i != j) {
                compete(i, j, strongest);
            }
        }
        return strongest;
    }

    private void note(Kind kind, int j, Map<Kind, Double> strongest) {
        strongest.merge(kind, odds[j], Math::max);
    }

    private void compete(int i, int j, Map<Kind, Double> strongest) {
        Reading mine = readings.get(i);
        Reading other = readings.get(j);
        Phrase subject = phrases.get(mine.subject());
        Phrase object = phrases.get(mine.object());
        Phrase itsSubject = phrases.get(other.subject());
        Phrase itsObject = phrases.get(other.object());
        boolean overSubject = subject.overlaps(itsSubject);
        boolean overObject = object.overlaps(itsObject);
        boolean sameSubject = subjects[i].equals(subjects[j]);
        boolean sameObject = objects[i].equals(objects[j]);
        if (mine.property() == other.property()) {
            if (sameSubject && sameObject) {
                note(Kind.SAME, j, strongest);
                return;
            }
            if ((overObject || sameObject) && !overSubject && !sameSubject) {
                note(Kind.OTHER_SUBJECT, j, strongest);
            }
            if (overObject && !sameObject && (overSubject || sameSubject)) {
                note(Kind.OBJECT_BORDER, j, strongest);
            }
            if (overSubject && !sameSubject && (overObject || sameObject)) {
                note(Kind.SUBJECT_BORDER, j, strongest);
            }
            if ((overSubject || sameSubject) && !overObject && !sameObject) {
                note(Kind.OTHER_OBJECT, j, strongest);
            }
        } else if ((overSubject || sameSubject) && (overObject || sameObject)) {
            note(Kind.OTHER_PROPERTY, j, strongest);
        }
        if (mine.property() != other.property() && overObject && !overSubject && !sameSubject) {
            note(Kind.OTHER_USE, j, strongest);
        }
        boolean subjectIsObject = subject.overlaps(itsObject);
        boolean objectIsSubject = object.overlaps(itsSubject);
        if (subjectIsObject && objectIsSubject) {
            note(Kind.TURNED, j, strongest);
        } else if (subjectIsObject) {
            note(Kind.SUBJECT_IS_OBJECT, j, strongest);
        } else if (objectIsSubject) {
            note(Kind.OBJECT_IS_SUBJECT, j, strongest);
        }
    }
}
