package org.wiregraph.learn;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a model read in an item about whose subject it had learned nothing.
 *
 * @param fold in which it was read
 * @param readings as the trees of all domains weigh them, the hopeless ones left out
 */
record Unseen(Item item, int fold, List<Reading> readings, List<Phrase> phrases, Map<String, Relation> relations) {
    Unseen {
        readings = readings.stream()
                .filter(reading -> reading.byHand() || reading.confidence() >= Adaptation.LEAST)
                .toList();
    }

    /** The readings of which the example says whether they are right, those of rules written by hand left out. */
    List<Reading> judged() {
        return readings.stream()
                .filter(reading -> !reading.byHand()
                        && item.example().judges(reading.triple().property()))
                .toList();
    }

    boolean isRight(Reading reading) {
        return right().contains(key(reading.triple()));
    }

    private Set<String> right() {
        Set<String> right = new HashSet<>();
        item.example().triples().forEach(triple -> right.add(key(triple)));
        return right;
    }

    private static String key(Triple triple) {
        return Triple.normal(triple.subject()) + "\t" + triple.property() + "\t" + Triple.normal(triple.object());
    }

    /** What goes together of the readings as a domain weighs them. */
    List<Reading> chosen(Adaptation adaptation) {
        return new Chooser(relations).choose(adaptation.adapt(readings), phrases);
    }
}
