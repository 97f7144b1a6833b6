package org.wiregraph.resolve;

import java.util.Comparator;

/** Two keys that may be one entity, and why that is not sure enough to join them. */
record Doubt(String one, String other, Grounds grounds) implements Comparable<Doubt> {
    private static final Comparator<Doubt> ORDER =
            Comparator.comparing(Doubt::one).thenComparing(Doubt::other).thenComparing(Doubt::grounds);

    /** First what is likeliest one. */
    static final Comparator<Doubt> STRONGEST =
            Comparator.comparing(Doubt::grounds).thenComparing(ORDER);

    @Override
    public int compareTo(Doubt other) {
        return ORDER.compare(this, other);
    }
}
