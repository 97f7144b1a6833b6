package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.List;
import java.util.stream.Stream;

/** Draws the list of articles. */
public final class ArticleListPage {
    private static final int EACH = 200;

    private final Links links;

    public ArticleListPage(Links links) {
        this.links = links;
    }

    /**
     * A page of the list.
     *
     * @param page counted from 1
     */
    public Page of(ArticleList list, int page) {
        Pager pager = new Pager(list.entries().size(), EACH, page);
        return new Page(
                "Articles",
                "articles",
                Html.of(
                        tag("h1").text("Articles"),
                        tag("p").css("lead")
                                .text(Draw.count(list.entries().size(), "article", "articles") + ", the latest first"),
                        entries(pager.cut(list.entries()), links),
                        pager.links(links::articles)),
                List.of());
    }

    /** How many pages the list has. */
    public static int pages(ArticleList list) {
        return new Pager(list.entries().size(), EACH, 1).pages();
    }

    static Html entries(List<ArticleList.Entry> entries, Links links) {
        return tag("ul")
                .css("articles")
                .of(entries.stream().map(entry -> entry(entry, links)).toList());
    }

    private static Html entry(ArticleList.Entry entry, Links links) {
        return tag("li")
                .of(
                        tag("a").href(links.to(entry.iri())).of(Html.name(entry.title())),
                        tag("span")
                                .css("meta")
                                .of(Html.joined(
                                        " · ",
                                        Stream.of(
                                                        Draw.date(entry.date()),
                                                        entry.publisher().isEmpty()
                                                                ? Html.NONE
                                                                : Html.name(entry.publisher()),
                                                        Html.text(Draw.count(entry.claims(), "claim", "claims")))
                                                .filter(part -> !part.isEmpty())
                                                .toList())));
    }
}
