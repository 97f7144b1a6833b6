package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws an entity among those that it shares facts with: the ones with the most sources, on a ring. */
final class Neighbourhood {
    private static final int MOST = 14;
    private static final int LEAST = 2;
    private static final int WIDTH = 860;
    private static final int HEIGHT = 380;
    private static final double RADIUS_X = 235;
    private static final double RADIUS_Y = 145;
    private static final int LABEL = 24;

    private final Links links;

    Neighbourhood(Links links) {
        this.links = links;
    }

    /** The picture; nothing where there is next to nothing to draw. */
    Html of(Profile profile) {
        Map<Thing, List<Profile.Fact>> around = around(profile);
        if (around.size() < LEAST) {
            return Html.NONE;
        }
        List<Html> lines = new ArrayList<>();
        List<Html> nodes = new ArrayList<>();
        int at = 0;
        for (Map.Entry<Thing, List<Profile.Fact>> neighbour : around.entrySet()) {
            double angle = 2 * Math.PI * at++ / around.size() - Math.PI / 2;
            double x = WIDTH / 2.0 + RADIUS_X * Math.cos(angle);
            double y = HEIGHT / 2.0 + RADIUS_Y * Math.sin(angle);
            lines.add(line(x, y, neighbour.getValue()));
            nodes.add(node(neighbour.getKey(), x, y, Math.cos(angle)));
        }
        Html center = tag("g").css("node center " + profile.thing().family().word())
                .of(
                        circle(WIDTH / 2.0, HEIGHT / 2.0, "9"),
                        label(profile.thing(), WIDTH / 2.0, HEIGHT / 2.0 + 28, "middle"));
        return tag("svg")
                .css("neighbourhood")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("role", "img")
                .with("aria-label", words(profile, around))
                .of(Html.of(lines), Html.of(nodes), center);
    }

    private static Map<Thing, List<Profile.Fact>> around(Profile profile) {
        Map<Thing, List<Profile.Fact>> around = new LinkedHashMap<>();
        profile.facts().stream()
                .filter(fact -> !fact.other(profile.thing()).iri().isEmpty())
                .sorted(Comparator.comparingInt(Profile.Fact::sources).reversed())
                .forEach(fact -> {
                    Thing other = fact.other(profile.thing());
                    if (around.containsKey(other) || around.size() < MOST) {
                        around.computeIfAbsent(other, absent -> new ArrayList<>())
                                .add(fact);
                    }
                });
        return around;
    }

    private static Html line(double x, double y, List<Profile.Fact> facts) {
        List<String> said = facts.stream()
                .map(fact -> fact.subject().label() + " " + fact.property() + " "
                        + fact.object().label())
                .toList();
        boolean actual = facts.stream().anyMatch(fact -> fact.status().equals("Actual"));
        return tag("line")
                .css(actual ? "edge" : "edge unsure")
                .with("x1", number(WIDTH / 2.0))
                .with("y1", number(HEIGHT / 2.0))
                .with("x2", number(x))
                .with("y2", number(y))
                .of(tag("title").text(String.join("; ", said)));
    }

    private Html node(Thing thing, double x, double y, double side) {
        String anchor = side > 0.2 ? "start" : side < -0.2 ? "end" : "middle";
        double shift = anchor.equals("middle") ? 0 : Math.signum(side) * 12;
        double down = anchor.equals("middle") ? (y < HEIGHT / 2.0 ? -13 : 23) : 5;
        return tag("a").css("node " + thing.family().word())
                .href(links.to(thing.iri()))
                .with("tabindex", "-1")
                .of(circle(x, y, "6"), label(thing, x + shift, y + down, anchor));
    }

    private static Html circle(double x, double y, String radius) {
        return tag("circle")
                .with("cx", number(x))
                .with("cy", number(y))
                .with("r", radius)
                .of();
    }

    private static Html label(Thing thing, double x, double y, String anchor) {
        String label = thing.label();
        String cut = label.codePointCount(0, label.length()) <= LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LABEL - 1)).strip() + "…";
        return tag("text")
                .with("x", number(x))
                .with("y", number(y))
                .with("text-anchor", anchor)
                .of(Html.text(cut), tag("title").text(label));
    }

    private static String words(Profile profile, Map<Thing, List<Profile.Fact>> around) {
        List<String> names = around.keySet().stream().map(Thing::label).toList();
        return profile.thing().label() + " shares facts with " + String.join(", ", names);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
