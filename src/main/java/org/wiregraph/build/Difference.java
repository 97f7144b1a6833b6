package org.wiregraph.build;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the articles of a build differ from those of the build before, by their paths, sorted.
 *
 * @param fresh those that were not there
 * @param unchanged how many are as they were
 */
record Difference(List<String> fresh, List<String> changed, List<String> removed, int unchanged) {
    /** @param before digest of each article's text, by path */
    static Difference between(SortedMap<String, String> before, SortedMap<String, String> now) {
        List<String> fresh = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        now.forEach((path, digest) -> {
            String was = before.get(path);
            if (was == null) {
                fresh.add(path);
            } else if (!was.equals(digest)) {
                changed.add(path);
            }
        });
        List<String> removed =
                before.keySet().stream().filter(path -> !now.containsKey(path)).toList();
        return new Difference(fresh, changed, removed, now.size() - fresh.size() - changed.size());
    }

    /** How many articles are new, changed, unchanged and removed. */
    SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        counts.put("new", fresh.size());
        counts.put("changed", changed.size());
        counts.put("unchanged", unchanged);
        counts.values().removeIf(count -> count == 0);
        counts.put("removed", removed.size());
        return counts;
    }
}
