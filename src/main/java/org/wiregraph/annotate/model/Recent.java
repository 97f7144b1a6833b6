package org.wiregraph.annotate.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was computed of the last some ten thousand words. Two share a place by their hashes; a third puts the older one out.
 * Safe for use by several threads, which at worst compute the same twice.
 */
public final class Recent<K, V> {
    private static final int BITS = 14;

    private record Entry<K, V>(K key, V value) {}

    private final @Nullable Entry<K, V>[] entries = entries();

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    private static <K, V> @Nullable Entry<K, V>[] entries() {
        return (Entry<K, V>[]) new Entry[1 << BITS];
    }

    /** The value of {@code key}, made by {@code compute} unless it is kept. */
    public V get(K key, Function<K, V> compute) {
        int slot = key.hashCode() * 0x9E3779B9 >>> Integer.SIZE - BITS;
        Entry<K, V> kept = entries[slot];
        if (kept == null || !kept.key.equals(key)) {
            kept = entries[slot ^ 1];
        }
        if (kept != null && kept.key.equals(key)) {
            return kept.value;
        }
        V value = compute.apply(key);
        entries[slot ^ 1] = entries[slot];
        entries[slot] = new Entry<>(key, value);
        return value;
    }
}
