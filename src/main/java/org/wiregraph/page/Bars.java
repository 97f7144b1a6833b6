package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws counts as bars: pictures for the eye, a list for a reader that sees none. */
final class Bars {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 120;
    private static final double GAP = 0.2;
    private static final double WIDEST = 60;

    /** So many names find room below their bars. */
    private static final int FEW = 6;

    private Bars() {}

    /** A bar for each count, side by side, with their names below; of many the first and the last. */
    static Html upright(List<Overview.Count> counts) {
        if (counts.isEmpty()) {
            return Html.NONE;
        }
        double step = (double) WIDTH / counts.size();
        int most = most(counts);
        List<Html> bars = new ArrayList<>();
        for (int at = 0; at < counts.size(); at++) {
            Overview.Count count = counts.get(at);
            double height = (double) HEIGHT * count.number() / most;
            double width = Math.min(step * (1 - GAP), WIDEST);
            bars.add(tag("rect")
                    .with("x", number(at * step + (step - width) / 2))
                    .with("y", number(HEIGHT - height))
                    .with("width", number(width))
                    .with("height", number(height))
                    .of(tag("title").text(count.name() + ": " + count.number())));
        }
        Html picture = tag("svg")
                .css("bars")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("role", "img")
                .with("aria-label", words(counts))
                .of(bars);
        boolean few = counts.size() <= FEW;
        List<Overview.Count> named = few ? counts : List.of(counts.get(0), counts.get(counts.size() - 1));
        Html names = tag("p").css(few ? "ends few" : "ends")
                .with("aria-hidden", "true")
                .of(named.stream().map(count -> tag("span").text(count.name())).toList());
        return Html.of(picture, names);
    }

    /** A row for each count, with a bar behind its number. */
    static Html lying(List<Overview.Count> counts) {
        int most = most(counts);
        return tag("ul")
                .css("counts lying")
                .of(counts.stream()
                        .map(count -> tag("li")
                                .of(
                                        tag("span").text(count.name()),
                                        tag("svg")
                                                .css("bar")
                                                .with("viewBox", "0 0 100 10")
                                                .with("preserveAspectRatio", "none")
                                                .with("aria-hidden", "true")
                                                .of(tag("rect")
                                                        .with("width", number(100.0 * count.number() / most))
                                                        .with("height", "10")
                                                        .of()),
                                        tag("span").css("number").text(Integer.toString(count.number()))))
                        .toList());
    }

    private static int most(List<Overview.Count> counts) {
        return Math.max(
                1, counts.stream().mapToInt(Overview.Count::number).max().orElse(1));
    }

    private static String words(List<Overview.Count> counts) {
        return String.join(
                ", ",
                counts.stream()
                        .filter(count -> count.number() > 0)
                        .map(count -> count.name() + ": " + count.number())
                        .toList());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
