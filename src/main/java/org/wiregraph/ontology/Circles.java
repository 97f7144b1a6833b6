package org.wiregraph.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds where a hierarchy runs in a circle: one circle for each step that leads back, in time linear in the steps. */
final class Circles {
    private final Function<String, List<String>> above;
    private final Map<String, Boolean> onPath = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private final List<Iterator<String>> steps = new ArrayList<>();
    private final List<List<String>> found = new ArrayList<>();

    private Circles(Function<String, List<String>> above) {
        this.above = above;
    }

    /** The circles that can be reached from {@code starts}, each from its first name in order; none is closed. */
    static List<List<String>> in(Collection<String> starts, Function<String, List<String>> above) {
        Circles circles = new Circles(above);
        for (String start : starts) {
            if (!circles.onPath.containsKey(start)) {
                circles.walk(start);
            }
        }
        return circles.found;
    }

    private void walk(String start) {
        enter(start);
        while (!path.isEmpty()) {
            Iterator<String> next = steps.get(steps.size() - 1);
            if (!next.hasNext()) {
                leave();
                continue;
            }
            String one = next.next();
            Boolean here = onPath.get(one);
            if (here == null) {
                enter(one);
            } else if (here) {
                found.add(circle(path.subList(path.indexOf(one), path.size())));
            }
        }
    }

    private void enter(String one) {
        onPath.put(one, true);
        path.add(one);
        steps.add(above.apply(one).iterator());
    }

    private void leave() {
        steps.remove(steps.size() - 1);
        onPath.put(path.remove(path.size() - 1), false);
    }

    private static List<String> circle(List<String> names) {
        List<String> circle = new ArrayList<>(names);
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        return circle;
    }
}
