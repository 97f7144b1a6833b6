package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What spoke for a reading, or against it.
 *
 * @param words e.g. {@code the label's words}
 * @param share by how much it moved the logarithm of the odds
 */
public record Reason(String words, double share) {
    /** Stands in the name of a number between what it is about and what it measures. */
    static final String COLON = ": ";

    private static final int MOST = 4;
    private static final double LEAST = 0.1;

    /** The strongest reasons of all numbers together, those about the same thing summed. */
    static List<Reason> of(List<String> names, double[] shares) {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (int i = 0; i < shares.length; i++) {
            String name = names.get(i);
            int colon = name.indexOf(COLON);
            sums.merge(colon < 0 ? name : name.substring(0, colon), shares[i], Double::sum);
        }
        List<Reason> reasons = new ArrayList<>();
        sums.forEach((words, share) -> reasons.add(new Reason(words, share)));
        return reasons.stream()
                .filter(reason -> Math.abs(reason.share()) >= LEAST)
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.share())))
                .limit(MOST)
                .toList();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %+.1f", words, share);
    }
}
