package org.wiregraph.bench;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures as JSON: maps of names to numbers and maps. */
final class Figures {
    private Figures() {}

    static String json(Object figure) {
        if (figure instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> "\"" + entry.getKey() + "\":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return figure instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : String.valueOf(figure);
    }
}
