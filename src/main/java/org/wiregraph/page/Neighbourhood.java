package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiregraph.page.Neighbours.Neighbour;

/** Draws a thing among its neighbours: on a ring where there is room, one below the other on a narrow screen. */
final class Neighbourhood {
    private static final int LEAST = 2;
    private static final int MOST = 14;
    private static final int MOST_NARROW = 9;
    private static final int LABEL = 25;
    private static final int WIDTH = 920;
    private static final int HEIGHT = 400;
    private static final double RADIUS_X = 225;
    private static final double RADIUS_Y = 155;
    private static final int NARROW = 340;
    private static final int ROW = 44;

    private final Links links;

    Neighbourhood(Links links) {
        this.links = links;
    }

    /** The picture; nothing where there is next to nothing to draw. */
    Html of(Profile profile) {
        List<Neighbour> around = Neighbours.of(profile, MOST);
        return around.size() < LEAST
                ? Html.NONE
                : Html.of(ring(profile.thing(), around), rows(profile.thing(), Neighbours.of(profile, MOST_NARROW)));
    }

    private Html ring(Thing thing, List<Neighbour> around) {
        List<Html> lines = new ArrayList<>();
        List<Html> nodes = new ArrayList<>();
        int at = 0;
        for (Neighbour neighbour : around) {
            double angle = 2 * Math.PI * at++ / around.size() - Math.PI / 2;
            double side = Math.cos(angle);
            double x = WIDTH / 2.0 + RADIUS_X * side;
            double y = HEIGHT / 2.0 + RADIUS_Y * Math.sin(angle);
            lines.add(line(WIDTH / 2.0, HEIGHT / 2.0, x, y, neighbour));
            String anchor = side > 0.2 ? "start" : side < -0.2 ? "end" : "middle";
            double shift = anchor.equals("middle") ? 0 : Math.signum(side) * 12;
            double down = anchor.equals("middle") ? (y < HEIGHT / 2.0 ? -13 : 23) : 5;
            nodes.add(node(
                    neighbour,
                    circle(x, y, "6"),
                    text(neighbour.thing().label(), "name", x + shift, y + down, anchor)));
        }
        Html center = tag("g").css("node center " + thing.family().word())
                .of(
                        circle(WIDTH / 2.0, HEIGHT / 2.0, "9"),
                        text(thing.label(), "name", WIDTH / 2.0, HEIGHT / 2.0 + 28, "middle"));
        return picture("ring", WIDTH, HEIGHT, thing, around).of(Html.of(lines), Html.of(nodes), center);
    }

    private Html rows(Thing thing, List<Neighbour> around) {
        int height = around.size() * ROW + 4;
        List<Html> lines = new ArrayList<>();
        List<Html> nodes = new ArrayList<>();
        for (int at = 0; at < around.size(); at++) {
            Neighbour neighbour = around.get(at);
            double y = at * ROW + ROW / 2.0;
            lines.add(line(12, height / 2.0, 84, y, neighbour));
            List<Html> parts = new ArrayList<>(List.of(circle(84, y, "6")));
            String name = neighbour.thing().label();
            // It reads from the thing on: "present in" above "Afghanistan", or "Resolute Support" above "part of NATO".
            if (!neighbour.before().isEmpty()) {
                parts.add(text(neighbour.before(), "tie", 98, y - 6, "start"));
                parts.add(text(name, "name", 98, y + 11, "start"));
            } else if (!neighbour.after().isEmpty()) {
                parts.add(text(name, "name", 98, y, "start"));
                parts.add(text(neighbour.after(), "tie", 98, y + 15, "start"));
            } else {
                parts.add(text(name, "name", 98, y + 5, "start"));
            }
            nodes.add(node(neighbour, parts.toArray(Html[]::new)));
        }
        Html center = tag("g").css("node center " + thing.family().word()).of(circle(12, height / 2.0, "9"));
        return picture("rows", NARROW, height, thing, around).of(Html.of(lines), Html.of(nodes), center);
    }

    private static Tag picture(String layout, int width, int height, Thing thing, List<Neighbour> around) {
        List<String> names = around.stream().map(one -> one.thing().label()).toList();
        return tag("svg")
                .css("neighbourhood " + layout)
                .with("viewBox", "0 0 " + width + " " + height)
                .with("role", "img")
                .with("aria-label", thing.label() + " is joined to " + String.join(", ", names));
    }

    private static Html line(double x, double y, double toX, double toY, Neighbour neighbour) {
        return tag("line")
                .css(neighbour.sure() ? "edge" : "edge unsure")
                .with("x1", number(x))
                .with("y1", number(y))
                .with("x2", number(toX))
                .with("y2", number(toY))
                .of(tag("title").text(String.join("; ", neighbour.said())));
    }

    private Html node(Neighbour neighbour, Html... parts) {
        return tag("a").css("node " + neighbour.thing().family().word())
                .href(links.to(neighbour.thing().iri()))
                .with("tabindex", "-1")
                .of(Html.of(parts), tag("title").text(String.join("; ", neighbour.said())));
    }

    private static Html circle(double x, double y, String radius) {
        return tag("circle")
                .with("cx", number(x))
                .with("cy", number(y))
                .with("r", radius)
                .of();
    }

    private static Html text(String words, String css, double x, double y, String anchor) {
        String cut = words.codePointCount(0, words.length()) <= LABEL
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LABEL - 1)).strip() + "…";
        return tag("text")
                .css(css)
                .with("x", number(x))
                .with("y", number(y))
                .with("text-anchor", anchor)
                .of(Html.text(cut));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
