package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiregraph.page.Timeline.Entry;
import org.wiregraph.page.Timeline.Range;

/**
 * Draws entries along an axis of time, as wide as the window: a day as a point, a longer or uncertain time as a band. Each stands
 * in a lane where it lies on no other, for a window of usual width; the script of the page finds the lanes of any other.
 */
final class TimelineChart {
    private static final int HEAD = 30;
    private static final int LANE = 24;
    private static final double POINT = 5;
    private static final double BAND = 5.5;

    /** How far a band goes where it has no end. */
    private static final double OPEN = 46;

    /** Share of the width below which a band would be no longer than a point on a telephone. */
    private static final double LEAST = 3;

    private static final double WHOLE = 100;

    /** So near to an edge, a date stands beside its line and not across it. */
    private static final double EDGE = 6;

    /** Width for which lanes are found here, and that of a letter. */
    private static final int USUAL = 720;

    private static final double LETTER = 7;
    private static final int GAP = 8;
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
        Html picture = tag("svg")
                .css("timeline")
                .with("width", "100%")
                .with("height", Integer.toString(HEAD + laneEnds.size() * LANE))
                .with("role", "group")
                .with("aria-label", "Events from " + range.first() + " to " + range.last())
                .of(axis(), Html.of(marks));
        return tag("div").css("picture").of(picture);
    }

    private Html axis() {
        List<Html> parts = new ArrayList<>();
        for (Spans.Tick tick : Spans.ticks(range)) {
            double share = share(tick.day());
            String x = percent(share);
            parts.add(tag("line")
                    .with("x1", x)
                    .with("x2", x)
                    .with("y1", Integer.toString(HEAD - LANE / 2))
                    .with("y2", "100%")
                    .of());
            parts.add(tag("text")
                    .with("x", x)
                    .with("y", "12")
                    .with(share < EDGE, "text-anchor", "start")
                    .with(share > WHOLE - EDGE, "text-anchor", "end")
                    .text(tick.name()));
        }
        return tag("g").css("axis").with("aria-hidden", "true").of(parts);
    }

    /** Where {@code day} begins, in hundredths of the width; at the edge where it lies beyond. */
    private double share(LocalDate day) {
        double share = WHOLE * (day.toEpochDay() - range.first().toEpochDay()) / range.days();
        return Math.min(WHOLE, Math.max(0, share));
    }

    private Html entry(Entry entry) {
        double left = share(entry.begin());
        double right = share(entry.end().plusDays(1));
        boolean point = entry.earliest().isPresent() && entry.latest().isPresent() && right - left < LEAST;
        double begin = entry.earliest().isEmpty() ? right : point ? (left + right) / 2 : left;
        double end = entry.latest().isEmpty() ? left : point ? begin : right;
        double reach = GAP + (point ? POINT : 0);
        double leftReach = entry.earliest().isEmpty() ? GAP + OPEN : reach;
        double rightReach = entry.latest().isEmpty() ? GAP + OPEN : reach;

        String words = entry.words().length() > LONGEST ? entry.words().substring(0, LONGEST - 1) + "…" : entry.words();
        double label = words.length() * LETTER;
        double first = pixels(begin) - leftReach;
        double last = pixels(end) + rightReach;
        boolean before = last + label > USUAL && first - label > 0;
        int lane = before ? lane(first - label, last) : lane(first, last + label);
        Html text = tag("text")
                .with("x", percent(before ? begin : end))
                .with("dx", number(before ? -leftReach : rightReach))
                .with("y", "4")
                .with(before, "text-anchor", "end")
                .with(words.length() < entry.words().length(), "data-whole", entry.words())
                .text(words);
        Timeline.Evidence evidence = entry.evidence().get(0);
        String title = entry.when() + ": " + entry.words() + " (" + entry.status() + ")";
        return tag("a").css("entry " + entry.status() + (point ? " point" : ""))
                .href(links.claim(evidence.document(), evidence.claim()))
                .with("aria-label", title)
                .with("transform", "translate(0 " + (HEAD + lane * LANE + LANE / 2) + ")")
                .of(tag("title").text(title), mark(entry, point, begin, end), text);
    }

    private static double pixels(double share) {
        return share * USUAL / WHOLE;
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

    /**
     * Actual is filled, planned has a dashed edge, possible a dotted one, ended a bar at its end, denied a stroke through. A band
     * has round ends; a side that the text leaves open runs out in a point.
     */
    private static Html mark(Entry entry, boolean point, double begin, double end) {
        List<Html> parts = new ArrayList<>();
        double middle = (begin + end) / 2;
        if (point) {
            parts.add(tag("circle")
                    .with("cx", percent(middle))
                    .with("r", number(POINT))
                    .of());
        } else if (entry.earliest().isEmpty()) {
            parts.add(at(
                    end,
                    tag("path").with("d", "M-46 0L-5 -5.5a5.5 5.5 0 0 1 0 11Z").of()));
        } else if (entry.latest().isEmpty()) {
            parts.add(at(
                    begin,
                    tag("path").with("d", "M46 0L5 5.5a5.5 5.5 0 0 1 0 -11Z").of()));
        } else {
            parts.add(tag("rect")
                    .with("x", percent(begin))
                    .with("y", number(-BAND))
                    .with("width", percent(end - begin))
                    .with("height", number(2 * BAND))
                    .with("rx", number(BAND))
                    .of());
        }
        if (entry.status().equals("ended")) {
            parts.add(at(end, tag("path").css("stroke").with("d", "M2 -8V8").of()));
        } else if (entry.status().equals("denied")) {
            parts.add(
                    at(middle, tag("path").css("stroke").with("d", "M-7 6L7 -6").of()));
        }
        return tag("g").css("mark").of(parts);
    }

    /** What is drawn in pixels around a place of the axis. */
    private static Html at(double share, Html drawn) {
        return tag("svg").with("x", percent(share)).of(drawn);
    }

    private static String percent(double share) {
        return number(share) + "%";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
