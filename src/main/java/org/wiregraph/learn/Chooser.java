package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Chooses among all readings of a passage those that go together, the most confident first. */
final class Chooser {
    private static final Comparator<Reading> ORDER = Comparator.comparingDouble(
                    (Reading reading) -> -reading.confidence())
            .thenComparing(reading -> reading.triple().property())
            .thenComparing(Reading::subject)
            .thenComparing(Reading::object);

    private final Map<String, Relation> relations;

    Chooser(Map<String, Relation> relations) {
        this.relations = relations;
    }

    List<Reading> choose(List<Reading> readings, List<Phrase> phrases) {
        List<Reading> chosen = new ArrayList<>();
        for (Reading reading : readings.stream().sorted(ORDER).toList()) {
            boolean apart = phrases.get(reading.subject()).isApart(phrases.get(reading.object()));
            if (apart && chosen.stream().noneMatch(other -> excludes(other, reading, phrases))) {
                chosen.add(reading);
            }
        }
        return chosen;
    }

    boolean excludes(Reading first, Reading second, List<Phrase> phrases) {
        Triple a = first.triple();
        Triple b = second.triple();
        boolean sameSubject = same(a.subject(), b.subject());
        boolean sameObject = same(a.object(), b.object());
        boolean sameProperty = a.property().equals(b.property());
        if (sameProperty && sameSubject && sameObject) {
            return true;
        }
        Phrase subjectA = phrases.get(first.subject());
        Phrase subjectB = phrases.get(second.subject());
        Phrase objectA = phrases.get(first.object());
        Phrase objectB = phrases.get(second.object());
        Relation relation = relations.get(b.property());
        if (relation == null) {
            return false;
        }
        if (sameProperty) {
            boolean objectsOverlap = objectA.overlaps(objectB) && !sameObject;
            boolean subjectsOverlap = subjectA.overlaps(subjectB) && !sameSubject;
            boolean turned = same(a.subject(), b.object()) && same(a.object(), b.subject());
            return (objectsOverlap && (sameSubject || subjectA.overlaps(subjectB)))
                    || (subjectsOverlap && (sameObject || objectA.overlaps(objectB)))
                    || (sameSubject && relation.hasOneObject())
                    || (sameObject && relation.hasOneSubject())
                    || (turned && !relation.goesWith(a.property(), true));
        }
        boolean samePair = objectA.overlaps(objectB) && subjectA.overlaps(subjectB);
        boolean turnedPair = objectA.overlaps(subjectB) && subjectA.overlaps(objectB);
        return (samePair && !relation.goesWith(a.property(), false))
                || (turnedPair && !relation.goesWith(a.property(), true));
    }

    private static boolean same(String a, String b) {
        return Triple.normal(a).equals(Triple.normal(b));
    }
}
