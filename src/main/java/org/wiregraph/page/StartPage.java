package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.List;
import org.wiregraph.query.SavedQuery;

/** Draws the start: what the graph holds, and where to go from here. */
public final class StartPage {
    private final Links links;
    private final Draw draw;

    public StartPage(Links links) {
        this.links = links;
        this.draw = new Draw(links);
    }

    /** The page of the overview. */
    public Page of(Overview overview) {
        List<Html> parts = new ArrayList<>();
        parts.add(tag("h1").text("What the articles say, and where they say it"));
        parts.add(tag("p").css("lead")
                .text(Draw.count(overview.claims(), "claim", "claims") + " from "
                        + Draw.count(overview.articles(), "article", "articles")
                        + ". Each cites the sentence that it was read from."));
        parts.add(section(
                "Most is said about",
                tag("p").css("prominent")
                        .of(Html.joined(
                                " ",
                                overview.prominent().stream().map(draw::thing).toList()))));
        parts.add(tag("div")
                .css("panels")
                .of(
                        section("Articles over time", Bars.upright(overview.months())),
                        section("Claims by status", statuses(overview)),
                        section(
                                "Latest articles",
                                Html.of(
                                        ArticleListPage.entries(overview.latest(), links),
                                        tag("p").of(tag("a").href(links.page("articles"))
                                                .text("All articles")))),
                        section("Entities by class", classes(overview)),
                        section("Claims by property", Bars.lying(overview.properties()))));
        parts.add(section("Questions", queries(overview.queries())));
        return new Page("", "", Html.of(parts), List.of());
    }

    private static Html section(String title, Html content) {
        return content.isEmpty() ? Html.NONE : tag("section").of(tag("h2").text(title), content);
    }

    private static Html classes(Overview overview) {
        return tag("ul")
                .css("counts")
                .of(overview.classes().stream()
                        .map(count -> tag("li")
                                .of(
                                        tag("span")
                                                .css("dot " + count.family().word())
                                                .of(),
                                        Html.text(count.name()),
                                        tag("span").css("number").text(Integer.toString(count.number()))))
                        .toList());
    }

    private static Html statuses(Overview overview) {
        return tag("ul")
                .css("counts")
                .of(overview.statuses().stream()
                        .map(count -> tag("li")
                                .of(
                                        Draw.status(count.name()),
                                        tag("span").css("number").text(Integer.toString(count.number()))))
                        .toList());
    }

    private Html queries(List<SavedQuery> queries) {
        return tag("ul")
                .css("cards")
                .of(queries.stream()
                        .map(query -> tag("li")
                                .of(tag("a").href(links.query(query.name())).text(query.question())))
                        .toList());
    }
}
