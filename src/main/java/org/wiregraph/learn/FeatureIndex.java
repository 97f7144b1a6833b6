package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for features; while it grows every name gets one, afterwards only those known have. */
final class FeatureIndex {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private boolean growing = true;

    /** An index that does not grow. */
    static FeatureIndex of(Collection<String> names) {
        FeatureIndex index = new FeatureIndex();
        names.forEach(index::number);
        index.freeze();
        return index;
    }

    /** Gives no more new numbers. */
    void freeze() {
        growing = false;
    }

    /** The number of {@code name}, -1 if it has none. */
    int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        if (!growing) {
            return -1;
        }
        numbers.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }

    /** The numbers of {@code features} with {@code prefix}, unknown ones left out. */
    int[] numbers(String prefix, List<String> features) {
        int[] found = new int[features.size()];
        int size = 0;
        for (String feature : features) {
            int number = number(prefix.isEmpty() ? feature : prefix + feature);
            if (number >= 0) {
                found[size++] = number;
            }
        }
        return java.util.Arrays.copyOf(found, size);
    }

    String name(int number) {
        return names.get(number);
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }
}
