package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wiregraph.page.Timeline.Entry;
import org.wiregraph.page.Timeline.Range;
import org.wiregraph.text.Status;

/** Draws a timeline: filters, the time shown, a picture of it and a list that says the same. */
public final class TimelinePage {
    private static final int DRAWN = 300;
    private static final int LISTED = 1000;
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final double PART = 0.5;

    private final Links links;

    public TimelinePage(Links links) {
        this.links = links;
    }

    /** The page of a timeline; {@code problem} says why it is empty, "" for no reason. */
    public Page of(Timeline timeline, String problem) {
        List<Html> parts = new ArrayList<>();
        parts.add(tag("h1").text("Timeline"));
        if (links.answers()) {
            parts.add(filters(timeline));
        }
        if (!problem.isEmpty()) {
            parts.add(Draw.problem(problem));
        } else {
            parts.add(periods(timeline));
            parts.add(legend(timeline));
            parts.add(chart(timeline));
            parts.add(list(timeline));
        }
        return new Page("Timeline", "timeline", Html.of(parts), List.of("timeline.js", "names.js"));
    }

    private Html filters(Timeline timeline) {
        Timeline.Asked asked = timeline.asked();
        Map<String, String> statuses = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            statuses.put(status.word(), status.word());
        }
        Map<String, String> kinds = new LinkedHashMap<>();
        timeline.kinds().forEach(kind -> kinds.put(kind, kind));
        if (!asked.kind().isEmpty()) {
            kinds.putIfAbsent(asked.kind(), asked.kind());
        }
        return tag("form")
                .css("fields")
                .with("aria-label", "What is shown")
                .with("action", links.page("timeline"))
                .with("method", "get")
                .of(
                        field(
                                "entity",
                                "entity",
                                text("entity", asked.entity(), "anybody")
                                        .with("data-names", links.page("complete"))
                                        .of()),
                        field("kind", "what", select("kind", asked.kind(), kinds)),
                        field("status", "status", select("status", asked.status(), statuses)),
                        field(
                                "from",
                                "from",
                                text(
                                                "from",
                                                asked.from(),
                                                timeline.range().first().toString())
                                        .of()),
                        field(
                                "to",
                                "to",
                                text("to", asked.to(), timeline.range().last().toString())
                                        .of()),
                        tag("button").with("type", "submit").text("Show"));
    }

    private static Html field(String name, String label, Html input) {
        return tag("div")
                .css("field short")
                .of(tag("label").with("for", "field-" + name).text(label), input);
    }

    private static Tag text(String name, String value, String placeholder) {
        return tag("input")
                .with("type", "text")
                .with("id", "field-" + name)
                .with("name", name)
                .with("value", value)
                .with("placeholder", placeholder)
                .with("autocomplete", "off")
                .with("maxlength", "200");
    }

    private static Html select(String name, String value, Map<String, String> choices) {
        List<Html> options = new ArrayList<>();
        options.add(tag("option").with("value", "").text("any"));
        choices.forEach((choice, words) -> options.add(tag("option")
                .with("value", choice)
                .with(choice.equals(value), "selected", "")
                .text(words)));
        return tag("select").with("id", "field-" + name).with("name", name).of(options);
    }

    /** Years with what lies in them, the months of a year that is shown alone, and steps from here. */
    private Html periods(Timeline timeline) {
        Range range = timeline.range();
        List<Html> years = new ArrayList<>();
        List<Html> months = new ArrayList<>();
        timeline.years()
                .forEach((period, count) ->
                        (period.length() == YEAR ? years : months).add(period(timeline, period, count)));
        List<Html> whole = List.of(tag("a").href(address(timeline, "", "")).text("most of it"));
        List<Html> steps = List.of(
                step(timeline, Spans.changed(range, 1, -PART), "prev", "← earlier"),
                step(timeline, Spans.changed(range, 1, PART), "next", "later →"),
                step(timeline, Spans.changed(range, PART, 0), "in", "closer"),
                step(timeline, Spans.changed(range, 1 / PART, 0), "out", "wider"),
                whole.get(0));
        return tag("nav")
                .css("periods")
                .with("aria-label", "Time")
                .of(
                        tag("p").of(Html.joined(" ", links.answers() ? steps : whole)),
                        tag("p").of(Html.joined(" ", years)),
                        months.isEmpty() || !links.answers() ? Html.NONE : tag("p").of(Html.joined(" ", months)));
    }

    private Html period(Timeline timeline, String period, int count) {
        Timeline.Asked asked = timeline.asked();
        boolean alone = asked.from().equals(period) && asked.to().equals(period);
        boolean inMonth = period.length() == YEAR
                && asked.from().length() == MONTH
                && asked.from().startsWith(period)
                && asked.to().startsWith(period);
        return tag("a").href(address(timeline, period, period))
                .with(alone || inMonth, "aria-current", "true")
                .of(Html.text(period), tag("small").text(" " + count));
    }

    private Html step(Timeline timeline, Range range, String name, String words) {
        return tag("a").href(
                        address(timeline, range.first().toString(), range.last().toString()))
                .with("data-step", name)
                .text(words);
    }

    private String address(Timeline timeline, String from, String to) {
        Timeline.Asked asked = timeline.asked();
        Map<String, String> parameters = new TreeMap<>(Map.of(
                "from", from, "to", to, "kind", asked.kind(), "entity", asked.entity(), "status", asked.status()));
        parameters.values().removeIf(String::isEmpty);
        return links.page("timeline", parameters);
    }

    private static Html legend(Timeline timeline) {
        List<Html> statuses = timeline.entries().stream()
                .map(Entry::status)
                .distinct()
                .sorted(Comparator.comparing(word -> Status.valueOf(word.toUpperCase(Locale.ROOT))))
                .map(word -> tag("span").css("key").of(sample(word), Html.text(word)))
                .toList();
        return tag("p").css("legend meta").of(statuses);
    }

    private static Html sample(String status) {
        List<Html> parts = new ArrayList<>();
        parts.add(tag("rect")
                .with("x", "2")
                .with("y", "3")
                .with("width", "22")
                .with("height", "10")
                .with("rx", "5")
                .of());
        if (status.equals("ended")) {
            parts.add(tag("line")
                    .css("stroke")
                    .with("x1", "26")
                    .with("x2", "26")
                    .with("y1", "1")
                    .with("y2", "15")
                    .of());
        } else if (status.equals("denied")) {
            parts.add(tag("line")
                    .css("stroke")
                    .with("x1", "7")
                    .with("x2", "19")
                    .with("y1", "15")
                    .with("y2", "1")
                    .of());
        }
        return tag("svg")
                .css("sample " + status)
                .with("viewBox", "0 0 28 16")
                .with("width", "28")
                .with("height", "16")
                .with("aria-hidden", "true")
                .of(tag("g").css("mark").of(parts));
    }

    private Html chart(Timeline timeline) {
        List<Entry> entries = timeline.entries();
        if (entries.isEmpty()) {
            return tag("p").css("lead").text("No article dates anything in this time.");
        }
        List<Html> parts = new ArrayList<>();
        if (entries.size() > DRAWN || timeline.more()) {
            parts.add(tag("p").css("meta")
                    .text("The picture holds the first "
                            + Draw.count(Math.min(DRAWN, entries.size()), "entry", "entries")
                            + (links.answers() ? "; choose a shorter time or an entity." : ".")));
        }
        parts.add(new TimelineChart(links, timeline.range()).of(entries.subList(0, Math.min(DRAWN, entries.size()))));
        return Html.of(parts);
    }

    private Html list(Timeline timeline) {
        List<Html> parts = new ArrayList<>();
        String month = "";
        List<Html> items = new ArrayList<>();
        // What is left out here can be asked for; in a file nothing can.
        List<Entry> entries = timeline.entries().stream()
                .limit(links.answers() ? LISTED : Long.MAX_VALUE)
                .toList();
        for (Entry entry : entries) {
            String at = entry.begin().toString().substring(0, MONTH);
            if (!at.equals(month)) {
                parts.add(month(month, items));
                items.clear();
                month = at;
            }
            items.add(item(entry));
        }
        parts.add(month(month, items));
        return tag("section")
                .css("dated")
                .of(
                        tag("h2").text(Draw.count(timeline.entries().size(), "entry", "entries")),
                        entries.size() == timeline.entries().size()
                                ? Html.NONE
                                : tag("p").css("meta")
                                        .text("The list holds the first " + Draw.count(LISTED, "entry", "entries")
                                                + "."),
                        Html.of(parts));
    }

    private static Html month(String month, List<Html> items) {
        return items.isEmpty()
                ? Html.NONE
                : Html.of(tag("h3").text(month), tag("ol").of(items));
    }

    private Html item(Entry entry) {
        List<Html> sources = entry.evidence().stream()
                .map(one -> tag("a").href(links.claim(one.document(), one.claim()))
                        .text(one.said().isEmpty() ? "evidence" : "said " + one.said()))
                .toList();
        return tag("li")
                .of(
                        tag("span").css("when").text(entry.when()),
                        tag("span")
                                .css("what")
                                .of(
                                        tag("a").css("thing "
                                                        + entry.thing().family().word())
                                                .href(links.to(entry.thing().iri()))
                                                .of(Html.name(entry.words())),
                                        Html.text(" "),
                                        Draw.status(entry.status()),
                                        Html.text(" "),
                                        tag("span").css("meta").of(Html.joined(" · ", sources))));
    }
}
