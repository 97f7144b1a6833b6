package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The dependency paths from subject to object that expressed a property. */
final class LearnedPaths {
    private static final String PATH = "path ";
    private static final int LEAST_SUPPORT = 2;
    private static final double LEAST_PRECISION = 0.5;
    private static final int MOST = 10;

    private final Parts parts;

    LearnedPaths(Parts parts) {
        this.parts = parts;
    }

    /**
     * A path of a property.
     *
     * @param form up ({@code <}) from the subject and down ({@code >}) to the object: {@code <nsubj:pass build>obl}
     * @param support how often it was right
     * @param precision how often it was right, of all times it led from one phrase to another that the property may join
     */
    record Path(String property, String form, int support, double precision) {}

    /** The paths worth having, by property. */
    List<Path> best() {
        List<Path> best = new ArrayList<>();
        for (int p = 0; p < parts.properties().size(); p++) {
            float[] right = parts.evidence().right()[p];
            float[] all = parts.evidence().all()[p];
            List<Path> own = new ArrayList<>();
            for (int f = 0; f < right.length; f++) {
                String name = parts.index().name(f);
                if (name.startsWith(PATH) && right[f] >= LEAST_SUPPORT && right[f] >= LEAST_PRECISION * all[f]) {
                    own.add(new Path(
                            parts.properties().get(p),
                            name.substring(PATH.length()).strip(),
                            Math.round(right[f]),
                            right[f] / all[f]));
                }
            }
            own.stream()
                    .sorted(Comparator.comparingInt((Path path) -> -path.support())
                            .thenComparing(Path::form))
                    .limit(MOST)
                    .forEach(best::add);
        }
        return best;
    }
}
