package org.wiregraph.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What is worked out once for a generation and then serves every reader of it. */
public final class Memory {
    private final Map<Class<?>, Object> known = new ConcurrentHashMap<>();

    /** What is known of that type; worked out by {@code work} if nobody has asked before. */
    <T> T once(Class<T> type, Supplier<T> work) {
        Object found = known.get(type);
        if (found == null) {
            // Not under a lock: who comes at the same moment does the same work, with the same result.
            found = work.get();
            known.put(type, found);
        }
        return type.cast(found);
    }
}
