package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.List;

/** Draws that there is no answer, and says what to do instead. */
public final class TroublePage {
    private final Links links;

    public TroublePage(Links links) {
        this.links = links;
    }

    /**
     * Nothing is at the address.
     *
     * @param what was looked for, e.g. "a page at /x"
     */
    public Page missing(String what) {
        return page(
                "Nothing here",
                Html.of(Html.text("There is no "), Html.name(what), Html.text(". ")),
                Html.of(Html.text("Try the search, or begin at the "), start(), Html.text(".")));
    }

    /** Too many others are being answered. */
    public Page busy() {
        return page(
                "Please try again",
                Html.text("Many questions are being answered just now, and yours did not get its turn. "),
                Html.text("Load this page again in a moment."));
    }

    /** What was sent cannot be done; {@code why} says it in a sentence. */
    public Page refused(String why) {
        return page(
                "This was not done",
                Html.name(why),
                Html.of(Html.text(" Begin again at the "), start(), Html.text(".")));
    }

    /** The program failed. */
    public Page broken() {
        return page(
                "This page cannot be shown",
                Html.text(
                        "Something went wrong while it was made; who runs this server finds the cause in its output. "),
                Html.of(Html.text("Other pages may work: begin at the "), start(), Html.text(".")));
    }

    private Html start() {
        return tag("a").href(links.home()).text("start");
    }

    private static Page page(String title, Html reason, Html way) {
        return new Page(
                title, "", Html.of(tag("h1").text(title), tag("p").css("lead").of(reason, way)), List.of());
    }
}
