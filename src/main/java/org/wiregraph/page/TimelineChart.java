package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiregraph.page.Timeline.Entry;
import org.wiregraph.page.Timeline.Range;

/** Draws entries along an axis of time, each in a lane where it lies on no other: a day as a point, a longer or uncertain time as a band. */
final class TimelineChart {
    private static final int WIDTH = 1088;
    private static final int EDGE = 14;
    private static final int HEAD = 30;
    private static final int LANE = 24;
    private static final double POINT = 5.5;
    private static final double BAND = 11;

    /** How far a band goes where it has no end. */
    private static final double OPEN = 46;

    private static final double LETTER = 7;
    private static final int GAP = 14;
    private static final int LONGEST = 44;

    private final Links links;
    private final Range range;
    private final List<Double> laneEnds = new ArrayList<>();

    TimelineChart(Links links, Range range) {
        this.links = links;
        this.range = range;
    }

    Html of(List<Entry> entries) {
        List<Html> marks = entries.stream().map(this::entry).toList();
        int height = HEAD + Math.max(2, laneEnds.size()) * LANE + EDGE;
        Html picture = tag("svg")
                .css("timeline")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("width", Integer.toString(WIDTH))
                .with("height", Integer.toString(height))
                .with("role", "group")
                .with("aria-label", "Events from " + range.first() + " to " + range.last())
                .of(axis(height), Html.of(marks));
        return tag("div").css("scroll").of(picture);
    }

    private Html axis(int height) {
        List<Html> parts = new ArrayList<>();
        for (Spans.Tick tick : Spans.ticks(range)) {
            String x = number(x(tick.day()));
            parts.add(tag("line")
                    .with("x1", x)
                    .with("x2", x)
                    .with("y1", Integer.toString(HEAD - LANE / 2))
                    .with("y2", Integer.toString(height))
                    .of());
            parts.add(tag("text")
                    .with("x", number(Math.max(2 * EDGE, Double.parseDouble(x))))
                    .with("y", "12")
                    .text(tick.name()));
        }
        return tag("g").css("axis").with("aria-hidden", "true").of(parts);
    }

    /** Where {@code day} begins. */
    private double x(LocalDate day) {
        double share = (double) (day.toEpochDay() - range.first().toEpochDay()) / range.days();
        return EDGE + share * (WIDTH - 2 * EDGE);
    }

    private static double clipped(double x) {
        return Math.min(WIDTH - EDGE, Math.max(EDGE, x));
    }

    private Html entry(Entry entry) {
        double left = entry.earliest().map(day -> clipped(x(day))).orElseGet(() -> clipped(x(entry.end()) - OPEN));
        double right = entry.latest()
                .map(day -> clipped(x(day.plusDays(1))))
                .orElseGet(() -> clipped(x(entry.begin()) + OPEN));
        boolean point = entry.earliest().isPresent() && entry.latest().isPresent() && right - left < 2 * POINT;
        double middle = (left + right) / 2;
        left = point ? middle - POINT : left;
        right = point ? middle + POINT : right;
        String words = entry.words().length() > LONGEST ? entry.words().substring(0, LONGEST - 1) + "…" : entry.words();
        double label = words.length() * LETTER;
        boolean before = right + label > WIDTH && left - label > 0;
        double begin = before ? left - label - GAP : left;
        double end = before ? right : right + label + GAP;
        int lane = lane(begin, end);
        double y = HEAD + lane * LANE + LANE / 2.0;
        Html text = tag("text")
                .with("x", number(before ? left - GAP / 2.0 : right + GAP / 2.0))
                .with("y", number(y + 4))
                .with(before, "text-anchor", "end")
                .text(words);
        Timeline.Evidence first = entry.evidence().get(0);
        String title = entry.when() + ": " + entry.words() + " (" + entry.status() + ")";
        return tag("a").css("entry " + entry.status() + (point ? " point" : ""))
                .href(links.claim(first.document(), first.claim()))
                .with("aria-label", title)
                .of(tag("title").text(title), mark(entry, point, left, right, y), text);
    }

    /** The first lane that is free from {@code begin} on. Entries come by time, but a name may stand before its mark. */
    private int lane(double begin, double end) {
        for (int lane = 0; lane < laneEnds.size(); lane++) {
            if (laneEnds.get(lane) <= begin) {
                laneEnds.set(lane, end);
                return lane;
            }
        }
        laneEnds.add(end);
        return laneEnds.size() - 1;
    }

    /** Actual is filled, planned has a dashed edge, possible a dotted one, ended a bar at its end, denied a stroke through. */
    private static Html mark(Entry entry, boolean point, double left, double right, double y) {
        List<Html> parts = new ArrayList<>();
        double middle = (left + right) / 2;
        if (point) {
            parts.add(tag("circle")
                    .with("cx", number(middle))
                    .with("cy", number(y))
                    .with("r", number(POINT - 0.5))
                    .of());
        } else {
            parts.add(tag("path").with("d", band(entry, left, right, y)).of());
        }
        if (entry.status().equals("ended")) {
            parts.add(stroke(right + 1, y - BAND / 2 - 2, right + 1, y + BAND / 2 + 2));
        } else if (entry.status().equals("denied")) {
            parts.add(stroke(middle - POINT - 2, y + POINT + 1, middle + POINT + 2, y - POINT - 1));
        }
        return tag("g").css("mark").of(parts);
    }

    private static Html stroke(double x, double y, double toX, double toY) {
        return tag("line")
                .css("stroke")
                .with("x1", number(x))
                .with("y1", number(y))
                .with("x2", number(toX))
                .with("y2", number(toY))
                .of();
    }

    /** A band with round ends; a side that the text leaves open runs out in a point. */
    private static String band(Entry entry, double left, double right, double y) {
        double r = BAND / 2;
        StringBuilder path = new StringBuilder();
        if (entry.earliest().isPresent()) {
            path.append("M")
                    .append(number(left + r))
                    .append(' ')
                    .append(number(y + r))
                    .append("a")
                    .append(number(r))
                    .append(' ')
                    .append(number(r))
                    .append(" 0 0 1 0 ")
                    .append(number(-BAND));
        } else {
            path.append("M")
                    .append(number(left))
                    .append(' ')
                    .append(number(y))
                    .append("L")
                    .append(number(right - r))
                    .append(' ')
                    .append(number(y - r));
        }
        if (entry.latest().isPresent()) {
            path.append("L")
                    .append(number(right - r))
                    .append(' ')
                    .append(number(y - r))
                    .append("a")
                    .append(number(r))
                    .append(' ')
                    .append(number(r))
                    .append(" 0 0 1 0 ")
                    .append(number(BAND));
        } else {
            path.append("L")
                    .append(number(right))
                    .append(' ')
                    .append(number(y))
                    .append("L")
                    .append(number(left + r))
                    .append(' ')
                    .append(number(y + r));
        }
        return path.append("Z").toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
