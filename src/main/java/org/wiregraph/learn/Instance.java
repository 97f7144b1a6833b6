package org.wiregraph.learn;

/** Two phrases of an item with the properties that may join them. */
final class Instance {
    private final int subject;
    private final int object;
    private final int[] properties;
    private final byte[] labels;
    private final int[][] clues;
    private final byte[] rest;
    private final int weight;
    private int[][] features;

    /**
     * A pair.
     *
     * @param labels for each of {@code properties}: 1 right, 0 wrong, -1 unknown
     * @param weight for how many pairs it stands
     */
    Instance(int subject, int object, int[][] features, int[] properties, byte[] labels, int weight) {
        this.weight = weight;
        this.subject = subject;
        this.object = object;
        this.features = features;
        this.properties = properties;
        this.labels = labels;
        this.clues = new int[properties.length][];
        this.rest = new byte[properties.length];
    }

    int subject() {
        return subject;
    }

    int object() {
        return object;
    }

    int weight() {
        return weight;
    }

    int[] properties() {
        return properties;
    }

    byte[] labels() {
        return labels;
    }

    /** For each of {@link #properties()} the clues, empty until they are known. */
    int[][] clues() {
        return clues;
    }

    /** For each of {@link #properties()} for how many rounds it need not be looked at. */
    byte[] rest() {
        return rest;
    }

    int[][] features() {
        return features;
    }

    void renumber(int[][] renumbered) {
        features = renumbered;
    }
}
