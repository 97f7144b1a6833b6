package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws the graph: a place for its picture, and a table that says the same. */
public final class GraphPage {
    private static final int ROWS = 300;
    private static final List<Integer> SIZES = List.of(50, 150, 500, 2000, 5000);

    private final Links links;
    private final Draw draw;

    public GraphPage(Links links) {
        this.links = links;
        this.draw = new Draw(links);
    }

    /**
     * The page of a part of the graph.
     *
     * @param focus the thing in its middle, none for the strongest
     * @param most things asked for
     */
    public Page of(GraphSlice slice, Optional<Thing> focus, int most) {
        Map<String, String> asked = new TreeMap<>(Map.of("most", Integer.toString(most)));
        focus.ifPresent(thing -> asked.put("focus", thing.iri()));
        Html title = focus.map(thing -> Html.of(Html.text("Around "), draw.thing(thing)))
                .orElse(Html.text("The graph"));
        Html picture = tag("div")
                .css("graph")
                .with("data-graph", links.page("graph-data", asked))
                .with("data-around", links.page("graph-data", Map.of("focus", "")))
                .with("data-focus", focus.map(Thing::iri).orElse(""))
                .of(tag("noscript").of(tag("p").css("lead").text("The picture needs a script; the table does not.")));
        Html main = Html.of(
                tag("div").css("title-line").of(tag("h1").of(title), sizes(focus, most)),
                picture,
                tag("details").css("facts-table").of(tag("summary").text("The same as a table"), table(slice)));
        return new Page(
                focus.map(thing -> "Graph around " + thing.label()).orElse("Graph"),
                "graph",
                main,
                List.of("graph.js"));
    }

    private Html sizes(Optional<Thing> focus, int most) {
        if (focus.isPresent()) {
            return tag("a").css("meta").href(links.page("graph")).text("The whole graph");
        }
        Html select = tag("select")
                .with("id", "most")
                .with("name", "most")
                .with("data-submits", "")
                .of(SIZES.stream()
                        .map(size -> tag("option")
                                .with("value", size.toString())
                                .with(size == most, "selected", "")
                                .text(Draw.count(size, "entity", "entities")))
                        .toList());
        return tag("form")
                .css("sizes")
                .with("aria-label", "Size")
                .with("action", links.page("graph"))
                .with("method", "get")
                .of(
                        tag("label").with("for", "most").text("the strongest"),
                        select,
                        tag("noscript").of(tag("button").with("type", "submit").text("Show")));
    }

    private Html table(GraphSlice slice) {
        Map<String, Thing> things =
                slice.nodes().stream().collect(Collectors.toMap(GraphSlice.Point::id, GraphPage::thing));
        List<Html> rows = GraphReader.between(slice.edges(), things.keySet()).stream()
                .limit(ROWS)
                .map(line -> row(line, things::get))
                .toList();
        Html head = tag("tr")
                .of(List.of("who or what", "property", "whom or what", "status", "sources", "first said").stream()
                        .map(name -> tag("th").with("scope", "col").text(name))
                        .toList());
        return tag("div")
                .css("scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", "Facts")
                .of(tag("table")
                        .css("answer")
                        .with("aria-label", "Facts of the graph")
                        .of(tag("thead").of(head), tag("tbody").of(rows)));
    }

    private static Thing thing(GraphSlice.Point point) {
        return new Thing(
                point.id(), point.label(), Family.valueOf(point.family().toUpperCase(Locale.ROOT)), point.kind());
    }

    private Html row(GraphSlice.Line line, Function<String, Thing> things) {
        return tag("tr")
                .of(
                        tag("td").of(draw.thing(things.apply(line.source()))),
                        tag("td").text(line.property()),
                        tag("td").of(draw.thing(things.apply(line.target()))),
                        tag("td").of(Draw.status(line.status())),
                        tag("td").text(Integer.toString(line.sources())),
                        tag("td").of(Draw.date(line.first())));
    }
}
