package org.wiregraph.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.resolve.Entity;

/** Picks out the entities that a person should look at: of one name and two classes, with very long or lower-case names. */
final class Suspicions {
    private static final int LONG_NAME = 60;

    private Suspicions() {}

    static List<String> about(List<Entity> entities) {
        List<String> suspicious = new ArrayList<>();
        Map<String, SortedSet<String>> classes = new TreeMap<>();
        for (Entity entity : entities) {
            classes.computeIfAbsent(entity.label().toLowerCase(Locale.ROOT), label -> new TreeSet<>())
                    .add(entity.className());
        }
        for (Entity entity : entities) {
            String label = entity.label();
            SortedSet<String> all = classes.getOrDefault(label.toLowerCase(Locale.ROOT), new TreeSet<>());
            if (all.size() > 1 && all.first().equals(entity.className())) {
                suspicious.add(label + " (both " + String.join(" and ", all) + ")");
            }
            if (label.length() > LONG_NAME) {
                suspicious.add(label + " (a very long name)");
            }
            if (label.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                    && label.codePoints().anyMatch(Character::isLowerCase)) {
                suspicious.add(label + " (a lower-case name, " + entity.className() + ")");
            }
        }
        return suspicious;
    }
}
