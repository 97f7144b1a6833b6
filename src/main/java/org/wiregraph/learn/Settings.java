package org.wiregraph.learn;

import java.util.Map;
import java.util.TreeMap;

/**
 * How weights are trained.
 *
 * @param epochs how often all pairs are seen
 * @param ownRate how far one step moves a property's own weights
 * @param sharedRate how far it moves those that all properties share
 * @param decay how strongly a property's own weights are drawn to zero
 * @param prior the shared weights before any example, by name
 */
record Settings(int epochs, double ownRate, double sharedRate, double decay, Map<String, Float> prior) {
    Settings {
        prior = new TreeMap<>(prior);
    }

    static Settings usual() {
        return with(Prior.weights());
    }

    static Settings with(Map<String, Float> prior) {
        return new Settings(8, 0.03, 0.01, 0.0005, prior);
    }
}
