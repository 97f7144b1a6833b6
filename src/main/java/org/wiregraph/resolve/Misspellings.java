package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
        long[] shared = shared(names);
        List<Cut> cuts = new ArrayList<>();
        for (int n = 0; n < names.size(); n++) {
            int name = n;
            hashes(names.get(n))
                    .filter(hash -> Arrays.binarySearch(shared, hash) >= 0)
                    .forEach(hash -> cuts.add(new Cut(hash, name)));
        }
        cuts.sort(Comparator.comparingLong(Cut::hash).thenComparingInt(Cut::name));
        for (int i = 1; i < cuts.size(); i++) {
            Cut one = cuts.get(i - 1);
            Cut other = cuts.get(i);
            if (one.hash() == other.hash() && one.name() != other.name()) {
                doubts.add(new Doubt(names.get(one.name()), names.get(other.name()), Grounds.MISSPELT));
            }
        }
    }

    /** The hashes that more than one name has, sorted; there are few. */
    private static long[] shared(List<String> names) {
        long[] all = names.parallelStream().flatMapToLong(Misspellings::hashes).toArray();
        Arrays.parallelSort(all);
        return IntStream.range(1, all.length)
                .filter(i -> all[i] == all[i - 1])
                .mapToLong(i -> all[i])
                .toArray();
    }

    /** The hashes of a name as it is and without any one letter; of two equal letters side by side one is as good. */
    private static LongStream hashes(String name) {
        return IntStream.range(EntityKeys.PERSON.length() - 1, name.length())
                .filter(i -> i < EntityKeys.PERSON.length() || name.charAt(i) != name.charAt(i - 1))
                .mapToLong(i -> hash(name, i < EntityKeys.PERSON.length() ? -1 : i));
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
