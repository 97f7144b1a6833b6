package org.wiregraph.learn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How often data names a town with its state, "Auburn, Alabama", where the passage has the two apart: "Auburn is a city in
 * Alabama". Counted for each place that a name can have in a triple.
 */
final class Completion {
    private static final double EXPECTED = 0.2;
    private static final double WEIGHT = 3;

    private final Map<String, int[]> counts = new TreeMap<>();

    /** {@code phrase} with the state that the passage names for it; empty if it has none, or is whole without. */
    static Optional<String> of(Phrase phrase, List<Phrase> phrases) {
        boolean town = phrase.kind() == Phrase.Kind.NAME
                && phrase.size() <= 4
                && !phrase.text().contains(",")
                && !WorldNames.isState(phrase.normal())
                && Form.COMMA.of(phrase.text()).isEmpty()
                && WorldNames.classOf(phrase.normal()).isEmpty();
        if (!town) {
            return Optional.empty();
        }
        List<Phrase> states = phrases.stream()
                .filter(other -> WorldNames.isState(other.normal()) && !other.overlaps(phrase))
                .toList();
        Optional<Phrase> after =
                states.stream().filter(state -> state.begin() >= phrase.end()).findFirst();
        return after.or(() -> states.stream().reduce((first, second) -> second))
                .map(state -> phrase.text() + ", " + state.text());
    }

    /** Notes what {@code phrase} was written as. */
    void note(String place, Phrase phrase, List<Phrase> phrases, String written) {
        of(phrase, phrases).ifPresent(whole -> {
            boolean completed = Triple.normal(whole).equals(Triple.normal(written));
            for (String key : List.of(place, "")) {
                int[] count = counts.computeIfAbsent(key, none -> new int[2]);
                count[0] += completed ? 1 : 0;
                count[1]++;
            }
        });
    }

    /** How often the name is written with its state, of all times there is one. */
    double rate(String place) {
        int[] all = counts.getOrDefault("", new int[2]);
        int[] here = counts.getOrDefault(place, new int[2]);
        double usual = (all[0] + WEIGHT * EXPECTED) / (all[1] + WEIGHT);
        return (here[0] + WEIGHT * usual) / (here[1] + WEIGHT);
    }

    Map<String, int[]> counts() {
        return counts;
    }
}
