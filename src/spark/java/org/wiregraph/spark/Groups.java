package org.wiregraph.spark;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;

/** Rows brought together by their keys, already where they come from, so that a key that all have costs no more. */
final class Groups {
    private Groups() {}

    /** The distinct values of each key. */
    static <K> JavaPairRDD<K, TreeSet<String>> distinct(JavaPairRDD<K, String> rows, int parts) {
        return rows.combineByKey(Groups::one, Groups::add, Groups::addAll, parts);
    }

    private static TreeSet<String> one(String value) {
        return add(new TreeSet<>(), value);
    }

    private static TreeSet<String> add(TreeSet<String> values, String value) {
        values.add(value);
        return values;
    }

    private static TreeSet<String> addAll(TreeSet<String> values, TreeSet<String> more) {
        values.addAll(more);
        return values;
    }

    /** The least {@code most} entries of two maps; the first, changed. */
    static <K, V> TreeMap<K, V> least(TreeMap<K, V> one, Map<K, V> other, int most) {
        one.putAll(other);
        while (one.size() > most) {
            one.pollLastEntry();
        }
        return one;
    }
}
