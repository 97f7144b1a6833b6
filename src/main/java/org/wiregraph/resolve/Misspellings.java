package org.wiregraph.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;

/** Proposes persons whose full names differ in one letter, by the names that are left when any one letter is taken away. */
final class Misspellings {
    /** Shorter names differ in a letter for other reasons. */
    private static final int SHORTEST = 9;

    private Misspellings() {}

    /** A name with a letter taken away, as a hash, and whose name it was. */
    private record Cut(long hash, int name) {}

    /** @param keys of persons known by full names */
    static void find(Collection<String> keys, SortedSet<Doubt> doubts) {
        List<String> names = keys.stream()
                .filter(key -> key.startsWith(EntityKeys.PERSON)
                        && key.lastIndexOf('|') < EntityKeys.PERSON.length()
                        && key.length() - EntityKeys.PERSON.length() >= SHORTEST)
                .sorted()
                .toList();
        Cut[] cuts = new Cut
                [names.stream()
                        .mapToInt(key -> key.length() - EntityKeys.PERSON.length() + 1)
                        .sum()];
        int filled = 0;
        for (int n = 0; n < names.size(); n++) {
            String name = names.get(n);
            cuts[filled++] = new Cut(hash(name, -1), n);
            for (int i = EntityKeys.PERSON.length(); i < name.length(); i++) {
                cuts[filled++] = new Cut(hash(name, i), n);
            }
        }
        Arrays.sort(cuts, Comparator.comparingLong(Cut::hash).thenComparingInt(Cut::name));
        for (int i = 1; i < cuts.length; i++) {
            if (cuts[i].hash() == cuts[i - 1].hash() && cuts[i].name() != cuts[i - 1].name()) {
                doubts.add(new Doubt(names.get(cuts[i - 1].name()), names.get(cuts[i].name()), Grounds.MISSPELT));
            }
        }
    }

    private static long hash(String name, int without) {
        long hash = 0;
        for (int i = 0; i < name.length(); i++) {
            if (i != without) {
                hash = hash * 0x9E3779B97F4A7C15L + name.charAt(i) + 1;
            }
        }
        return hash;
    }
}
