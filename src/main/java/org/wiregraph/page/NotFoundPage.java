package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.List;

/** Draws that nothing is here. */
public final class NotFoundPage {
    private final Links links;

    public NotFoundPage(Links links) {
        this.links = links;
    }

    /**
     * The page that says so.
     *
     * @param what was looked for, e.g. "a page at /x"
     */
    public Page of(String what) {
        Html way = tag("p").css("lead")
                .of(
                        Html.text("There is not "),
                        Html.name(what),
                        Html.text(". Try the search, or begin at the "),
                        tag("a").href(links.home()).text("start"),
                        Html.text("."));
        return new Page("Not found", "", Html.of(tag("h1").text("Nothing here"), way), List.of());
    }
}
