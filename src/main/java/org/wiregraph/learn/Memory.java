package org.wiregraph.learn;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names and values that examples gave as subjects and objects of each property, with the groups that did. */
final class Memory {
    private final Map<String, Map<String, Set<String>>> groups = new TreeMap<>();

    static String object(String property) {
        return "o " + property;
    }

    static String subject(String property) {
        return "s " + property;
    }

    void note(String place, String normal, String group) {
        groups.computeIfAbsent(normal, key -> new TreeMap<>())
                .computeIfAbsent(place, key -> new TreeSet<>())
                .add(group);
    }

    /** In how many groups but {@code own} the name had that place. */
    int count(String place, String normal, String own) {
        Set<String> seen = groups.getOrDefault(normal, Map.of()).getOrDefault(place, Set.of());
        return seen.size() - (seen.contains(own) ? 1 : 0);
    }

    /** In how many places of another property the name was seen in other groups. */
    int elsewhere(String place, String normal, String own) {
        int count = 0;
        for (Map.Entry<String, Set<String>> entry :
                groups.getOrDefault(normal, Map.of()).entrySet()) {
            boolean other = !entry.getKey().equals(place) && entry.getKey().charAt(0) == place.charAt(0);
            Set<String> seen = entry.getValue();
            count += other && seen.size() > (seen.contains(own) ? 1 : 0) ? 1 : 0;
        }
        return count;
    }

    Map<String, Map<String, Set<String>>> groups() {
        return groups;
    }
}
