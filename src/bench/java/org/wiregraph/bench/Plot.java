package org.wiregraph.bench;

import java.util.List;
import java.util.Locale;

/** A plot as SVG: lines over a logarithmic axis, one below the other, each from zero up to its own greatest value. */
final class Plot {
    /** One value for each place of the axis. */
    record Line(String name, List<Double> values) {}

    private static final int WIDTH = 560;
    private static final int HEIGHT = 130;
    private static final int LEFT = 70;
    private static final int GAP = 50;

    private Plot() {}

    static String of(String axis, List<Double> places, Line... lines) {
        StringBuilder svg = new StringBuilder();
        int bottom = lines.length * (HEIGHT + GAP);
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                LEFT + WIDTH + 30,
                bottom + 30));
        for (int i = 0; i < lines.length; i++) {
            draw(svg, lines[i], places, GAP / 2 + i * (HEIGHT + GAP));
        }
        for (double place : places) {
            text(svg, x(places, place), bottom, "middle", String.format(Locale.ROOT, "%,.0f", place));
        }
        text(svg, LEFT + WIDTH / 2.0, bottom + 20, "middle", axis);
        return svg.append("</svg>\n").toString();
    }

    private static void draw(StringBuilder svg, Line line, List<Double> places, int top) {
        double greatest =
                line.values().stream().mapToDouble(Double::doubleValue).max().orElse(1) * 1.1;
        svg.append(String.format(
                Locale.ROOT, "<path d=\"M%d %dv%dh%d\" fill=\"none\" stroke=\"gray\"/>%n", LEFT, top, HEIGHT, WIDTH));
        text(svg, LEFT + 6, top + 4, "start", line.name());
        text(svg, LEFT - 6, top + HEIGHT, "end", "0");
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            double x = x(places, places.get(i));
            double y = top + HEIGHT * (1 - line.values().get(i) / greatest);
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            svg.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>%n", x, y));
            text(
                    svg,
                    x,
                    y - 8,
                    "middle",
                    String.format(Locale.ROOT, "%,.0f", line.values().get(i)));
        }
        svg.append("<polyline points=\"")
                .append(points.toString().strip())
                .append("\" fill=\"none\" stroke=\"black\"/>\n");
    }

    private static double x(List<Double> places, double place) {
        double first = Math.log(places.get(0));
        double range = Math.max(1e-9, Math.log(places.get(places.size() - 1)) - first);
        return LEFT + 30 + (WIDTH - 60) * (Math.log(place) - first) / range;
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, words));
    }
}
