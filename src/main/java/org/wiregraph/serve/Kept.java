package org.wiregraph.serve;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers made from one generation, kept for who asks the same; those asked for longest ago make room. */
final class Kept {
    private static final long ROOM = 32L << 20;
    private static final int LARGEST = 4 << 20;

    private final Map<Asked, Sent> byAsked = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    synchronized Optional<Sent> answerTo(Asked asked) {
        return Optional.ofNullable(byAsked.get(asked));
    }

    synchronized void keep(Asked asked, Sent sent) {
        if (!sent.lasts() || sent.body().length > LARGEST || byAsked.putIfAbsent(asked, sent) != null) {
            return;
        }
        bytes += sent.body().length;
        Iterator<Sent> oldest = byAsked.values().iterator();
        while (bytes > ROOM) {
            bytes -= oldest.next().body().length;
            oldest.remove();
        }
    }
}
