package org.wiregraph.learn;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which examples are about the same subject. */
final class Groups {
    private static final int SHORTEST = 5;

    private Groups() {}

    /** The subject of most of the example's triples; its id where that is no name. */
    static String of(Example example) {
        Map<String, Long> subjects = example.triples().stream()
                .map(Triple::subject)
                .filter(name -> name.length() >= SHORTEST)
                .collect(Collectors.groupingBy(Triple::normal, TreeMap::new, Collectors.counting()));
        return subjects.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(example.id());
    }
}
